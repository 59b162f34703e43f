import { html } from 'lit';
import { expect, test } from 'vitest';
import '#elements/shared/finding-list.ts';
import type { AcceptanceWanted, FindingLine, FindingOpened } from '#elements/shared/finding-list.ts';
import '#elements/shared/law-note.ts';
import { lawLines } from '#i18n/say-source.ts';
import { heard, mounted, settled, within } from './mounted.ts';

const severities = ['E', 'W', 'W', 'W', 'W'] as const;
const lines: readonly FindingLine[] = severities.map((severity, at) => ({
  finding: { severity },
  text: `Тапсырманың құқықтық негізі көрсетілмеген: ${at}`,
  where: `Ағымдағы нұсқа · ${at}`,
  source: '601/НҚ бұйрық, 32-т. 1) тт.',
  group: at < 4 ? { key: 'ground', text: 'Құқықтық негізі көрсетілмеген тапсырмалар' } : undefined,
}));

async function list(findings = lines) {
  return mounted('finding-list', html`<finding-list acceptable .findings=${findings}></finding-list>`);
}

test('many findings of a kind are one line that unfolds to their places; graver ones stay apart', async () => {
  const shown = await list();
  const groups = shown.shadowRoot!.querySelectorAll('section');
  expect([...groups].map((group) => group.querySelectorAll(':scope > ul > li').length)).toEqual([1, 2]);
  const details = shown.shadowRoot!.querySelector('details')!;
  expect(details.textContent).toContain('Құқықтық негізі көрсетілмеген тапсырмалар');
  expect(details.textContent).toContain('601/НҚ бұйрық');
  expect(details.querySelector('.count')!.textContent).toBe('3');
  expect(details.querySelector('.members')).toBeNull();
  within(shown, 'summary').click();
  await settled(shown);
  const members = [...details.querySelectorAll('.members li > button:first-child')];
  expect(members.map((member) => member.textContent.trim())).toEqual([1, 2, 3].map((at) => `Ағымдағы нұсқа · ${at}`));
});

test('opening one tells the others of its kind, and a single one stands alone', async () => {
  const shown = await list();
  const opened = heard<FindingOpened['detail']>(shown, 'finding-opened');
  within(shown, 'summary').click();
  await settled(shown);
  shown.shadowRoot!.querySelectorAll<HTMLElement>('.members li > button:first-child')[1]!.click();
  within(shown, 'li > button:not(.quiet)').click();
  const findings = lines.map(({ finding }) => finding);
  expect(opened).toEqual([
    { finding: findings[2], among: findings.slice(1, 4) },
    { finding: findings[0], among: [findings[0]] },
  ]);
});

test('warnings can be left as they are, one or all of a kind; errors cannot', async () => {
  const shown = await list();
  const wanted = heard<AcceptanceWanted['detail']>(shown, 'acceptance-wanted');
  within(shown, 'summary').click();
  await settled(shown);
  const [errors] = shown.shadowRoot!.querySelectorAll('section');
  expect(errors!.querySelector('.quiet')).toBeNull();
  within(shown, 'details > .quiet').click();
  within(shown, '.members .quiet').click();
  expect(wanted.map(({ findings }) => findings.length)).toEqual([3, 1]);
  expect(wanted[0]?.text).toBe('Құқықтық негізі көрсетілмеген тапсырмалар');
});

test('a form says its act, whether it is in force and when that was checked; unfolded, that it is no advice', async () => {
  const note = await mounted('law-note', html`<law-note .lines=${lawLines(['601 p.32(1)', 'client-map'])}></law-note>`);
  const summary = within(note, 'summary').textContent;
  for (const words of [
    '601/НҚ бұйрық, 32-т. 1) тт.',
    'клиенттік жол картасы',
    'қолданыста',
    '22.11.2026 тексерілген',
  ]) {
    expect(summary).toContain(words);
  }
  expect(within(note, '.all').textContent).toContain('құқықтық кеңес емес');
  expect(within(note, '.all').textContent).toContain('2024 жылғы 27 қыркүйектегі № 601/НҚ бұйрығы');
});
