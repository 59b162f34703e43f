import { describe, expect, test } from 'vitest';
import { readList } from '#domain/steps/read-list.ts';
import { columnOf, tableHead } from '#domain/steps/table-columns.ts';
import { tableList } from '#domain/steps/table-list.ts';

const head = [
  '№',
  'Қадам',
  'Орындаушы',
  'Кіріс',
  'Шығыс',
  'Мерзім',
  'Ақпараттық жүйе',
  'Құқықтық негіз',
  'Келесі қадам',
];
const listed = (rows: readonly (readonly string[])[]) =>
  tableList(rows, tableHead(rows), () => ({ start: 'Басталуы', end: 'Аяқталуы' }));

/** Flows in words. */
function ways(rows: readonly (readonly string[])[]): string[] {
  const { plan, problems } = readList(listed(rows).text);
  expect(problems).toEqual([]);
  const word = (key: string): string => {
    const node = plan?.nodes.find((each) => each.key === key);
    return node?.name || (node?.kind ?? '');
  };
  return (plan?.flows ?? []).map(({ from, to, label }) => `${word(from)} -${label}-> ${word(to)}`).toSorted();
}

describe('headings', () => {
  test.each([
    ['kk', head],
    ['ru', ['№ п/п', 'Шаг', 'Исполнитель', 'Вход', 'Выход', 'Срок', 'ИС', 'НПА', 'Следующий шаг']],
    ['en', ['No.', 'Step', 'Performer', 'Input', 'Output', 'Term', 'System', 'Legal ground', 'Next step']],
  ])('are recognised in %s', (_, headings) => {
    expect(headings.map(columnOf)).toEqual([
      ...['number', 'name', 'lane', 'input', 'output', 'term', 'systems', 'grounds', 'next'],
    ]);
  });

  test('are found below a title, repeated in another language, and once each', () => {
    const rows = [['Қадамдар кестесі'], head, ['№', 'Шаг', 'Исполнитель'], ['1', 'тіркеу', 'Кеңсе']];
    expect(tableHead(rows)).toMatchObject({ from: 3 });
    expect(tableHead([['Step', 'Step', 'Role'], ['a']]).columns).toEqual(['name', undefined, 'lane']);
    expect(tableHead([['a', 'b']])).toEqual({ from: 0, columns: [undefined, undefined] });
  });
});

describe('a table of steps', () => {
  test('goes on row by row, with a beginning and an end', () => {
    const rows = [
      head,
      ['1', 'тіркеу', 'Кеңсе', 'Өтініш, көшірмесімен', 'Карточка; Қолхат', '15 мин'],
      ['2', 'тексеру', 'Маман'],
    ];
    expect(ways(rows)).toEqual(['Басталуы --> тіркеу', 'тексеру --> Аяқталуы', 'тіркеу --> тексеру'].toSorted());
    const { plan } = readList(listed(rows).text);
    expect(plan?.nodes.find(({ name }) => name === 'тіркеу')).toMatchObject({
      ...{ lane: 'Кеңсе', incoming: ['Өтініш, көшірмесімен'], produced: ['Карточка', 'Қолхат'] },
      work: { value: 15, unit: 'min' },
    });
  });

  test('branches and jumps by number and name', () => {
    expect(
      ways([
        head,
        ['', 'Басталуы: Өтініш түсті', 'Кеңсе'],
        ['1', 'тексеру', 'Маман'],
        ['2', 'Толық па?', 'Маман', '', '', '', '', '', 'Иә: 4; Жоқ: 3'],
        ['3', 'сұрату', 'Маман', '', '', '', '', '', '1'],
        ['4', 'қол қою', 'Басшы', '', '', '', '', '', 'Аяқталуы: Шешім'],
        ['', 'Аяқталуы: Шешім', 'Басшы'],
      ]),
    ).toEqual(
      [
        ...['Өтініш түсті --> merge', 'merge --> тексеру', 'тексеру --> Толық па?', 'Толық па? -Иә-> қол қою'],
        ...['Толық па? -Жоқ-> сұрату', 'сұрату --> merge', 'қол қою --> Шешім'],
      ].toSorted(),
    );
  });

  test('holds sub-processes by their numbers', () => {
    const { plan } = readList(
      listed([
        head,
        ['1', 'Сараптама', 'Бөлім'],
        ['', 'Басталуы'],
        ['1.1', 'тексеру', 'Бөлім'],
        ['1.2', 'жазу', 'Бөлім'],
        ['', 'Аяқталуы'],
        ['2', 'қол қою', 'Басшы'],
      ]).text,
    );
    const sub = plan?.nodes.find(({ kind }) => kind === 'sub');
    expect(
      plan?.nodes.filter(({ inside, kind }) => inside === sub?.key && kind === 'step').map(({ name }) => name),
    ).toEqual([...['тексеру', 'жазу']]);
  });

  test('tells the row of what cannot be drawn', () => {
    const list = listed([
      head,
      ['1', 'тіркеу', 'Кеңсе', '', '', '15'],
      [],
      ['2', 'тексеру', '', '', '', '', '', '', '9'],
    ]);
    const { problems } = readList(list.text);
    expect(problems.map(({ code, line }) => `${code} ${String(list.rows[line - 1])}`)).toEqual([
      ...['bad-term 2', 'jump-unknown 4'],
    ]);
  });
});
