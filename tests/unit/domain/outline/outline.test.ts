import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { factsOfNode } from '#domain/outline/facts-of-node.ts';
import { flowOrder } from '#domain/outline/flow-order.ts';
import { outlineOf, type Outline } from '#domain/outline/outline.ts';
import { sayOutlined } from '#i18n/say-outline.ts';
import { corpus, readable } from '#tests/unit/bpmn/facts/corpus.ts';

function outline(name: string): Outline {
  return outlineOf(readFacts(corpus.find((file) => file.name === `own/${name}.bpmn`)?.text ?? ''));
}

/** The tree as indented names, in one language. */
function told(shown: Outline, language: 'kk' | 'ru', ids = shown.roots, depth = 0): string[] {
  return ids.flatMap((id) => [
    `${'  '.repeat(depth)}${sayOutlined(shown, id, language)}`,
    ...told(shown, language, shown.nodes.get(id)?.inside, depth + 1),
  ]);
}

describe('the tree of a choreography', () => {
  const shown = outline('choreography');

  test('has who takes part, then the steps along the flow, then the lines; messages come after the whole', () => {
    expect(told(shown, 'ru')).toEqual([
      'Выдача земельного участка',
      ...['Акимат', 'Государственный реестр', 'Услугополучатель'].map((name) => `  ${name}`),
      ...['Заявление принято', 'Запросить сведения о собственнике', 'Участок свободен?', 'Отказать'].map(
        (name) => `  ${name}`,
      ),
      '    Сообщить об отказе',
      '  Ответ получен',
      '  Запрос сведений: Акимат → Государственный реестр',
      '  Сведения о собственнике: Государственный реестр → Акимат',
      '  Отказ: Акимат → Услугополучатель',
      '  Заявление принято → Запросить сведения о собственнике',
      '  Запросить сведения о собственнике → Участок свободен?',
      '  нет',
      '  да',
      'Запрос сведений',
      'Сведения о собственнике',
      'Отказ',
    ]);
  });

  test('speaks the language of the names where there is one', () => {
    expect(sayOutlined(shown, 'Ask', 'kk')).toBe('Меншік иесі туралы мәлімет сұрау');
    expect(sayOutlined(shown, 'MF_Request', 'kk')).toBe('Запрос сведений: Әкімдік → Государственный реестр');
    expect(sayOutlined(shown, 'Nobody', 'kk')).toBe('Nobody');
  });

  test('tells of a step who begins, who takes part, what is exchanged and where it leads', () => {
    expect(factsOfNode(shown, 'Ask')).toEqual({
      told: [
        { code: 'initiator', elements: ['Akimat'] },
        { code: 'participants', elements: ['Akimat', 'Registry'] },
        { code: 'messages', elements: ['MF_Request', 'MF_Answer'] },
        { code: 'incoming', elements: ['F1'] },
        { code: 'outgoing', elements: ['F2'] },
      ],
      documentation: [],
      others: [],
    });
    expect(factsOfNode(shown, 'Choreography_Land').documentation).toEqual([
      'Как акимат и реестр договариваются о сведениях.',
    ]);
    expect(factsOfNode(shown, 'MF_Request').told.map(({ code }) => code)).toEqual(['message', 'source', 'target']);
  });
});

test('a conversation shows its parties, its talks with what is inside them, and the links', () => {
  const shown = outline('conversation');
  expect(told(shown, 'kk').slice(0, 8)).toEqual([
    'Құрылысқа рұқсат беру',
    '  Құрылыс салушы',
    '  Әкімдік',
    '  Мемлекеттік сараптама',
    '  Өтініш беру',
    '  Жобаны сараптау',
    '    Ескертулерді талқылау',
    '  Жоба құжаттары',
  ]);
  expect(factsOfNode(shown, 'Applying').told).toEqual([
    { code: 'participants', elements: ['Builder', 'Council'] },
    { code: 'links', elements: ['Link_1', 'Link_2'] },
  ]);
  expect(factsOfNode(shown, 'Expertise').others).toEqual([
    { field: 'bpmn:participantMultiplicity@minimum', value: '1' },
    { field: 'bpmn:participantMultiplicity@maximum', value: '3' },
  ]);
});

test.each(readable.map(({ name }) => name))('%s: every element stands in the tree once', (name) => {
  const facts = readFacts(readable.find((file) => file.name === name)?.text ?? '');
  const shown = outlineOf(facts);
  const walked: string[] = [];
  const walk = (ids: readonly string[]): void => {
    for (const id of ids) {
      walked.push(id);
      walk(shown.nodes.get(id)?.inside ?? []);
    }
  };
  walk(shown.roots);
  const left = new Set(['bpmn:definitions', 'bpmn:laneSet']);
  const expected = [...facts].filter(([, entity]) => {
    const type = String(entity.get('type'));
    return type.startsWith('bpmn:') && !left.has(type);
  });
  expect(walked.toSorted()).toEqual(expected.map(([id]) => id).toSorted());
});

describe('elements along their flows', () => {
  const flows = (...pairs: string[]) =>
    new Map(
      pairs.map((pair): [string, Map<string, string>] => {
        const [from = '', to = ''] = pair.split('>');
        const flow = { type: 'bpmn:sequenceFlow', '@sourceRef': from, '@targetRef': to };
        return [pair, new Map(Object.entries(flow))];
      }),
    );

  test('a join comes after all that leads to it', () => {
    expect(flowOrder(['d', 'c', 'b', 'a'], flows('a>b', 'a>c', 'b>d', 'c>d')).join('')).toBe('abcd');
  });

  test('a loop is entered where the flow or the file begins it', () => {
    expect(flowOrder(['c', 'b', 'a'], flows('a>b', 'b>c', 'c>b')).join('')).toBe('acb');
    expect(flowOrder(['x', 'y'], flows('x>y', 'y>x', 'x>x')).join('')).toBe('xy');
  });

  test('what stands apart keeps the order of the file', () => {
    expect(flowOrder(['n', 'm'], flows('q>n')).join('')).toBe('nm');
  });
});
