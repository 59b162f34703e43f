/** A cell of a grid; row −1 is the header line. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen at once. */
  readonly page: number;
}

/** Where a key leads from a cell, as the ARIA grid pattern has it; `undefined` when the key does not move. */
export function movedCell(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  from: GridCell,
  { rows, columns, page }: GridExtent,
): GridCell | undefined {
  const { row, column } = from;
  const last = { row: rows - 1, column: columns - 1 };
  const to = {
    ArrowDown: { row: ctrlKey ? last.row : row + 1, column },
    ArrowUp: { row: ctrlKey ? 0 : row - 1, column },
    ArrowRight: { row, column: ctrlKey ? last.column : column + 1 },
    ArrowLeft: { row, column: ctrlKey ? 0 : column - 1 },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
    PageDown: { row: row + page, column },
    PageUp: { row: Math.max(row - page, Math.min(row, 0)), column },
  }[key];
  if (!to) return undefined;
  return {
    row: Math.min(Math.max(to.row, -1), last.row),
    column: Math.min(Math.max(to.column, 0), last.column),
  };
}
