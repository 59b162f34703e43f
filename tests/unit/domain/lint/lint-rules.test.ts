import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { lintRules } from '#domain/lint/lint-rules.ts';
import { runLint } from '#domain/lint/run-lint.ts';

/** `a>b` is a flow; `a>b:Иә` has a label. */
function flows(...each: readonly string[]): string {
  return each
    .map((text) => {
      const [, source = '', target = '', name] = /^(\w+)>(\w+)(?::(.*))?$/.exec(text) ?? [];
      const label = name === undefined ? '' : ` name="${name}"`;
      return `<sequenceFlow id="${source}_${target}" sourceRef="${source}" targetRef="${target}"${label}/>`;
    })
    .join('');
}

function node(type: string, id: string, name = 'Тексеру', inside = ''): string {
  return `<${type} id="${id}" name="${name}">${inside}</${type}>`;
}

const start = node('startEvent', 's', 'Өтініш түсті');
const end = node('endEvent', 'e', 'Шешім берілді');
const line = `${start}${node('task', 't')}${end}${flows('s>t', 't>e')}`;

/** A split and a merge of given kinds, two tasks between them. */
function block(split: string, merge: string, name = 'Дұрыс па?', labels = [':Иә', ':Жоқ']): string {
  const middle = [node(split, 'g', name), node('task', 'a'), node('task', 'b'), node(merge, 'm', '')].join('');
  const [yes = '', no = ''] = labels;
  return `${start}${middle}${end}${flows('s>g', `g>a${yes}`, `g>b${no}`, 'a>m', 'b>m', 'm>e')}`;
}

