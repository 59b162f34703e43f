import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { layOutDiagram } from '#domain/layout/lay-out-diagram.ts';
import { planGraph } from '#domain/steps/plan-graph.ts';
import { readList } from '#domain/steps/read-list.ts';
import type { ListPlan } from '#domain/steps/list-plan.ts';

function planOf(text: string): ListPlan {
  const { plan, problems } = readList(text);
  expect(problems).toEqual([]);
  if (!plan) throw new Error('No plan.');
  return plan;
}

/** Flows in words: names of nodes, or their kinds where they have none. */
function ways({ nodes, flows }: ListPlan): string[] {
  const word = (key: string): string => {
    const node = nodes.find((each) => each.key === key);
    return node?.name || (node?.kind ?? '');
  };
  return flows.map(({ from, to, label }) => `${word(from)} -${label}-> ${word(to)}`).toSorted();
}

const problemsOf = (text: string): string[] =>
  readList(text).problems.map(({ code, line, column }) => `${String(line)}:${String(column)} ${code}`);

describe('a list of lines', () => {
  test('becomes steps in their lanes with terms, documents, systems and grounds', () => {
    const plan = planOf(
      [
        '# a remark',
        '> Канцелярия: Өтініш түсті',
        'тіркеу | 15 мин | күту: 1 ж.к. | кіріс: өтініш, схема | шығыс: карточка | жүйе: EDO | негіз: 43-бап, 2-тармақ',
        'Басшы: қол қою | 1 ч',
        '. Шешім',
      ].join('\n'),
    );
    expect(plan.lanes).toEqual(['Канцелярия', 'Басшы']);
    expect(plan.nodes.map(({ kind, lane, name }) => [kind, lane, name])).toEqual([
      ['start', 'Канцелярия', 'Өтініш түсті'],
      ['step', 'Канцелярия', 'тіркеу'],
      ['step', 'Басшы', 'қол қою'],
      ['end', 'Басшы', 'Шешім'],
    ]);
    expect(plan.nodes[1]).toMatchObject({
      work: { value: 15, unit: 'min' },
      wait: { value: 1, unit: 'wd' },
      incoming: ['өтініш', 'схема'],
      produced: ['карточка'],
      systems: ['EDO'],
      grounds: ['43-бап, 2-тармақ'],
    });
  });

  test('may say each name in several languages, of which the first is enough afterwards', () => {
    const plan = planOf(
      [
        'клиент: Клиент // // Client',
        '> Бөлім // Отдел: Өтініш түсті // Заявление поступило | <= Клиент: Өтініш // Заявление',
        'Тексеру // Проверить | кіріс: Схема // План, Хат | деректер: Нөмір // Номер',
        '? Толық па // Полно',
        '  иә // да:',
        '  жоқ // нет 20%: -> Тексеру',
        'Бөлім: Көру https://uderis.kz',
        '. Шешім',
      ].join('\n'),
    );
    expect(plan.lanes).toEqual(['Бөлім']);
    expect(plan.nodes.map(({ name }) => name)).toEqual([
      ...['Өтініш түсті', 'Тексеру', 'Толық па?', 'Көру https://uderis.kz', 'Шешім', ''],
    ]);
    expect(plan.nodes[1]).toMatchObject({ incoming: ['Схема', 'Хат'], data: ['Нөмір'] });
    expect(Object.fromEntries(plan.words)).toEqual({
      Клиент: { kk: 'Клиент', en: 'Client' },
      Бөлім: { kk: 'Бөлім', ru: 'Отдел' },
      'Өтініш түсті': { kk: 'Өтініш түсті', ru: 'Заявление поступило' },
      Өтініш: { kk: 'Өтініш', ru: 'Заявление' },
      Тексеру: { kk: 'Тексеру', ru: 'Проверить' },
      Схема: { kk: 'Схема', ru: 'План' },
      Нөмір: { kk: 'Нөмір', ru: 'Номер' },
      'Толық па?': { kk: 'Толық па?', ru: 'Полно?' },
      Иә: { kk: 'Иә', ru: 'Да' },
      Жоқ: { kk: 'Жоқ', ru: 'Нет' },
    });
  });

  test.each([
    ['kk', '> Бөлім: a\nb | 1 сағ | күту: 1 ж.к. | кіріс: x | шығыс: y | жүйе: z | негіз: n\n. c'],
    ['ru', '> Отдел: a\nb | 1 ч | ожидание: 1 р.д. | вход: x | выход: y | система: z | основание: n\n. c'],
    ['en', '> Office: a\nb | 1 h | wait: 1 wd | in: x | out: y | system: z | ground: n\n. c'],
  ])('is understood alike in %s', (_, text) => {
    const step = planOf(text).nodes[1];
    expect(step).toMatchObject({
      ...{ work: { value: 1, unit: 'h' }, wait: { value: 1, unit: 'wd' }, incoming: ['x'], produced: ['y'] },
      ...{ systems: ['z'], grounds: ['n'] },
    });
  });

  test('a branch goes on after its question, jumps back or ends; ways that meet are merged', () => {
    const text = [
      '> A: s',
      'check',
      '? good?',
      '  yes 70%:',
      '  no: repair',
      '    -> check',
      '  never: . refused',
      'accept',
      '. done',
    ].join('\n');
    const plan = planOf(text);
    expect(ways(plan)).toEqual([
      'accept --> done',
      'check --> good?',
      'good? -Never-> refused',
      'good? -No-> repair',
      'good? -Yes-> accept',
      'merge --> check',
      'repair --> merge',
      's --> merge',
    ]);
    expect(plan.flows.find(({ label }) => label === 'Yes')?.share).toBe(0.7);
  });

  test('a jump may name a number or the beginning of a name', () => {
    const list = (target: string): string => `> A: s\nfirst step\nsecond\n? more?\n  yes: -> ${target}\n  no:\n. e`;
    expect(ways(planOf(list('1')))).toEqual(ways(planOf(list('first'))));
    expect(ways(planOf(list('1')))).toContain('merge --> first step');
  });

  test('a parallel block splits and joins', () => {
    expect(ways(planOf('> A: s\n+\n  a\n    b\n  C: c\nd\n. e'))).toEqual([
      'a --> b',
      'b --> join',
      'c --> join',
      'd --> e',
      'fork --> a',
      'fork --> c',
      'join --> d',
      's --> fork',
    ]);
  });

  test('ways of a parallel block that jump to one node join as they parted; with another way beside them they merge', () => {
    const list = (more: string): string => `> A: s\n+\n  a\n    -> d\n  c\n    -> d\n  b\n    -> ${more}\nd\n. e`;
    expect(ways(planOf(list('d')))).toContain('join --> d');
    expect(ways(planOf(list('e')))).toContain('merge --> d');
  });

  test('a sub-process holds the lines indented below it, with a beginning and an end', () => {
    const plan = planOf('> A: s\n= A: Expertise\n  check\n  ? ok?\n    yes:\n    no: -> check\n  sign\nB: pay\n. e');
    const sub = plan.nodes.find(({ kind }) => kind === 'sub')?.key;
    expect(plan.nodes.filter(({ inside }) => inside === sub).map(({ kind, name }) => `${kind} ${name}`.trim())).toEqual(
      ['start', 'step check', 'decision ok?', 'step sign', 'end', 'merge'],
    );
    expect(plan.lanes).toEqual(['A', 'B']);
    expect(ways(plan)).toEqual(
      [
        'Expertise --> pay',
        'merge --> check',
        'ok? -No-> merge',
        'ok? -Yes-> sign',
        'pay --> e',
        's --> Expertise',
        'sign --> end',
        'start --> merge',
        'check --> ok?',
      ].toSorted(),
    );
    const graph = planGraph(plan);
    const { shapes } = layOutDiagram(graph);
    const [outer, inner] = [shapes.get(sub ?? ''), shapes.get(graph.nodes.get(sub ?? '')?.inside[1] ?? '')];
    expect(outer && inner && inner.x > outer.x && inner.x + inner.width < outer.x + outer.width).toBe(true);
  });

  test('messages go to the client or to the pool that is named', () => {
    const plan = planOf(
      'client: Citizen\npool: Bank | => answer\n> A: s | <= request\na | => Bank: order\n. e | => result',
    );
    const name = (key: string): string => [...plan.pools, ...plan.nodes].find((each) => each.key === key)?.name ?? '';
    expect(plan.messages.map((each) => `${name(each.from)} ${each.name} ${name(each.to)}`)).toEqual([
      'Bank answer Citizen',
      'Citizen request s',
      'a order Bank',
      'e result Citizen',
    ]);
  });

  test.each([
    ['> A: s\na | 15\n. e', ['2:5 bad-term']],
    ['> A: s\na | күту: 2 күн\n. e', ['2:5 bad-term']],
    ['> A: s\na | colour: red\n. e', ['2:5 unknown-field']],
    ['> A: s\na | red\n. e', ['2:5 unknown-field']],
    ['> s\n. e', ['1:1 lane-missing', '2:1 lane-missing']],
    ['A: a\n. e', ['1:1 no-start', '1:1 not-reached']],
    ['> A: s\na', ['2:1 no-end']],
    ['> A: s\n. e\nb\n. f', ['3:1 not-reached']],
    ['> A: s\n    b\n. e', ['2:5 nests-nothing']],
    ['> A: s\n? q\n  yes: . e', ['2:1 too-few-branches']],
    ['> A: s\na\n? q\n  yes:\n  -> a\n. e', ['5:3 branch-without-label']],
    ['> A: s\na\n-> nowhere', ['3:1 jump-unknown']],
    ['> A: s\nab\nac\n-> a', ['4:1 jump-ambiguous']],
    ['> A: s | => hello\n. e', ['1:10 pool-unknown']],
    ['> A:\n. e', ['1:1 name-missing']],
    ['> A: s\n= B: b\n. e', ['2:1 sub-empty']],
    ['> A: s\n= b\n  C: c\n. e', ['3:3 lane-inside']],
    ['> A: s\na\n= b\n  c\n  -> a\n. e', ['5:3 jump-outside']],
  ])('%j is refused with line, column and cause', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test('nothing at all is no plan', () => {
    expect(readList('\n# only a remark\n').plan).toBeUndefined();
  });

  test('the land plot is told in under forty lines, and everything of it has a place', () => {
    const text = readFileSync('tests/fixtures/list-entry/land-plot-as-is.txt', 'utf8');
    expect(text.trim().split('\n').length).toBeLessThan(40);
    const plan = planOf(text);
    const graph = planGraph(plan);
    const { shapes, edges } = layOutDiagram(graph);
    expect(
      [...graph.nodes.keys(), ...graph.lanes.keys(), ...graph.pools.keys()].filter((id) => !shapes.has(id)),
    ).toEqual([]);
    expect([...graph.flows.keys(), ...graph.messages.keys()].filter((id) => !edges.has(id))).toEqual([]);
  });
});
