import fc from 'fast-check';
import type { Facts, Value } from '#domain/facts/facts.ts';
import { anyDiagram } from './any-diagram.ts';

const values = [
  '',
  'NaN',
  'nowhere',
  'Process_0',
  'Node_0_0',
  'Lane_0_0',
  'Participant_0',
  'bpmn:task',
  '1,2 x,y',
  '-5',
];

/** A diagram in which fields were struck out, exchanged or overwritten at random. */
export const anyDamage: fc.Arbitrary<Facts> = fc
  .tuple(
    anyDiagram,
    fc.array(fc.record({ entity: fc.nat(), field: fc.nat(), value: fc.option(fc.constantFrom(...values)) }), {
      minLength: 1,
      maxLength: 25,
    }),
  )
  .map(([diagram, blows]) => {
    const facts = new Map<string, Map<string, Value>>([...diagram].map(([key, entity]) => [key, new Map(entity)]));
    for (const blow of blows) {
      const entities = [...facts.keys()];
      const entity = facts.get(entities[blow.entity % entities.length] ?? '');
      if (!entity) continue;
      const fields = [...entity.keys()];
      const field = fields[blow.field % fields.length] ?? 'type';
      if (blow.value === null) entity.delete(field);
      else entity.set(field, blow.value);
    }
    return new Map([...facts].filter(([, entity]) => entity.size > 0));
  });
