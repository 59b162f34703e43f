import { dayOf } from '#domain/day-and-time.ts';
import { findingKey } from '#domain/finding-key.ts';
import type { Finding } from '#domain/finding.ts';
import { stringOf } from '#domain/read-fields.ts';
import { addRecords, deleteRecords, type ProjectRecords } from './record-actions.ts';

/** Leaves warnings as they are, with the team's reason for all of them; `by` is the name that stands in the journal. */
export async function acceptFindings(
  seen: ProjectRecords,
  findings: readonly Finding[],
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> {
  const shared = { reason, on: dayOf(new Date()), ...(by === '' ? {} : { by }) };
  await addRecords(
    seen,
    'acceptance',
    findings.map((finding) => ({ finding: findingKey(finding), ...shared })),
  );
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
