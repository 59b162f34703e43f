import { elementTypes, nameLanguage, nameOf } from '#domain/diagram/diagram-facts.ts';
import type { VariantView } from '#domain/checks/check.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import { textIn, type Language } from '#domain/language.ts';
import { titleOf } from '#domain/record-title.ts';
import { stringOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { referenceFromText, referenceToText } from '#domain/variant.ts';
import type { TagItem } from '#elements/shared/tag-list.ts';
import { compareTexts } from '#i18n/collation.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import type { RegisterIndex } from './register-index.ts';

/** The option that makes a new record instead of choosing one. */
export const newRecordOption = '+';

const linkable: ReadonlySet<string> = new Set([
  ...elementTypes.flowNodes,
  ...['bpmn:participant', 'bpmn:lane', 'bpmn:messageFlow', 'bpmn:dataObjectReference', 'bpmn:dataStoreReference'],
]);

/** The words by which a record is known, in the language of the screens; a code stands before them. */
export function recordName(record: StudioRecord): string {
  const code = record.kind === 'problem' ? stringOf(record.fields, 'code') : '';
  const title = titleOf(record, currentLanguage());
  return [code, title].filter(Boolean).join(' · ') || say(registerTexts.untitled);
}

/** Records that a field may point to, in reading order, and last the offer of a new one. */
export function recordOptions(index: RegisterIndex, kind: RecordKind): TagItem[] {
  const options = index.of(kind).map((record) => ({ id: record.id, label: recordName(record) }));
  const text = say(registerTexts.addKind, { kind: say(recordTexts[kind].one) });
  return [
    ...options.sort((left, right) => compareTexts(left.label, right.label)),
    { id: newRecordOption, label: text, icon: 'add' },
  ];
}

/** Records pointed to, in the order of their register; those no longer there come last. */
export function recordItems(index: RegisterIndex, kind: RecordKind, ids: readonly Id[]): TagItem[] {
  const order = index.of(kind).map(({ id }) => id);
  const present = order.filter((id) => ids.includes(id));
  const missing = ids.filter((id) => !present.includes(id));
  return [
    ...present.map((id) => ({ id, label: nameOfId(index, id) })),
    ...missing.map((id) => ({ id, label: nameOfId(index, id), missing: true })),
  ];
}

/** The name of a record by its id, also of a deleted one. */
export function nameOfId(index: RegisterIndex, id: Id): string {
  const record = index.records.get(id);
  if (record) return recordName(record);
  const deleted = index.deleted.get(id);
  return say(registerTexts.gone, { name: deleted ? recordName(deleted) : id.slice(0, 8) });
}

/** Diagram elements of all variants that a field may point to, variant by variant. */
export function elementOptions({ source }: RegisterIndex): TagItem[] {
  return source.view.variants.flatMap((variant) => [...elementsOfVariant(variant).values()]);
}

/** Elements pointed to by `variantId#elementId`. */
export function elementItems({ source }: RegisterIndex, references: readonly string[]): TagItem[] {
  const order = source.view.variants.map(({ document }) => document.id);
  const place = (text: string): number => {
    const at = order.indexOf(referenceFromText(text)?.variant ?? '');
    return at < 0 ? order.length : at;
  };
  return references
    .toSorted((left, right) => place(left) - place(right))
    .map((id) => {
      const reference = referenceFromText(id);
      const variant = source.view.variants.find(({ document }) => document.id === reference?.variant);
      const item = variant && elementsOfVariant(variant).get(id);
      const known = reference && variant?.facts.has(reference.element);
      return item ?? { id, label: reference?.element ?? id, missing: !known };
    });
}

const named = new WeakMap<Facts, { readonly language: Language; readonly items: ReadonlyMap<string, TagItem> }>();

function elementsOfVariant({ kind, document, facts }: VariantView): ReadonlyMap<string, TagItem> {
  const language = currentLanguage();
  const known = named.get(facts);
  if (known?.language === language) return known.items;
  const fileLanguage = nameLanguage(facts);
  const items = new Map<string, TagItem>();
  for (const [element, entity] of facts) {
    const type = String(entity.get('type') ?? '');
    if (!linkable.has(type)) continue;
    const typeName = say(elementTypeText(type));
    const name = textIn(nameOf(entity, fileLanguage), language);
    const id = referenceToText({ variant: document.id, element });
    const detail = `${say(variantTexts[kind].name)} · ${typeName}`;
    items.set(id, { id, label: name || typeName, detail, icon: `variant-${kind}` });
  }
  named.set(facts, { language, items });
  return items;
}
