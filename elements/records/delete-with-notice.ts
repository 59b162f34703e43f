import { readProject } from '#data/queries/project-content.ts';
import type { Id } from '#domain/identity.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { say } from '#i18n/say.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { deleteRecords, restoreRecords } from '#state/record-actions.ts';
import { attempt } from '#state/attempt.ts';
import type { RegisterIndex } from './register-index.ts';

/** Deletes records, says so and offers the way back. Tells whether they are gone. */
export async function deleteWithNotice(from: EventTarget, index: RegisterIndex, ids: readonly Id[]): Promise<boolean> {
  const records = ids.flatMap((id) => index.records.get(id) ?? []);
  if (records.length === 0) return false;
  const done = await attempt(async () => deleteRecords(index.seen, records).then(() => true));
  if (!done) return false;
  raiseNotice(from, {
    text: say(registerTexts.deleted, { n: records.length }),
    key: 'records-deleted',
    undo: () => void attempt(async () => restoreRecords(await readProject(index.project, false), ids)),
  });
  return true;
}
