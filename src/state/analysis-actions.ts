import type { AnalysisItem } from '#domain/analysis/analysis-items.ts';
import type { Fields } from '#domain/document.ts';
import { addRecord, changeRecord, deleteRecords, type ProjectRecords } from './record-actions.ts';

/** Keeps what people say of a row of the analysis; its record is made when the row is first touched. */
export async function sayOfItem(
  seen: ProjectRecords,
  { kind, record, code, number }: AnalysisItem,
  changes: Readonly<Record<string, Fields[string] | undefined>>,
): Promise<void> {
  if (kind === undefined) return;
  if (record) {
    await changeRecord(seen, record, changes);
    return;
  }
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  if (said.length === 0) return;
  const own = kind === 'principle-verdict' ? { principle: code } : { number };
  await addRecord(seen, kind, { ...own, ...(Object.fromEntries(said) as Fields) });
}

/** Takes back everything that people said of a row, so that the model's answer holds again. */
export async function takeItemBack(seen: ProjectRecords, { record }: AnalysisItem): Promise<void> {
  if (record) await deleteRecords(seen, [record]);
}
