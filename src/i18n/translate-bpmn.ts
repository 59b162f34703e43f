import { currentLanguage } from '#i18n/language.ts';
import { type BpmnJsText, bpmnJsTexts } from '#i18n/texts/bpmn-js.ts';
import { bpmnJsWarningTexts } from '#i18n/texts/bpmn-js-warnings.ts';

type Replacements = Readonly<Record<string, string | number>>;

/**
 * The `translate` service of bpmn-js in the language of the screens: an English template and what stands for its
 * `{placeholders}`. A template that nobody has translated is shown in English rather than not at all.
 */
export function translateBpmn(template: string, replacements: Replacements = {}): string {
  const text = Object.hasOwn(bpmnJsTexts, template) ? bpmnJsTexts[template] : undefined;
  return fill(inCurrentLanguage(template, text), replacements);
}

/** The text of bpmn-js that is shown as `label` in one of the languages, in all three of them. */
export function bpmnWords(label: string): readonly string[] {
  versions ??= new Map(
    Object.entries(bpmnJsTexts).flatMap(([template, { kk, ru }]) => {
      const all = [kk, ru, template];
      return all.map((text): [string, readonly string[]] => [text, all]);
    }),
  );
  return versions.get(label) ?? [label];
}

let versions: ReadonlyMap<string, readonly string[]> | undefined;

const placeholder = /\{(\w+)\}/g;

const warnings: readonly (readonly [template: string, text: BpmnJsText, pattern: RegExp])[] = Object.entries(
  bpmnJsWarningTexts,
).map(([template, text]) => [template, text, patternOf(template)]);

/** A message of reading a BPMN file (import warnings and errors of bpmn-js) in the language of the screens. */
export function translateBpmnWarning(message: string): string {
  const compact = message.replace(/\s+/g, ' ').trim();
  for (const [template, text, pattern] of warnings) {
    const found = pattern.exec(compact);
    if (found !== null) return fill(inCurrentLanguage(template, text), withNestedError(found.groups ?? {}));
  }
  return message;
}

function withNestedError(values: Replacements): Replacements {
  return 'error' in values ? { ...values, error: translateBpmnWarning(String(values['error'])) } : values;
}

function inCurrentLanguage(template: string, text: BpmnJsText | undefined): string {
  const language = currentLanguage();
  return language === 'en' ? template : (text?.[language] ?? template);
}

function fill(text: string, values: Replacements): string {
  return text.replace(placeholder, (whole, name: string) => String(values[name] ?? whole));
}

function patternOf(template: string): RegExp {
  const parts = template.split(placeholder).map((part, index) => (index % 2 === 1 ? `(?<${part}>.+?)` : escape(part)));
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
