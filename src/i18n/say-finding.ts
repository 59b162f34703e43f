import type { Finding } from '#domain/finding.ts';
import type { Language } from '#domain/language.ts';
import { recordKinds, type RecordKind } from '#domain/records/record-kinds.ts';
import { variantKinds } from '#domain/variant.ts';
import { formatShortDate } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { choiceTexts } from '#i18n/texts/choices.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { findingGroupTexts } from '#i18n/texts/finding-groups.ts';
import { findingTexts, findingWordTexts } from '#i18n/texts/findings.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { variantTexts } from '#i18n/texts/variants.ts';

type Described = Pick<Finding, 'code' | 'params' | 'place'>;

/** A finding as a sentence: codes among its parameters (register, field, variant, language) become words. */
export function sayFinding(finding: Described, language: Language = currentLanguage()): string {
  const text = textOf(findingTexts, finding.code);
  if (text === undefined) return finding.code;
  return said(text, finding, finding.code === 'register-empty' ? 'many' : 'one', language);
}

/** The element that a finding is about: its name, or its type when it has none; '' for one about no element. */
export function sayFoundElement({ params }: Described, language: Language = currentLanguage()): string {
  const element = String(params['element'] ?? '');
  return /^bpmn:\w+$/.test(element) ? say(elementTypeText(element), {}, language) : element;
}

/** Several findings of one kind: what stands over all of them, and the key that they share. */
export interface FindingGroup {
  readonly key: string;
  readonly text: string;
}

/** The group of a finding; undefined for what can be found only once in a project. */
export function groupOfFinding(finding: Described, language: Language = currentLanguage()): FindingGroup | undefined {
  const text = textOf(findingGroupTexts, finding.code);
  if (text === undefined) return undefined;
  const words = said(text, finding, 'many', language);
  return { key: `${finding.code}|${words}`, text: words };
}

function textOf(texts: Readonly<Record<string, Sentence>>, code: string): Sentence | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}

function said(text: Sentence, finding: Described, form: 'one' | 'many', language: Language): string {
  const params = Object.entries(finding.params).map(
    ([name, value]) => [name, wordFor(name, value, finding, form, language)] as const,
  );
  return say(text, Object.fromEntries(params), language);
}

function wordFor(
  name: string,
  value: string | number,
  finding: Described,
  form: 'one' | 'many',
  language: Language,
): string | number {
  if (name === 'min' || name === 'max') return value;
  if (name === 'due' || name === 'formed') return formatShortDate(value, language);
  const sentence = value === '' ? findingWordTexts.untitled : sentenceFor(name, String(value), finding, form);
  return sentence === undefined ? value : say(sentence, {}, language);
}

function sentenceFor(name: string, value: string, finding: Described, form: 'one' | 'many'): Sentence | undefined {
  if (name === 'element' && /^bpmn:\w+$/.test(value)) return elementTypeText(value);
  if (name === 'kind') return kindText(value, form);
  if (name === 'field') return fieldLabel(value, finding);
  if (name === 'item') return textOf({ ...choiceTexts.principle, ...choiceTexts.goal }, value);
  if (name === 'language')
    return value === 'kk' || value === 'ru' || value === 'en' ? findingWordTexts[value] : undefined;
  const variant = name === 'variant' ? variantKinds.find((kind) => kind === value) : undefined;
  return variant && variantTexts[variant].name;
}

function kindText(value: string, form: 'one' | 'many'): Sentence | undefined {
  const kind = recordKinds.find((each) => each === value);
  return kind && recordTexts[kind][form];
}

/** A stored key may carry a language (`name.kk`) or a member (`goals:goal.7`) after the key of the field. */
function fieldLabel(value: string, { params, place }: Described): Sentence | undefined {
  const kind: RecordKind | undefined =
    recordKinds.find((each) => each === params['kind']) ?? (place.part === 'records' ? place.kind : undefined);
  return kind && fieldText(kind, value.replace(/[.:].*$/, '')).label;
}
