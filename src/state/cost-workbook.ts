import type { Text } from '#domain/language.ts';
import type { CostTable } from '#domain/plan/plan-cost.ts';

/** The money of a plan by source and year as an XLSX file; the writer loads with the first one. */
export async function costWorkbook(project: Text, table: CostTable): Promise<Blob> {
  const { costWorkbook: write } = await import('#exchange/cost-table.ts');
  return new Blob([(await write(project, table)) as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
