import { expect, test } from 'vitest';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { diagramTexts } from '#domain/replace/diagram-texts.ts';
import { findHits, rewrittenTexts } from '#domain/replace/find-hits.ts';
import { projectTexts, recordTexts } from '#domain/replace/record-texts.ts';
import type { TextQuery } from '#domain/replace/text-query.ts';
import { diagramTextParts } from '#domain/replace/written-text.ts';
import { foldText } from '#i18n/fold-text.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

const content = libraryContent('land/land-plot');
const source = content.diagrams[0]?.source.text ?? '';
const query = (words: string): TextQuery => ({ words, matchCase: false, wholeWord: false });
const textsIn = (text: string) => diagramTexts(processGraph(readFacts(text)));

/** A step with every text that a diagram can hold, its name in Kazakh in the file. */
const everything = `<?xml version="1.0"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:i18n="http://www.omg.org/spec/BPMN/non-normative/extensions/i18n/1.0" xmlns:ud="urn:uderis:bpmn:1.0" id="D" xml:lang="kk" targetNamespace="t">
  <bpmn:collaboration id="C"><bpmn:documentation>сөз C</bpmn:documentation>
    <bpmn:participant id="P" name="сөз P" processRef="R"><bpmn:extensionElements><ud:performer rateSource="сөз rate"/></bpmn:extensionElements></bpmn:participant>
  </bpmn:collaboration>
  <bpmn:category id="K"><bpmn:categoryValue id="V" value="сөз group"/></bpmn:category>
  <bpmn:process id="R" name="сөз R"><bpmn:extensionElements><ud:volume source="сөз volume"/></bpmn:extensionElements>
    <bpmn:task id="T" name="сөз T"><bpmn:documentation>сөз first</bpmn:documentation><bpmn:documentation id="W">сөз second</bpmn:documentation>
      <bpmn:extensionElements><i18n:translation xml:lang="ru">сөз ru</i18n:translation><i18n:translation xml:lang="en">сөз en</i18n:translation>
        <ud:step workSource="сөз work" waitSource="сөз wait"/><ud:legalGround id="G" article="сөз article"/><ud:document id="O" kk="сөз kk" ru="сөз dru" en="сөз den"/></bpmn:extensionElements></bpmn:task>
    <bpmn:task id="U"/>
    <bpmn:sequenceFlow id="F" name="сөз F" sourceRef="T" targetRef="U"><bpmn:extensionElements><ud:branch source="сөз branch"/></bpmn:extensionElements></bpmn:sequenceFlow>
    <bpmn:group id="B" categoryValueRef="V"/>
    <bpmn:textAnnotation id="N"><bpmn:extensionElements><i18n:translation xml:lang="ru" target="text">сөз nru</i18n:translation></bpmn:extensionElements><bpmn:text>сөз note</bpmn:text></bpmn:textAnnotation>
  </bpmn:process>
</bpmn:definitions>`;

test('every text of a diagram is found with its element, its part and its language', () => {
  const texts = textsIn(everything);
  expect(texts.map(({ owner, part, language = '', text }) => [owner, part, language, text].join(' ')).sort()).toEqual(
    [
      'B name kk сөз group',
      'C documentation  сөз C',
      'F branchSource  сөз branch',
      'F name kk сөз F',
      'N name kk сөз note',
      'N name ru сөз nru',
      'P name kk сөз P',
      'P rateSource  сөз rate',
      'R name kk сөз R',
      'R volumeSource  сөз volume',
      'T article  сөз article',
      'T document en сөз den',
      'T document kk сөз kk',
      'T document ru сөз dru',
      'T documentation  сөз first',
      'T documentation  сөз second',
      'T name en сөз en',
      'T name kk сөз T',
      'T name ru сөз ru',
      'T waitSource  сөз wait',
      'T workSource  сөз work',
    ].sort(),
  );
  expect(new Set(texts.map(({ part }) => part))).toEqual(new Set(diagramTextParts));
});

test('as many hits are replaced in the source as were found, and the way back leaves the very same text', () => {
  const hits = findHits(textsIn(everything), query('сөз'), foldText);
  expect(hits).toHaveLength(everything.split('сөз').length - 1);
  const rewritten = rewrittenTexts(hits, query('сөз'), 'ой');
  const there = rewritten.map(({ text: { entity, field, text }, now }) => ({ entity, field, old: text, new: now }));
  const now = patchSource(everything, there);
  expect(now).toBe(everything.replaceAll('сөз', 'ой'));
  expect(
    patchSource(
      now,
      there.map((each) => ({ ...each, old: each.new, new: each.old })),
    ),
  ).toBe(everything);
});

test('hits of a library process are replaced where they stand, and words replaced by themselves change nothing', () => {
  const hits = findHits(textsIn(source), query('өтініш'), foldText);
  expect(hits.length).toBeGreaterThan(5);
  expect(rewrittenTexts(hits, query('өтініш'), 'өтініш')).toEqual([]);
  const [first, ...rest] = hits;
  expect(rewrittenTexts(first ? [first] : [], query('өтініш'), 'арыз')).toHaveLength(1);
  expect(new Set(rest.map(({ text }) => text)).size).toBeGreaterThan(1);
});

test('two hits of one text are one text to write, whatever their order', () => {
  const text = { entity: 'a', field: 'b', owner: 'a', part: 'name', text: 'бір және бір' };
  const hits = findHits([text], query('бір'), foldText).toReversed();
  expect(rewrittenTexts(hits, query('бір'), 'екі')).toEqual([{ text, now: 'екі және екі' }]);
});

test('records give their texts in all languages, but not what somebody said under their name', () => {
  const problem = content.records.find(({ kind }) => kind === 'problem');
  expect(problem && recordTexts(problem).map(({ field }) => field)).toEqual(
    expect.arrayContaining(['.code', '.text.kk', '.text.ru', '.text.en']),
  );
  expect(problem && recordTexts({ ...problem, kind: 'remark', fields: { text: 'Ескертпе', by: 'Айгүл' } })).toEqual([]);
  const project = content.documents.find(({ kind }) => kind === 'project');
  expect(project && projectTexts(project).map(({ language }) => language)).toEqual(['kk', 'ru', 'en']);
});
