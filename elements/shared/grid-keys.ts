/** A cell of a grid; row −1 is the header line. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** What a grid offers at the moment of a key press. */
export interface GridSituation {
  readonly cell: GridCell;
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen at once. */
  readonly page: number;
  readonly selectable: boolean;
  /** The column can be sorted, filtered: it is neither the checkboxes nor the actions. */
  readonly isData: boolean;
  /** The focus is in a checkbox or button of the cell, which takes Enter and Space itself. */
  readonly inWidget: boolean;
}

export type GridCommand =
  | { readonly does: 'move'; readonly to: GridCell; readonly extend: boolean }
  | { readonly does: 'resize'; readonly by: 1 | -1 }
  | { readonly does: 'open' | 'select' | 'select-all' | 'sort' | 'filter' };

export type GridKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key means in a grid, after the ARIA grid pattern; `undefined` leaves the key to the browser. */
export function gridCommand(event: GridKey, at: GridSituation): GridCommand | undefined {
  const { cell, selectable, isData, inWidget } = at;
  const inHead = cell.row < 0;
  const command = event.ctrlKey || event.metaKey;
  const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined;
  if (inHead && isData && event.shiftKey && sideways) return { does: 'resize', by: sideways };
  if (event.altKey) return inHead && isData && event.key === 'ArrowDown' ? { does: 'filter' } : undefined;
  const to = movedCell(event.key, command, at);
  if (to) return { does: 'move', to, extend: event.shiftKey && selectable && !inHead && to.row >= 0 };
  // By the place of the key: on a Cyrillic layout the letter is another one.
  if (command && event.code === 'KeyA' && selectable) return { does: 'select-all' };
  if (inWidget || command) return undefined;
  if (inHead) return isData && (event.key === 'Enter' || event.key === ' ') ? { does: 'sort' } : undefined;
  if (event.key === 'Enter') return { does: 'open' };
  return event.key === ' ' && selectable ? { does: 'select' } : undefined;
}

function movedCell(key: string, toEdge: boolean, { cell, rows, columns, page }: GridSituation): GridCell | undefined {
  const { row, column } = cell;
  const last = { row: rows - 1, column: columns - 1 };
  const to = {
    ArrowDown: { row: toEdge ? last.row : row + 1, column },
    ArrowUp: { row: toEdge ? 0 : row - 1, column },
    ArrowRight: { row, column: toEdge ? last.column : column + 1 },
    ArrowLeft: { row, column: toEdge ? 0 : column - 1 },
    Home: { row: toEdge ? 0 : row, column: 0 },
    End: { row: toEdge ? last.row : row, column: last.column },
    PageDown: { row: row + page, column },
    PageUp: { row: Math.max(row - page, Math.min(row, 0)), column },
  }[key];
  return to && { row: clamp(to.row, -1, last.row), column: clamp(to.column, 0, last.column) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), least);
}
