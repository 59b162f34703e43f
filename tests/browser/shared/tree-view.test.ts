import { html } from 'lit';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TreeNode } from '#elements/shared/tree-rows.ts';
import '#elements/shared/tree-view.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { focused, heard, mounted, settled, within } from './mounted.ts';

const node = (key: string, inside: readonly TreeNode[] = []): TreeNode => ({
  key,
  label: key,
  note: 'Тапсырма',
  inside,
});
const nodes = [node('Әкімдік', [node('Қабылдау'), node('Беру', [node('Бірден')])]), node('Мұрағат')];

const tree = () => mounted('tree-view', html`<tree-view label="Файл" hint="Жүріңіз" .nodes=${nodes}></tree-view>`);
const shown = (view: Element) =>
  [...(view.shadowRoot?.querySelectorAll('.label') ?? [])].map(({ textContent }) => textContent);
const row = (view: Element, key: string) => within(view, `[data-key="${key}"]`);

test('by keyboard: arrows walk, open and close, letters go to a label, the one walked to is chosen', async () => {
  const view = await tree();
  const chosen = heard<{ key: string }>(view, 'node-chosen');
  view.focus();
  expect(focused()).toBe(row(view, 'Әкімдік'));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}');
  await settled(view);
  expect(shown(view)).toEqual(['Әкімдік', 'Қабылдау', 'Беру', 'Мұрағат']);
  expect(focused()).toBe(row(view, 'Беру'));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await settled(view);
  expect(focused()).toBe(row(view, 'Бірден'));
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  await settled(view);
  expect(shown(view)).toEqual(['Әкімдік', 'Мұрағат']);
  await userEvent.keyboard('{*}{End}');
  await settled(view);
  expect(shown(view)).toHaveLength(4);
  expect(focused()).toBe(row(view, 'Мұрағат'));
  row(view, 'Мұрағат').dispatchEvent(new KeyboardEvent('keydown', { key: 'қ', bubbles: true }));
  await settled(view);
  expect(focused()).toBe(row(view, 'Қабылдау'));
  expect(chosen.map(({ key }) => key)).toEqual([
    ...['Қабылдау', 'Беру', 'Бірден', 'Беру', 'Әкімдік', 'Мұрағат', 'Қабылдау'],
  ]);
  expect(view.shadowRoot?.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('by mouse: the mark turns, a click chooses, a double click opens', async () => {
  const view = await tree();
  const chosen = heard<{ key: string }>(view, 'node-chosen');
  await userEvent.click(within(view, '[data-key="Беру"] .turn'));
  await settled(view);
  expect(shown(view)).not.toContain('Бірден');
  expect(chosen).toEqual([]);
  await userEvent.click(row(view, 'Мұрағат'));
  await userEvent.dblClick(row(view, 'Беру'));
  await settled(view);
  expect(shown(view)).toContain('Бірден');
  expect(chosen.map(({ key }) => key)).toEqual(['Мұрағат', 'Беру']);
});

test('all is opened and closed at once; what is told in other words stays closed where it was', async () => {
  const view = await tree();
  view.show('Бірден');
  view.closeAll();
  await settled(view);
  expect(shown(view)).toEqual(['Әкімдік', 'Мұрағат']);
  expect(view.chosen).toBe('Әкімдік');
  view.nodes = nodes.map((each) => ({ ...each, label: `${each.label}!` }));
  await settled(view);
  expect(shown(view)).toEqual(['Әкімдік!', 'Мұрағат!']);
  view.show('Бірден');
  await settled(view);
  expect(shown(view)).toHaveLength(5);
  view.closeAll();
  view.openAll();
  await settled(view);
  expect(shown(view)).toHaveLength(5);
});

test.each(['light', 'dark'])('it is accessible, %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const view = await tree();
  view.show('Беру');
  await settled(view);
  expect(await axeFindings(view)).toEqual([]);
});
