import { describe, expect, test } from 'vitest';
import { styleOf } from '#bpmn/lint/style-of.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { sourceFromFacts } from '#bpmn/facts/source-from-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { exampleDiagram } from '#domain/lint-examples/example-diagram.ts';
import { ruleExamples } from '#domain/lint-examples/rule-examples.ts';
import { allRules } from '#domain/lint/lint-rules.ts';
import type { OwnSeverities } from '#domain/lint/rule-profile.ts';
import { runLint } from '#domain/lint/run-lint.ts';
import { exampleWords } from '#i18n/texts/rule-examples.ts';

/** Where a rule speaks in a diagram, '' for the diagram as a whole; what is off by itself is turned on. */
async function found(text: string, code: string): Promise<string[]> {
  const linted = { variant: 'v', kind: 'as-is', language: 'kk', severities: { [code]: 'W' } } as const;
  const places = runLint(processGraph(readFacts(text)), linted, await styleOf(text))
    .filter((finding) => finding.code === code)
    .map(({ place }) => (place.part === 'model' ? (place.element ?? '') : ''));
  // A rule about names may speak once for each language.
  return [...new Set(places)];
}

describe('each rule', () => {
  test('has an example', () => {
    expect(Object.keys(ruleExamples).sort()).toEqual(allRules.map(({ code }) => code));
  });

  test.each(Object.entries(ruleExamples))('%s is told where the fault is, and not without it', async (code, each) => {
    const bad = exampleDiagram(each.bad, exampleWords);
    const good = exampleDiagram(each.good, exampleWords);
    expect((await found(sourceFromFacts(bad.facts), code)).sort()).toEqual(bad.faulty.toSorted());
    expect(await found(sourceFromFacts(good.facts), code)).toEqual([]);
  });
});

/** A task with a name in Russian alone. */
async function judgedTask(ru: string): Promise<string[]> {
  const { facts } = exampleDiagram('t task named', { named: { kk: 'Тексеру', ru } });
  return found(sourceFromFacts(facts), 'task-not-a-verb');
}

test.each([
  'Зарегистрировать заявление',
  'Найти дело',
  'Автоматически проверить право',
  'Убедиться в оплате',
  'Беречь',
])('a Russian task may be named «%s»', async (name) => {
  expect(await judgedTask(name)).toEqual([]);
});

test.each(['Регистрация заявления', 'Заявление зарегистрировать', 'Проверка'])(
  'a Russian task is not named «%s»',
  async (name) => {
    expect(await judgedTask(name)).toEqual(['t']);
  },
);

test('a media break is a hint in what is and a warning in what is to come, unless the project says otherwise', () => {
  const { facts } = exampleDiagram(ruleExamples['media-break']?.bad ?? '', exampleWords);
  const severity = (kind: 'as-is' | 'to-be', severities?: OwnSeverities): unknown =>
    runLint(processGraph(facts), { variant: 'v', kind, language: 'kk', severities }).find(
      ({ code }) => code === 'media-break',
    )?.severity;
  expect([severity('as-is'), severity('to-be'), severity('to-be', { 'media-break': 'I' })]).toEqual(['I', 'W', 'I']);
});
