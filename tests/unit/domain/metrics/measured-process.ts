import fc from 'fast-check';
import type { Entity, Facts } from '#domain/facts/facts.ts';
import { soundProcesses } from '#tests/unit/domain/playback/random-process.ts';

const step = 'bpmn:extensionElements/ud:step@';
const performer = 'bpmn:extensionElements/ud:performer@';

/** What a step may say of itself, as a file has it. */
const said = fc.record({
  lane: fc.nat(2),
  kind: fc.constantFrom('bpmn:userTask', 'bpmn:manualTask', 'bpmn:serviceTask', 'bpmn:task'),
  work: fc.nat(60),
  wait: fc.nat(5),
  unit: fc.constantFrom('min', 'h', 'wd'),
  flags: fc.subarray(['visit', 'approval', 'collegial', 'movement']),
  automation: fc.constantFrom('manual', 'partial', 'automatic'),
  documents: fc.array(fc.tuple(fc.constantFrom('incoming', 'produced'), fc.constantFrom('paper', 'electronic')), {
    maxLength: 2,
  }),
});

/** Sound processes in three lanes, whose steps have times, documents and all that the numbers are counted from. */
export const measuredProcesses: fc.Arbitrary<Facts> = fc
  .tuple(soundProcesses, fc.array(said, { minLength: 1, maxLength: 12 }))
  .map(([{ facts }, sayings]) => {
    const made = new Map<string, Entity>(facts);
    made.set('L', entity('P', 'bpmn:laneSet'));
    for (const lane of [0, 1, 2]) {
      const rate = [`${performer}rate`, String(1000 + 500 * lane)] as const;
      made.set(`L${String(lane)}`, entity('L', 'bpmn:lane', [[`${performer}rank`, String(lane)], rate]));
    }
    let at = 0;
    for (const [id, own] of facts) {
      if (own.get('type') !== 'bpmn:task') continue;
      const { lane, kind, work, wait, unit, flags, automation, documents } = sayings[at++ % sayings.length] ?? none();
      const times = [['work', work, 'min'] as const, ['wait', wait, unit] as const].flatMap(([name, value, own]) => [
        ...['Min', 'Likely', 'Max'].map((end, more) => [`${step}${name}${end}`, String(value + more)] as const),
        [`${step}${name}Unit`, own] as const,
      ]);
      made.set(
        id,
        new Map<string, string>([
          ...[...own].map(([field, value]) => [field, String(value)] as const),
          ...[
            ['type', kind] as const,
            ['lane', `L${String(lane)}`] as const,
            [`${step}automation`, automation] as const,
          ],
          ...times,
          ...flags.map((flag) => [`${step}${flag}`, 'true'] as const),
        ]),
      );
      documents.forEach(([direction, medium], index) => {
        const fields = [['@direction', direction] as const, ['@medium', medium] as const, ['@kk', 'Құжат'] as const];
        made.set(
          `${id}-D${String(index)}`,
          entity(id, 'ud:document', [['within', 'bpmn:extensionElements'], ...fields]),
        );
      });
    }
    return made;
  });

function entity(parent: string, type: string, fields: readonly (readonly [string, string])[] = []): Entity {
  return new Map<string, string>([['parent', parent], ['type', type], ...fields]);
}

function none(): never {
  throw new Error('A process needs something to say of its steps.');
}
