import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { byOrder } from '#domain/project-view.ts';
import { stringOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';

/** A protocol with all that belongs to it, each in its order. */
export interface Workshop {
  readonly protocol: StudioRecord;
  readonly agenda: readonly StudioRecord[];
  readonly attendees: readonly StudioRecord[];
  readonly questions: readonly StudioRecord[];
  readonly decisions: readonly StudioRecord[];
}

/** The workshop that runs now: the protocol begun last of those that are marked so. */
export function runningWorkshop(records: readonly StudioRecord[]): Workshop | undefined {
  const protocol = live(records, 'protocol').findLast(({ fields }) => fields['running'] === true);
  return protocol && workshopOf(records, protocol);
}

/** What belongs to a protocol. */
export function workshopOf(records: readonly StudioRecord[], protocol: StudioRecord): Workshop {
  const of = (kind: RecordKind): StudioRecord[] => ofProtocol(records, kind, protocol.id);
  return {
    protocol,
    agenda: of('agenda-item'),
    attendees: of('attendee'),
    questions: of('remark'),
    decisions: of('decision'),
  };
}

function ofProtocol(records: readonly StudioRecord[], kind: RecordKind, protocol: Id): StudioRecord[] {
  return live(records, kind).filter(({ fields }) => stringOf(fields, 'protocol') === protocol);
}

function live(records: readonly StudioRecord[], kind: RecordKind): StudioRecord[] {
  return records.filter((record) => record.kind === kind && record.deletedAt === undefined).toSorted(byOrder);
}
