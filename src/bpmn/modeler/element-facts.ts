import { newElementId } from '#domain/identity.ts';
import { isLanguage, type Language, type Text } from '#domain/language.ts';
import { attributesOf, type StepFacts } from '#domain/step-facts.ts';
import type { Value } from '#domain/facts/facts.ts';
import { entryPrefixes } from './element-ids-module.ts';
import type { ExtensionElements, GenericElement, Moddle, ModdleElement } from './moddle.ts';

const translationUri = 'http://www.omg.org/spec/BPMN/non-normative/extensions/i18n/1.0';

/** Single blocks of facts of an element. */
export type FactBlock = Extract<keyof StepFacts, 'ud:Step' | 'ud:Performer' | 'ud:Branch' | 'ud:Volume' | 'ud:Call'>;

/** Lists of facts of an element; each entry has an id of its own. */
export type EntryType = Exclude<keyof StepFacts, FactBlock>;

export interface Entry {
  readonly id: string;
  readonly type: EntryType;
  readonly values: Readonly<Record<string, Value>>;
}

/** What the panel shows of one element: names in three languages, single facts by block, lists, origin. */
export interface ElementFacts {
  readonly id: string;
  /** BPMN type, e.g. `bpmn:UserTask`. */
  readonly type: string;
  readonly name: Text;
  readonly documentation: string;
  readonly blocks: { readonly [Block in FactBlock]: Partial<StepFacts[Block]> };
  readonly entries: readonly Entry[];
  readonly origin: { readonly variant: string; readonly element: string } | undefined;
}

const blockTypes: readonly FactBlock[] = ['ud:Step', 'ud:Performer', 'ud:Branch', 'ud:Volume', 'ud:Call'];

/** Reads the facts of an element; `fileLanguage` is the language of its `name` attribute. */
export function readElementFacts(owner: ModdleElement, fileLanguage: Language): ElementFacts {
  const values = owner.extensionElements?.values ?? [];
  const block = (type: FactBlock) =>
    valuesOf(
      values.find((each) => each.$type === type),
      type,
    );
  const origin = values.find((each) => each.$type === 'ud:Origin');
  const documentation = owner.get('documentation') as readonly { text?: string }[] | undefined;
  return {
    id: owner.id ?? '',
    type: owner.$type,
    name: readName(owner, fileLanguage),
    documentation: documentation?.[0]?.text ?? '',
    blocks: Object.fromEntries(blockTypes.map((type) => [type, block(type)])) as ElementFacts['blocks'],
    entries: values.flatMap((each) => {
      const type = each.$type as EntryType;
      return type in entryPrefixes ? [{ id: each.id ?? '', type, values: valuesOf(each, type) }] : [];
    }),
    origin: origin && { variant: String(origin.get('variant')), element: String(origin.get('element')) },
  };
}

/** Where the words of an element stand in the file: an annotation has a text, everything else a name. */
export function wordsProperty(owner: ModdleElement): 'name' | 'text' {
  return owner.$type === 'bpmn:TextAnnotation' ? 'text' : 'name';
}

/** The name, or the text of an annotation, in every language it is written in. */
export function readName(owner: ModdleElement, fileLanguage: Language): Text {
  const name: { kk?: string; ru?: string; en?: string } = {};
  const own = owner.get(wordsProperty(owner));
  if (typeof own === 'string' && own !== '') name[fileLanguage] = own;
  for (const each of owner.extensionElements?.values ?? []) {
    const language = translationLanguage(each, owner);
    const body = (each as GenericElement)['$body'];
    if (language && language !== fileLanguage && typeof body === 'string') name[language] = body;
  }
  return name;
}

/** Extension elements with the translation of the name set, or removed when `text` is empty. */
export function withTranslation(
  moddle: Moddle,
  owner: ModdleElement,
  language: Language,
  text: string,
): ExtensionElements | undefined {
  const others = valuesIn(owner).filter((each) => translationLanguage(each, owner) !== language);
  if (text === '') return extensionOf(moddle, owner, others);
  return extensionOf(moddle, owner, [
    ...others,
    moddle.createAny('i18n:translation', translationUri, {
      'xml:lang': language,
      ...(wordsProperty(owner) === 'text' ? { target: 'text' } : {}),
      $body: text,
    }),
  ]);
}

/** Extension elements with some values of a block set; `undefined` removes a value, an empty block disappears. */
export function withFacts(
  moddle: Moddle,
  owner: ModdleElement,
  type: FactBlock,
  changes: Readonly<Record<string, Value | undefined>>,
): ExtensionElements | undefined {
  const present = valuesIn(owner);
  const before = present.find((each) => each.$type === type);
  const after = defined({ ...valuesOf(before, type), ...changes });
  const block = Object.keys(after).length === 0 ? [] : [moddle.create(type, after)];
  if (!before) return extensionOf(moddle, owner, [...present, ...block]);
  return extensionOf(
    moddle,
    owner,
    present.flatMap((each) => (each === before ? block : [each])),
  );
}

/** Extension elements with an entry added, changed (same id) or, with `values` undefined, removed. */
export function withEntry(
  moddle: Moddle,
  owner: ModdleElement,
  type: EntryType,
  id: string | undefined,
  values: Readonly<Record<string, Value | undefined>> | undefined,
): ExtensionElements | undefined {
  const present = valuesIn(owner);
  const before = present.find((each) => each.$type === type && each.get('id') === id);
  const entry =
    values === undefined
      ? []
      : [
          moddle.create(type, {
            id: id ?? newElementId(entryPrefixes[type] ?? 'Entry'),
            ...defined({ ...valuesOf(before, type), ...values }),
          }),
        ];
  if (!before) return extensionOf(moddle, owner, [...present, ...entry]);
  return extensionOf(
    moddle,
    owner,
    present.flatMap((each) => (each === before ? entry : [each])),
  );
}

function valuesIn(owner: ModdleElement): readonly ModdleElement[] {
  return owner.extensionElements?.values ?? [];
}

function extensionOf(
  moddle: Moddle,
  owner: ModdleElement,
  values: readonly ModdleElement[],
): ExtensionElements | undefined {
  if (values.length === 0) return undefined;
  const extension = moddle.create('bpmn:ExtensionElements', { values: [...values] }) as ExtensionElements;
  extension.$parent = owner;
  for (const each of values) each.$parent = extension;
  return extension;
}

function valuesOf(element: ModdleElement | undefined, type: FactBlock | EntryType): Record<string, Value> {
  if (!element) return {};
  return defined(Object.fromEntries(attributesOf(type).map((name) => [name, element.get(name) as Value | undefined])));
}

function defined(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Record<string, Value>;
}

/** The language of a translation of the owner's words; other translations, e.g. of its documentation, have a target. */
function translationLanguage(element: ModdleElement, owner: ModdleElement): Language | undefined {
  if (!element.$type.endsWith(':translation')) return undefined;
  const generic = element as GenericElement;
  const language = generic['xml:lang'];
  const target = generic['target'] ?? 'name';
  return target === wordsProperty(owner) && isLanguage(language) ? language : undefined;
}
