import type { Text } from '#domain/language.ts';

/** A column of a table of text: its heading in Kazakh and Russian, as official tables have them. */
export interface WorkbookColumn {
  readonly kk: string;
  readonly ru: string;
  readonly wide: boolean;
}

/** A table as an XLSX file; the writer loads with the first one. */
export async function tableWorkbook(
  title: Text,
  columns: readonly WorkbookColumn[],
  rows: readonly (readonly string[])[],
): Promise<Blob> {
  const { writeWorkbook } = await import('#exchange/write-workbook.ts');
  const head = [title.kk, title.ru].filter((line): line is string => line !== undefined && line !== '');
  const bytes = await writeWorkbook([{ tab: head[0] ?? '1', head, table: { columns, rows } }]);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
