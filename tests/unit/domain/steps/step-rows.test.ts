import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { rowFreedom, stepRows } from '#domain/steps/step-rows.ts';

const graph = processGraph(readFacts(readFileSync('process-library/land/land-plot/as-is.bpmn', 'utf8')));
const rows = stepRows(graph);
const row = (name: string) => rows.find((each) => each.name.kk === name);
const numbersOf = (name: string): string[] =>
  (row(name)?.next ?? []).map(({ id, label }) =>
    `${label.kk ?? ''} ${rows.find((each) => each.id === id)?.number ?? ''}`.trim(),
  );

describe('the table of the land plot', () => {
  test('has its steps in reading order with numbers; starts, ends and merges have none', () => {
    expect(rows.filter(({ kind }) => kind === 'step')).toHaveLength(21);
    expect(rows[0]).toMatchObject({ kind: 'start', number: '' });
    expect(rows.filter(({ number }) => number !== '').map(({ number }) => number)).toEqual(
      Array.from({ length: 25 }, (_, at) => String(at + 1)),
    );
    expect(rows.every(({ kind, name }) => kind !== 'decision' || name.kk?.endsWith('?'))).toBe(true);
  });

  test('says who does a step, with what, how long and on what ground', () => {
    const taken = row('Өтініш пен құжаттар топтамасын қабылдау');
    expect(graph.lanes.get(taken?.lane ?? '')?.name.kk).toBe('Құжаттарды қабылдаушы (ХҚКО)');
    expect(taken?.input.map(({ name }) => name.kk)).toContain('Өтініш');
    expect(taken?.output).toHaveLength(1);
    expect(taken?.work).toEqual({ value: 15, unit: 'min' });
    expect(taken?.grounds.every(({ act, article }) => act !== '' && article !== '')).toBe(true);
  });

  test('leads on past merges, by the words of each branch', () => {
    const refusal = row('Бас тарту туралы уәжді жауап дайындау')?.number;
    expect(numbersOf('Құжаттар толық па?')).toEqual(['Иә 6', `Жоқ ${refusal ?? ''}`]);
    expect(numbersOf('Өтінішке бұрыштама қою')).toEqual(['4']);
    expect(numbersOf('Жобаны ескертулерімен пысықтауға қайтару')).toEqual([row('Жерге орналастыру жобасы')?.number]);
  });
});

describe('a row may be', () => {
  const freedom = (name: string) => rowFreedom(graph, row(name)?.id ?? '');

  test('moved only where step follows step', () => {
    const middle = freedom('Өтінішті кіріс құжат ретінде тіркеу');
    expect(middle.up).toBe(row('Өтініш пен құжаттар топтамасын қабылдау')?.id);
    expect(middle.down).toBe(row('Өтінішке бұрыштама қою')?.id);
    expect(freedom('Өтініш пен құжаттар топтамасын қабылдау').up).toBeUndefined();
    expect(freedom('Құжаттардың толықтығын тексеру').down).toBeUndefined();
  });

  test('removed and followed by a new one where one way leads on', () => {
    expect(freedom('Құжаттардың толықтығын тексеру')).toMatchObject({ insertAfter: true, remove: true });
    expect(freedom('Құжаттар толық па?')).toMatchObject({ insertAfter: false, remove: false });
    expect(freedom('Жер учаскесін беру туралы өтініш')).toMatchObject({ insertAfter: true, remove: false });
  });
});
