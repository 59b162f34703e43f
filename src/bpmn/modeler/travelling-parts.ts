import type { Language } from '#domain/language.ts';
import type { CopyDescriptor } from './editor-parts.ts';
import { readName, withTranslation, wordsProperty } from './element-facts.ts';
import type { CanvasElement, ExtensionElements, Moddle, ModdleElement } from './moddle.ts';

/** A copy whose file has its names in one language goes into a file that has them in another: no word changes its language. */
export function withWordsIn(moddle: Moddle, descriptor: CopyDescriptor, from: Language, to: Language): void {
  if (from === to) return;
  for (const owner of [descriptor.businessObject, descriptor.processRef]) {
    if (!owner) continue;
    const words = readName(owner, from);
    if (words[from] !== undefined) owner.set('extensionElements', withTranslation(moddle, owner, from, words[from]));
    if (words[to] !== undefined) owner.set('extensionElements', withTranslation(moddle, owner, to, ''));
    owner.set(wordsProperty(owner), words[to]);
  }
  const name = descriptor.businessObject?.name;
  if (name === undefined) delete descriptor.name;
  else descriptor.name = name;
}

/** Says which element of another variant a copy comes from, in place of what it said before; undefined: says nothing. */
export function withOrigin(
  moddle: Moddle,
  owner: ModdleElement,
  origin: { readonly variant: string; readonly element: string } | undefined,
): void {
  const values = (owner.extensionElements?.values ?? []).filter(({ $type }) => $type !== 'ud:Origin');
  const all = origin ? [...values, moddle.create('ud:Origin', origin)] : values;
  const extension = moddle.create('bpmn:ExtensionElements', { values: all }) as ExtensionElements;
  owner.set('extensionElements', all.length === 0 ? undefined : extension);
}

/** What moddle keeps of attributes that no descriptor knows. */
export type WithAttributes = ModdleElement & { readonly $attrs?: Record<string, unknown> };

/** Where attributes of other programs have a prefix that the open file does not know, the copy brings its meaning along. */
export function declarePrefixes(
  copy: CanvasElement & { readonly di?: ModdleElement },
  foreign: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
): void {
  for (const owner of [copy.businessObject, copy.businessObject.processRef, copy.di]) {
    const attributes = (owner as WithAttributes | undefined)?.$attrs ?? {};
    for (const name of Object.keys(attributes)) {
      const prefix = /^([^:]+):/.exec(name)?.[1];
      const declaration = `xmlns:${prefix ?? ''}`;
      if (prefix === undefined || prefix === 'xmlns' || foreign[declaration] === undefined) continue;
      if (own[declaration] !== foreign[declaration]) attributes[declaration] ??= foreign[declaration];
    }
  }
}
