import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { ReactiveControllerHost } from 'lit';
import { RecordDrafts, type FieldChanges, type SaveOutcome } from './record-drafts.ts';
import type { RegisterIndex } from './register-index.ts';
import { saveChanges } from './save-changes.ts';

/** Drafts of several records that one drawing changes in place: the numbers of a grid, the emotions of a journey. */
export class DraftsByRecord {
  private readonly host: ReactiveControllerHost;
  private readonly index: () => RegisterIndex;
  private readonly drafts = new Map<Id, RecordDrafts>();

  constructor(host: ReactiveControllerHost, index: () => RegisterIndex) {
    this.host = host;
    this.index = index;
  }

  /** The fields of a record as the person sees them now. */
  shown(record: StudioRecord): Fields {
    return this.drafts.get(record.id)?.shown(record.fields) ?? record.fields;
  }

  of({ id }: StudioRecord): RecordDrafts {
    const known = this.drafts.get(id);
    if (known) return known;
    const save = async (changes: FieldChanges): Promise<SaveOutcome> => {
      const { records, seen } = this.index();
      const record = records.get(id);
      return record ? saveChanges(seen, { ...record, fields: drafts.stored(record.fields) }, changes) : 'stale';
    };
    const drafts: RecordDrafts = new RecordDrafts(this.host, save);
    this.drafts.set(id, drafts);
    return drafts;
  }

  /** Lets go of what the records hold by now. */
  settle(): void {
    for (const [id, drafts] of this.drafts) drafts.settle(this.index().records.get(id)?.fields ?? {});
  }
}
