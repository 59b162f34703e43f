import type { Fields } from '#domain/document.ts';
import { membersOf, stringOf } from '#domain/read-fields.ts';
import type { Id } from '#domain/identity.ts';
import type { Field } from '#domain/records/field.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { referenceFromText } from '#domain/variant.ts';
import '#elements/shared/tag-list.ts';
import { addRecord } from '#state/record-actions.ts';
import { html, type TemplateResult } from 'lit';
import { attempt } from '#state/attempt.ts';
import { go } from './go.ts';
import { elementItems, elementOptions, newRecordOption, recordItems, recordOptions } from './link-options.ts';
import { newFields } from './new-fields.ts';
import { openRecord } from './open-record.ts';
import type { RecordDrafts } from './record-drafts.ts';
import { refuseCycle } from './refuse-cycle.ts';
import type { RegisterIndex } from './register-index.ts';

type TagEvent = CustomEvent<{ readonly id: string }>;

/** The control of a field that points to records or to elements of the diagrams. */
export function linkControl(
  field: Field,
  fields: Fields,
  drafts: RecordDrafts,
  index: RegisterIndex,
  record: Id | undefined,
): TemplateResult {
  if (field.type === 'elements') return elementLinks(field, fields, drafts, index, record);
  const kind = field.of;
  if (kind === undefined) throw new Error(`The field ${field.key} does not say which records it points to.`);
  const single = field.type === 'record';
  const one = stringOf(fields, field.key);
  const ids = single ? (one === '' ? [] : [one]) : membersOf(fields, field.key);
  const link = (id: string): void =>
    void drafts.commit(single ? { [field.key]: id } : { [`${field.key}:${id}`]: true });
  return html`<tag-list
    ?single=${single}
    .items=${recordItems(index, kind, ids)}
    .options=${recordOptions(index, kind)}
    @tag-added=${(event: TagEvent) => {
      const { id } = event.detail;
      const waits = kind === 'measure' && field.key === 'after' && record !== undefined;
      if (id === newRecordOption) void linkNew(index, kind, link);
      else if (!waits || !refuseCycle(event.target ?? window, index, record, id)) link(id);
    }}
    @tag-removed=${({ detail }: TagEvent) =>
      void drafts.commit({ [single ? field.key : `${field.key}:${detail.id}`]: undefined })}
    @tag-opened=${({ detail }: TagEvent) => {
      const target = index.records.get(detail.id);
      if (target) openRecord(index.project, target.kind, target.id);
    }}
  ></tag-list>`;
}

function elementLinks(
  field: Field,
  fields: Fields,
  drafts: RecordDrafts,
  index: RegisterIndex,
  record: Id | undefined,
): TemplateResult {
  return html`<tag-list
    .items=${elementItems(index, membersOf(fields, field.key))}
    .options=${elementOptions(index)}
    @tag-added=${({ detail }: TagEvent) => void drafts.commit({ [`${field.key}:${detail.id}`]: true })}
    @tag-removed=${({ detail }: TagEvent) => void drafts.commit({ [`${field.key}:${detail.id}`]: undefined })}
    @tag-opened=${({ detail }: TagEvent) => openElement(index, detail.id, record)}
  ></tag-list>`;
}

/** Leads to an element on the canvas, all elements of the record lit; one whose variant is gone leads nowhere. */
function openElement({ project, source }: RegisterIndex, text: string, record: Id | undefined): void {
  const reference = referenceFromText(text);
  const variant = source.view.variants.find(({ document }) => document.id === reference?.variant);
  if (variant) go({ screen: 'model', project, variant: variant.kind, element: reference?.element, record });
}

async function linkNew(index: RegisterIndex, kind: RecordKind, link: (id: string) => void): Promise<void> {
  const id = await attempt(() => addRecord(index.seen, kind, newFields(index, kind)));
  if (id === undefined) return;
  link(id);
  openRecord(index.project, kind, id);
}