function found(process: string, code: string): (string | undefined)[] {
  const xml = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:ud="urn:uderis:bpmn:1.0" xmlns:i18n="http://www.omg.org/spec/BPMN/non-normative/extensions/i18n/1.0" xml:lang="kk" targetNamespace="x">
    <collaboration id="c"><participant id="own" processRef="p"/><participant id="client"/>${messages(process)}</collaboration>
    <process id="p">${process.replace(/<messageFlow[^>]*>/g, '')}</process></definitions>`;
  return runLint(processGraph(readFacts(xml)), { variant: 'v', kind: 'as-is', language: 'kk' })
    .filter((finding) => finding.code === code)
    .map(({ place }) => (place.part === 'model' ? place.element : undefined));
}

function messages(process: string): string {
  return (process.match(/<messageFlow[^>]*>/g) ?? []).join('');
}

const extended = (facts: string): string => `<extensionElements>${facts}</extensionElements>`;
const probable = (id: string, value: number): string =>
  `<sequenceFlow id="g_${id}" sourceRef="g" targetRef="${id}">${extended(`<ud:branch probability="${value}"/>`)}</sequenceFlow>`;
const chances = (one: number, two: number): string =>
  `${start}${node('exclusiveGateway', 'g', 'Дұрыс па?')}${node('task', 'a')}${node('task', 'b')}${flows('s>g')}${probable('a', one)}${probable('b', two)}`;
const many = (count: number): string => Array.from({ length: count }, (_, index) => node('task', `n${index}`)).join('');
const fan = (count: number): string =>
  `${node('parallelGateway', 'g', '')}${many(count)}${flows(...Array.from({ length: count }, (_, index) => `g>n${index}`))}`;
const lane = (inside: string, ...nodes: readonly string[]): string =>
  `<laneSet id="l"><lane id="lane" name="Маман">${inside}${nodes.map((id) => `<flowNodeRef>${id}</flowNodeRef>`).join('')}</lane></laneSet>`;
const named = (ru: string): string => extended(`<i18n:translation xml:lang="ru">${ru}</i18n:translation>`);
const timer = '<timerEventDefinition id="timer"/>';

/** A diagram that has the fault with the elements at which it is told, and one nearest to it that has not. */
const cases: Readonly<Record<string, readonly [bad: string, at: readonly (string | undefined)[], good: string]>> = {
  'activity-without-lane': [line, ['t'], `${lane('', 's', 't', 'e')}${line}`],
  'branch-unlabelled': [
    block('exclusiveGateway', 'exclusiveGateway', 'Дұрыс па?', [':Иә', '']),
    ['g_b'],
    block('exclusiveGateway', 'exclusiveGateway'),
  ],
  'element-unconnected': [`${line}${node('task', 'x')}`, ['x'], line],
  'element-unnamed': [line.replace('name="Тексеру"', ''), ['t'], line],
  'end-event-outgoing': [`${line}${node('task', 'x')}${flows('e>x')}`, ['e'], line],
  'event-dead-end': [
    `${line}<boundaryEvent id="w" attachedToRef="t">${timer}</boundaryEvent>`,
    ['w'],
    `${line}<boundaryEvent id="w" attachedToRef="t">${timer}</boundaryEvent>${flows('w>e')}`,
  ],
  'gateway-dead-end': [
    `${line}${node('parallelGateway', 'g', '')}${flows('t>g')}`,
    ['g'],
    `${line}${node('parallelGateway', 'g', '')}${flows('t>g', 'g>e')}`,
  ],
  'gateway-not-a-question': [
    block('exclusiveGateway', 'exclusiveGateway', 'Тексеру'),
    ['g'],
    block('exclusiveGateway', 'exclusiveGateway'),
  ],
  'inclusive-gateway': [
    block('inclusiveGateway', 'exclusiveGateway'),
    ['g'],
    block('exclusiveGateway', 'exclusiveGateway'),
  ],
  'lane-without-role': [
    `${lane('', 't')}${line}`,
    ['lane'],
    `${lane(extended('<ud:performer role="r1"/>'), 't')}${line}`,
  ],
  'merge-unlike-split': [
    block('exclusiveGateway', 'parallelGateway'),
    ['m'],
    block('eventBasedGateway', 'exclusiveGateway'),
  ],
  'message-into-throwing-event': [
    `${line}<messageFlow id="f" sourceRef="client" targetRef="e"/>`,
    ['e'],
    `${line}<messageFlow id="f" sourceRef="client" targetRef="s"/>`,
  ],
  'name-missing-in-language': [node('task', 't'), ['t'], node('task', 't', 'Тексеру', named('Проверить'))],
  'name-too-long': [node('task', 't', 'т'.repeat(61)), ['t'], node('task', 't', 'т'.repeat(60))],
  'no-end-event': [start, [undefined], line],
  'no-start-event': [end, [undefined], line],
  'off-the-path': [
    `${line}${node('task', 'x')}${node('task', 'y')}${flows('x>y')}`,
    ['x', 'y'],
    `${line}${node('task', 'x')}${node('task', 'y')}${flows('t>x', 'x>y', 'y>e')}`,
  ],
  'probabilities-not-100': [chances(0.7, 0.2), ['g'], chances(0.7, 0.3)],
  'several-start-events': [`${line}${node('startEvent', 'x')}${flows('x>t')}`, ['s', 'x'], line],
  'start-event-incoming': [`${line}${flows('t>s')}`, ['s'], line],
  'task-not-a-verb': [node('task', 't', 'Өтініш'), ['t'], node('task', 't', 'Өтінішті тіркеу (АЖ)')],
  'task-without-data': [
    node('task', 't'),
    ['t'],
    node('task', 't', 'Тексеру', extended('<ud:dataUse id="d" item="i"/>')),
  ],
  'task-without-ground': [
    node('task', 't'),
    ['t'],
    `${lane(extended('<ud:performer kind="client"/>'), 't')}${node('task', 't')}`,
  ],
  'task-without-time': [node('task', 't'), ['t'], node('task', 't', 'Тексеру', extended('<ud:step workLikely="15"/>'))],
  'too-many-branches': [fan(4), ['g'], fan(3)],
  'too-many-elements': [many(51), [undefined], many(50)],
};

describe('each rule', () => {
  test('has a case here', () => {
    expect(Object.keys(cases).sort()).toEqual(lintRules.map(({ code }) => code).sort());
  });

  test.each(Object.entries(cases))('%s is told where the fault is, and not without it', (code, [bad, at, good]) => {
    expect(found(bad, code)).toEqual(at);
    expect(found(good, code)).toEqual([]);
  });
});

test.each([
  'Зарегистрировать заявление',
  'Найти дело',
  'Автоматически проверить право',
  'Убедиться в оплате',
  'Беречь',
])('a Russian task may be named «%s»', (name) => {
  expect(found(node('task', 't', 'Тексеру', named(name)), 'task-not-a-verb')).toEqual([]);
});

test.each(['Регистрация заявления', 'Заявление зарегистрировать', 'Проверка'])(
  'a Russian task is not named «%s»',
  (name) => {
    expect(found(node('task', 't', 'Тексеру', named(name)), 'task-not-a-verb')).toEqual(['t']);
  },
);
