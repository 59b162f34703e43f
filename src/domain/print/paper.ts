export const papers = ['a4', 'a3'] as const;
export type Paper = (typeof papers)[number];

export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area extends Size {
  readonly x: number;
  readonly y: number;
}

/** Short and long side in millimetres (ISO 216). */
const sides: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], a3: [297, 420] };

/** What a printer leaves white at each edge, and the lines above and below the drawing, in millimetres. */
const margin = 10;
const header = 12;
const footer = 8;

/** Millimetres of a sheet. */
export function sheetSize(paper: Paper, orientation: Orientation): Size {
  const [short, long] = sides[paper];
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** Where on a sheet the drawing stands, in millimetres: inside the margins, between header and footer. */
export function drawingArea(paper: Paper, orientation: Orientation): Area {
  const { width, height } = sheetSize(paper, orientation);
  return { x: margin, y: margin + header, width: width - 2 * margin, height: height - 2 * margin - header - footer };
}
