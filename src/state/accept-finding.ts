import { findingKey } from '#domain/finding-key.ts';
import type { Finding } from '#domain/finding.ts';
import { stringOf } from '#domain/read-fields.ts';
import { addRecord, deleteRecords, type ProjectRecords } from './record-actions.ts';

/** Leaves a warning as it is, with the team's reason; `by` is the name that stands in the journal. */
export async function acceptFinding(
  seen: ProjectRecords,
  finding: Finding,
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> {
  const now = new Date();
  const on = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  const fields = { finding: findingKey(finding), reason, on: on.join('-'), ...(by === '' ? {} : { by }) };
  await addRecord(seen, 'acceptance', fields);
}

/** Takes the acceptance of a finding back; the warning stands again. */
export async function takeAcceptanceBack(seen: ProjectRecords, finding: Finding): Promise<void> {
  const key = findingKey(finding);
  const acceptances = seen.records.filter(
    (record) =>
      record.kind === 'acceptance' && record.deletedAt === undefined && stringOf(record.fields, 'finding') === key,
  );
  await deleteRecords(seen, acceptances);
}
