import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { normaliseFacts } from '#bpmn/facts/normalise-facts.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import stepFacts from '#bpmn/ud.json';

describe('a blank diagram', () => {
  const source = emptySource({ name: 'Жер учаскесі <1>', language: 'kk', process: 'Process_x' });
  const facts = readFacts(source);
  const ofType = (type: string): string[] =>
    [...facts].filter(([, entity]) => entity.get('type') === type).map(([key]) => key);

  test('is a pool with one lane and a start event in it', () => {
    const [pool = ''] = ofType('bpmn:participant');
    const [lane = ''] = ofType('bpmn:lane');
    const [start = ''] = ofType('bpmn:startEvent');
    expect(facts.get(pool)?.get('@name')).toBe('Жер учаскесі <1>');
    expect(facts.get(pool)?.get('@processRef')).toBe('Process_x');
    expect(facts.get(start)?.get('lane')).toBe(lane);
    expect(facts.get(ofType('bpmn:definitions')[0] ?? '')?.get('@xml:lang')).toBe('kk');
  });

  test('has its name in the languages that are known, the one of the file as the name itself', () => {
    const names = { kk: 'Жер', ru: 'Земля' };
    const read = readFacts(emptySource({ name: 'Земля', names, language: 'ru' }));
    const [pool] = [...read.values()].filter((entity) => entity.get('type') === 'bpmn:participant');
    expect(pool && nameOf(pool, 'ru')).toEqual(names);
  });

  test('has nothing to mend and opens without a warning', async () => {
    expect(normaliseFacts(facts).repairs).toEqual([]);
    expect((await new BpmnModdle({ ud: stepFacts }).fromXML(source)).warnings).toEqual([]);
  });

  test('is another one each time', () => {
    expect(emptySource({ name: '', language: 'ru' })).not.toBe(emptySource({ name: '', language: 'ru' }));
    expect(emptySource({ name: '', language: 'ru' })).not.toContain('name=');
  });
});
