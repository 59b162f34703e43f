import { drawingArea, type Area, type Orientation, type Paper } from '#domain/print/paper.ts';

/** Millimetres of one unit of a drawing at 100 %: 96 units are an inch. */
const unit = 25.4 / 96;

/** Millimetres that two neighbouring sheets both show, so that they can be glued. */
export const overlap = 10;

/** More sheets than this nobody glues; the plan says `tooMany` and has no tiles. */
const mostSheets = 100;

/** How a drawing is put on paper. `scale` is 'page' (all of it on one sheet) or a factor, 1 being the size of the screen. */
export interface SheetChoice {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly scale: 'page' | number;
}

/** One sheet: what of the drawing it shows (`view`, in units of the drawing), its number, and those of its neighbours. */
export interface Tile {
  readonly label: string;
  readonly view: Area;
  readonly left?: string;
  readonly right?: string;
  readonly above?: string;
  readonly below?: string;
}

export interface SheetPlan {
  /** Millimetres of a sheet for one unit of the drawing. */
  readonly scale: number;
  readonly columns: number;
  readonly rows: number;
  /** Row by row: A1, A2, B1 … */
  readonly tiles: readonly Tile[];
  readonly tooMany: boolean;
}

/** Divides a drawing among sheets. A drawing that is smaller than its sheet is centred on it and never enlarged to fill it. */
export function planSheets(drawing: Area, { paper, orientation, scale: chosen }: SheetChoice): SheetPlan {
  const area = drawingArea(paper, orientation);
  const whole = Math.min(unit, area.width / drawing.width, area.height / drawing.height);
  const scale = chosen === 'page' ? whole : unit * chosen;
  const columns = count(drawing.width * scale, area.width);
  const rows = count(drawing.height * scale, area.height);
  const plan = { scale, columns, rows };
  if (columns * rows > mostSheets) return { ...plan, tiles: [], tooMany: true };
  const view = { width: area.width / scale, height: area.height / scale };
  const start = {
    x: drawing.x - spare(columns, area.width, drawing.width * scale) / scale,
    y: drawing.y - spare(rows, area.height, drawing.height * scale) / scale,
  };
  const tiles = Array.from({ length: columns * rows }, (_, at): Tile => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return {
      label: label(row, column),
      view: {
        x: start.x + column * (view.width - overlap / scale),
        y: start.y + row * (view.height - overlap / scale),
        ...view,
      },
      ...(column > 0 && { left: label(row, column - 1) }),
      ...(column < columns - 1 && { right: label(row, column + 1) }),
      ...(row > 0 && { above: label(row - 1, column) }),
      ...(row < rows - 1 && { below: label(row + 1, column) }),
    };
  });
  return { ...plan, tiles, tooMany: false };
}

/** Height of the names of steps on paper, in points (1/72 inch); below 5 few can read them. */
export function letterSize({ scale }: SheetPlan): number {
  return (12 * scale * 72) / 25.4;
}

function count(length: number, room: number): number {
  // A drawing scaled to the sheet may be longer than it by a rounding.
  return length <= room + 1e-6 ? 1 : 1 + Math.ceil((length - room) / (room - overlap) - 1e-6);
}

/** What stays free before the drawing so that it stands in the middle of its sheets. */
function spare(sheets: number, room: number, length: number): number {
  return (sheets * room - (sheets - 1) * overlap - length) / 2;
}

/** A1, A2 … in the first row, B1 … in the second. */
function label(row: number, column: number): string {
  const letters = row < 26 ? '' : String.fromCharCode(64 + Math.floor(row / 26));
  return `${letters}${String.fromCharCode(65 + (row % 26))}${column + 1}`;
}
