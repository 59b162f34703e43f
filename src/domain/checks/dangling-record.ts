import { elementsOfType, nameLanguage, nameOf, udFact } from '#domain/diagram/diagram-facts.ts';
import type { Entity } from '#domain/facts/facts.ts';
import { textIn } from '#domain/language.ts';
import type { Check } from './check.ts';

/** By which attribute an entry of an element points to a record. */
const pointers: Readonly<Record<string, string>> = {
  'ud:system': '@record',
  'ud:legalGround': '@act',
  'ud:dataUse': '@item',
  'ud:document': '@item',
};
const withRole = ['bpmn:lane', 'bpmn:participant'];

/** What an element says it stands on, uses or is done by is still in the registers. */
export const danglingRecord: Check = {
  code: 'dangling-record',
  severity: 'W',
  source: ['links'],
  run: (view) => {
    const known = new Set([...view.records.values()].flat().map(({ id }) => id));
    const isGone = (record: unknown): boolean => typeof record === 'string' && record !== '' && !known.has(record);
    return view.variants.flatMap(({ document, facts }) => {
      const entries = elementsOfType(facts, Object.keys(pointers))
        .filter(({ type, entity }) => isGone(entity.get(pointers[type] ?? '')))
        .map(({ entity }) => String(entity.get('parent') ?? ''));
      const lanes = elementsOfType(facts, withRole)
        .filter(({ entity }) => isGone(udFact(entity, 'performer', 'role')))
        .map(({ id }) => id);
      const language = nameLanguage(facts);
      const nameIn = (entity: Entity | undefined): string =>
        entity ? textIn(nameOf(entity, language), view.language) : '';
      return [...new Set([...entries, ...lanes])].map((id) => ({
        place: { part: 'model', variant: document.id, element: id } as const,
        params: { element: nameIn(facts.get(id)) || id },
      }));
    });
  },
};
