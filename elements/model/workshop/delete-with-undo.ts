import { readProject } from '#data/queries/project-content.ts';
import type { StudioRecord } from '#domain/document.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { attempt } from '#state/attempt.ts';
import { deleteRecords, restoreRecords, type ProjectRecords } from '#state/record-actions.ts';
import type { LitElement } from 'lit';

/** Deletes records of one kind and offers to bring them back. */
export async function deleteWithUndo(
  host: LitElement,
  seen: ProjectRecords,
  records: readonly StudioRecord[],
  text: string,
): Promise<void> {
  const ids = records.map(({ id }) => id);
  const [first] = records;
  if (!first) return;
  const isDone = await attempt(async () => {
    await deleteRecords(seen, records);
    return true;
  });
  if (!isDone) return;
  raiseNotice(host, {
    text,
    undo: () => void attempt(async () => restoreRecords(await readProject(first.project, false), ids)),
  });
}
