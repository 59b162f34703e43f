import type { StudioRecord } from '#domain/document.ts';
import type { ListedRecords } from '#domain/steps/listed-records.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { addRecords } from '#state/record-actions.ts';

/** Adds what a list names to the registers, one command for each kind, and gives the new records back. */
export async function addListedRecords(
  { documents, records, variant }: ModelContext,
  listed: readonly ListedRecords[],
): Promise<StudioRecord[]> {
  const made: StudioRecord[] = [];
  for (const { kind, records: wanted } of listed) {
    const all = wanted.map(({ fields }) => fields);
    const ids = await addRecords({ documents, records }, kind, all);
    ids.forEach((id, at) => {
      made.push({ id, kind, project: variant.project, document: '', order: '', fields: all[at] ?? {} });
    });
  }
  return made;
}
