import { dayOf, timeOf } from '#domain/day-and-time.ts';
import type { Fields, StudioRecord } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import type { Language } from '#domain/language.ts';
import { nextCode } from '#domain/next-code.ts';
import { membersOf, stringOf } from '#domain/read-fields.ts';
import { referenceToText, type ElementReference } from '#domain/variant.ts';
import type { TypedAttendee, TypedItem } from '#domain/workshop/typed-lines.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { stoppedTimer } from './agenda-timer-actions.ts';
import { editRecords } from './edit-records.ts';
import { addRecord, type ProjectRecords } from './record-actions.ts';

/** What is known of a workshop when it begins. */
export interface WorkshopPlan {
  readonly subject: string;
  readonly place: string;
  readonly chair: string;
  readonly secretary: string;
  readonly agenda: readonly TypedItem[];
}

/** Begins a workshop: its protocol, which runs from now, with the agenda. */
export async function startWorkshop(seen: ProjectRecords, { agenda, ...plan }: WorkshopPlan): Promise<void> {
  const now = new Date();
  const protocol = newId();
  const fields = { ...filled(plan), date: dayOf(now), began: timeOf(now), running: true };
  const items = agenda.map((item) => ({
    id: newId(),
    kind: 'agenda-item' as const,
    fields: itemFields(protocol, item),
  }));
  await editRecords(seen, 'start-workshop', [{ id: protocol, kind: 'protocol', fields }, ...items]);
}

/** Ends a workshop: its time stands in the protocol, and no timer runs on. */
export async function endWorkshop(seen: ProjectRecords, { protocol, agenda }: Workshop): Promise<void> {
  const now = new Date();
  const begun = agenda.filter(({ fields }) => stringOf(fields, 'began') !== '' && stringOf(fields, 'ended') === '');
  await editRecords(
    seen,
    'end-workshop',
    [],
    [
      [protocol, { running: undefined, ended: timeOf(now) }],
      ...begun.map((item) => [item, { ...stoppedTimer(item, now), ended: timeOf(now) }] as const),
    ],
  );
}

/** Goes on with a workshop that was ended too early. */
export async function resumeWorkshop(seen: ProjectRecords, protocol: StudioRecord): Promise<void> {
  await editRecords(seen, 'start-workshop', [], [[protocol, { running: true, ended: undefined }]]);
}

/** Adds an item to the end of the agenda. */
export async function addAgendaItem(seen: ProjectRecords, protocol: Id, item: TypedItem): Promise<void> {
  await addRecord(seen, 'agenda-item', itemFields(protocol, item));
}

/** Notes that somebody is there: typed, or a stakeholder or a member of the team. */
export async function addAttendee(
  seen: ProjectRecords,
  protocol: Id,
  attendee: TypedAttendee & { readonly stakeholder?: Id; readonly member?: Id },
): Promise<void> {
  await addRecord(seen, 'attendee', { protocol, ...filled(attendee) });
}

/** What was decided: `place` is the element that it is about, `about` its name. */
export interface Decided {
  readonly text: string;
  readonly who: string;
  readonly by: string;
  readonly about: string;
  readonly place: ElementReference | undefined;
  readonly protocol: Id | undefined;
}

/** Writes a decision down. */
export async function decide(seen: ProjectRecords, { place, protocol = '', ...words }: Decided): Promise<Id> {
  const element = place ? { [`elements:${referenceToText(place)}`]: true } : {};
  return addRecord(seen, 'decision', { ...filled({ ...words, protocol }), ...element });
}

/** Makes a measure of the action plan from a decision, in the language in which it was written; both in one step. */
export async function decisionToMeasure(
  seen: ProjectRecords,
  decision: StudioRecord,
  language: Language,
): Promise<void> {
  const id = newId();
  const { fields } = decision;
  const who = stringOf(fields, 'who');
  const term = stringOf(fields, 'by');
  const numbers = seen.records.filter(({ kind }) => kind === 'measure').map((each) => stringOf(each.fields, 'number'));
  const measure: Fields = {
    number: nextCode(numbers, '1'),
    status: 'planned',
    [`what.${language}`]: stringOf(fields, 'text'),
    ...(who === '' ? {} : { [`responsible.${language}`]: who }),
    ...(term === '' ? {} : { term }),
    ...Object.fromEntries(membersOf(fields, 'elements').map((element) => [`elements:${element}`, true])),
  };
  await editRecords(
    seen,
    'decision-to-measure',
    [{ id, kind: 'measure', fields: measure }],
    [[decision, { measure: id }]],
  );
}

function itemFields(protocol: Id, { subject, minutes }: TypedItem): Fields {
  return { protocol, subject, ...(minutes === undefined ? {} : { minutes }) };
}

/** Only what was filled in. */
function filled<Values extends object>(values: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}
