import { cellText, type GridColumn } from './grid-column.ts';

/** Rows as RFC 4180 text with a byte order mark, so that spreadsheets read Kazakh letters right. */
export function csvText<Row>(rows: readonly Row[], columns: readonly GridColumn<Row>[]): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map((column) => cellText(column, row))),
  ];
  return '\uFEFF' + lines.map((line) => line.map(csvField).join(',')).join('\r\n') + '\r\n';
}

function csvField(text: string): string {
  // A text that begins like a formula would be calculated by the spreadsheet that opens it.
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d\s.,]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
