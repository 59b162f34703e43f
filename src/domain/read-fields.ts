import type { Fields } from '#domain/document.ts';
import { languages, type Text } from '#domain/language.ts';
import { referenceFromText, type ElementReference } from '#domain/variant.ts';

/** The text in three languages kept under `key`. */
export function textOf(fields: Fields, key: string): Text {
  const text: { kk?: string; ru?: string; en?: string } = {};
  for (const language of languages) {
    const value = fields[`${key}.${language}`];
    if (typeof value === 'string' && value !== '') text[language] = value;
  }
  return text;
}

/** Members of the set kept under `key`: chosen codes, record ids or element references, in key order. */
export function membersOf(fields: Fields, key: string): string[] {
  const prefix = `${key}:`;
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix) && fields[name] === true)
    .map((name) => name.slice(prefix.length))
    .sort();
}

/** BPMN elements that the set `key` points to. */
export function elementsOf(fields: Fields, key = 'elements'): ElementReference[] {
  return membersOf(fields, key).flatMap((text) => referenceFromText(text) ?? []);
}

export function stringOf(fields: Fields, key: string): string {
  const value = fields[key];
  return value === undefined ? '' : String(value);
}

export function numberOf(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  return typeof value === 'number' ? value : undefined;
}
