import { afterEach, describe, expect, test } from 'vitest';
import { runChecks } from '#domain/checks/run-checks.ts';
import { elementsOfType } from '#domain/diagram/diagram-facts.ts';
import { languages } from '#domain/language.ts';
import { findingWords } from '#i18n/finding-words.ts';
import { setLanguage } from '#i18n/language.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';

afterEach(() => setLanguage('kk'));

const sound = libraryView('land/land-plot');
/** A project as it stands early: no grounds in the diagrams, empty fields in the registers. */
const early = {
  ...sound,
  variants: sound.variants.map((variant) => {
    const grounds = new Set(elementsOfType(variant.facts, ['ud:legalGround']).map(({ id }) => id));
    return { ...variant, facts: new Map([...variant.facts].filter(([id]) => !grounds.has(id))) };
  }),
  records: new Map(sound.records).set(
    'problem',
    (sound.records.get('problem') ?? []).map((record) => ({
      ...record,
      fields: { code: record.fields['code'] ?? '' },
    })),
  ),
};
const findings = runChecks(early);

describe('the findings of an early project', () => {
  test('are told in few lines, each of many places', () => {
    const words = findingWords(early, findings);
    const lines = new Set(words.map(({ finding, group, text }) => `${finding.severity} ${group?.key ?? text}`));
    expect(words.length).toBeGreaterThan(100);
    expect(lines.size).toBeLessThan(words.length / 5);
  });

  test('say where they lead and what act they stand on', () => {
    const ground = findingWords(early, findings).find(({ finding }) => finding.code === 'task-without-ground');
    expect(ground).toMatchObject({
      where: 'Ағымдағы нұсқа · Өтініш пен құжаттар топтамасын қабылдау',
      source: '601/НҚ бұйрық, 32-т. 1) тт.',
      group: { text: 'Құқықтық негізі көрсетілмеген тапсырмалар' },
    });
    const empty = findingWords(early, findings).find(({ finding }) => finding.params['field'] === 'evidence');
    expect(empty?.group?.text).toBe('Проблемалар: «Дәлелі» өрісі толтырылмаған');
  });

  test.each(languages)('leave no parameter and no code unsaid in %s', (language) => {
    setLanguage(language);
    for (const { text, where, source, group } of findingWords(early, findings)) {
      expect([text, where, source, group?.text ?? 'x'].every((words) => words !== '')).toBe(true);
      expect([text, where, source, group?.text].join(' ')).not.toMatch(/[{}]|\b(RM|RX|RG|DGSC)-/);
    }
  });
});
