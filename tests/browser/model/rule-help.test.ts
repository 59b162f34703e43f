import { html } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { languages } from '#domain/language.ts';
import '#elements/model/findings/rule-help.ts';
import { setLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { ruleHelpPageTexts } from '#i18n/texts/rule-help.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { mounted, settled } from '#tests/browser/shared/mounted.ts';

afterEach(() => {
  setLanguage('kk');
  delete document.documentElement.dataset['theme'];
});

function findingOf(code: string): Finding {
  return {
    code,
    ...{ severity: 'W', source: ['601 p.32(6)', 'names'], params: {} },
    place: { part: 'model', variant: 'V', element: 'G' },
  };
}

async function helpOf(code: string): Promise<Element> {
  const help = await mounted('rule-help', html`<rule-help .finding=${findingOf(code)}></rule-help>`);
  await expect.poll(() => help.shadowRoot?.querySelectorAll('.picture svg').length, { timeout: 10_000 }).toBe(2);
  await settled(help);
  return help;
}

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(languages)('the page of help has nothing for axe to find, in %s', async (language) => {
    document.documentElement.dataset['theme'] = theme;
    setLanguage(language);
    expect(await axeFindings(await helpOf('gateway-not-a-question'))).toEqual([]);
  });
});

test('the page says what a quick fix would do, where there is one, and marks what is wrong in the colours of the theme', async () => {
  const fixed = await helpOf('gateway-not-a-question');
  expect(fixed.shadowRoot?.textContent).toContain(say(ruleHelpPageTexts.fix));
  expect(fixed.shadowRoot?.querySelectorAll('.uderis-fault')).toHaveLength(1);
  expect(fixed.shadowRoot?.querySelector('.picture')?.innerHTML).toContain('var(--diagram-stroke');
  const plain = await helpOf('task-not-a-verb');
  expect(plain.shadowRoot?.textContent).not.toContain(say(ruleHelpPageTexts.fix));
});
