import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { withMarks } from '#bpmn/facts/with-marks.ts';
import { conventionCodes, type Reading } from '#domain/conventions/convention.ts';
import { conventions, readConventions } from '#domain/conventions/conventions.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { Operation, Value } from '#domain/facts/facts.ts';
import { markedDiagram } from './marked-diagram.ts';

const readings = (text: string) => readConventions(processGraph(readFacts(text)));
const told = ({ code, sign, owner, facts }: Reading) => ({ code, sign, owner, values: facts.values });

describe('the marks of a diagram', () => {
  test('are each read for what they say, and a bracket that is no mark is none', () => {
    expect(readings(markedDiagram).map(told)).toEqual([
      { code: 'system', sign: 'System', owner: 'System', values: { kind: 'system' } },
      { code: 'contractor', sign: 'Firm', owner: 'Firm', values: { kind: 'contractor' } },
      { code: 'rank', sign: 'Head', owner: 'Head', values: { rank: 2 } },
      { code: 'incoming', sign: 'Request', owner: 'Sign', values: { ru: 'Заявление', direction: 'incoming' } },
      { code: 'produced', sign: 'Decision', owner: 'Sign', values: { ru: 'Решение', direction: 'produced' } },
      { code: 'movement', sign: 'Note', owner: 'Sign', values: { movement: true } },
    ]);
  });

  test('leave the name clean', () => {
    const clean = readings(markedDiagram).map(({ name, clean: take }) => take?.(name.ru ?? ''));
    expect(clean).toEqual(['Портал', 'Оценщик', 'Руководитель отдела', undefined, undefined, undefined]);
  });

  test('are one family with a code each', () => {
    expect(conventions.map(({ code }) => code)).toEqual([...conventionCodes]);
  });
});

test('a diagram that says the same already is written as it is', () => {
  expect(withMarks(markedDiagram)).toBe(markedDiagram);
});

test('whatever facts a diagram has, a copy with the marks alone tells them again', () => {
  const plain = markedDiagram
    .replace(/ \((?:ИС|Подрядчик|2)\)/g, '')
    .replace(/ bioc:stroke="[^"]*"/g, '')
    .replace(/<bpmn:textAnnotation[^]*<bpmn:association[^>]*>/, '')
    .replace(/<bpmndi:BPMNShape id="Note_di"[^]*?<.bpmndi:BPMNShape>/, '')
    .replace(/<bpmndi:BPMNEdge id="ToNote_di"[^]*?<.bpmndi:BPMNEdge>/, '');
  const holders = ['Body', 'Firm', 'Head', 'System'];
  const kind = fc.constantFrom(undefined, 'system', 'contractor');
  const any = fc.record({
    kinds: fc.tuple(kind, kind, kind, kind),
    ranks: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)),
    documents: fc.record({ incoming: fc.boolean(), produced: fc.boolean() }),
    moves: fc.subarray(['Sign', 'Check']),
    counted: fc.nat(3),
  });
  fc.assert(
    fc.property(any, ({ kinds, ranks, documents, moves, counted }) => {
      const own: Operation[] = [];
      const set = (entity: string, field: string, value: Value) => own.push({ entity, field, old: null, new: value });
      holders.forEach((holder, at) => {
        const performer = 'bpmn:extensionElements/ud:performer';
        if (kinds[at] !== undefined) set(holder, `${performer}@kind`, kinds[at]);
        if (ranks[at]) set(holder, `${performer}@rank`, String(ranks[at]));
      });
      for (const step of moves) set(step, 'bpmn:extensionElements/ud:step@movement', 'true');
      for (const [direction, name] of [
        ['incoming', 'Заявление'],
        ['produced', 'Решение'],
      ] as const) {
        if (!documents[direction]) continue;
        const fields = { type: 'ud:document', parent: 'Sign', within: 'bpmn:extensionElements' };
        for (const [field, value] of Object.entries({ ...fields, '@ru': name, '@direction': direction })) {
          set(`Doc_${direction}`, field, value);
        }
      }
      for (let n = 0; n < counted; n++) {
        const fields = { type: 'ud:document', parent: 'Check', within: 'bpmn:extensionElements' };
        for (const [field, value] of Object.entries({
          ...fields,
          '@ru': `Справка ${String(n)}`,
          '@direction': 'incoming',
        })) {
          set(`Doc_${String(n)}`, field, value);
        }
      }
      const marked = withMarks(patchSource(plain, own));
      const bare = marked.replace(/<ud:\w+[^>]*\/>/g, '');
      const found = readings(bare).map((reading) => `${reading.owner} ${JSON.stringify(reading.facts.values)}`);
      const expected = [
        ...holders.flatMap((holder, at) => [
          ...(kinds[at] === undefined ? [] : [`${holder} ${JSON.stringify({ kind: kinds[at] })}`]),
          ...(ranks[at] ? [`${holder} ${JSON.stringify({ rank: ranks[at] })}`] : []),
        ]),
        ...(documents.incoming ? ['Sign {"ru":"Заявление","direction":"incoming"}'] : []),
        ...(documents.produced ? ['Sign {"ru":"Решение","direction":"produced"}'] : []),
        ...Array.from({ length: counted }, (_, at) => {
          const n = `№ ${String(at + 1)}`;
          return `Check ${JSON.stringify({ kk: n, ru: n, en: n, direction: 'incoming' })}`;
        }),
        ...moves.map((step) => `${step} {"movement":true}`),
      ];
      expect(found.toSorted()).toEqual(expected.toSorted());
      expect(withMarks(marked)).toBe(marked);
      expect(marked).toContain('<!-- kept -->');
    }),
    { numRuns: 60 },
  );
}, 30_000);
