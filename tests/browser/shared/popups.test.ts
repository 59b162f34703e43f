import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { expect, test, vi } from 'vitest';
import '#elements/shared/menu-button.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import '#elements/shared/tag-list.ts';
import '#elements/shared/toast-stack.ts';
import { focused, heard, mounted, settled, within } from './mounted.ts';

const items = [
  { name: 'open', label: 'Ашу' },
  { name: 'copy', label: 'Көшіру' },
  { name: 'delete', label: 'Жою' },
];

test('a menu opens by arrow, moves by arrows and letters, closes by Escape', async () => {
  const menu = await mounted('menu-button', html`<menu-button label="Әрекеттер" .items=${items}></menu-button>`);
  menu.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()?.textContent.trim()).toBe('Ашу');
  await userEvent.keyboard('{ArrowUp}');
  expect(focused()?.textContent.trim()).toBe('Жою');
  focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'к', bubbles: true, composed: true }));
  expect(focused()?.textContent.trim()).toBe('Көшіру');
  await userEvent.keyboard('{Escape}');
  await settled(menu);
  expect(focused()).toBe(within(menu, '#opener'));
  expect(within(menu, '#opener').ariaExpanded).toBe('false');
});

test('a menu reports what was chosen and gives the focus back', async () => {
  const menu = await mounted('menu-button', html`<menu-button label="Әрекеттер" .items=${items}></menu-button>`);
  const chosen = heard(menu, 'action-chosen');
  await userEvent.click(within(menu, '#opener'));
  await userEvent.keyboard('{End}{Enter}');
  expect(chosen).toEqual([{ name: 'delete' }]);
  expect(focused()).toBe(within(menu, '#opener'));
});

test('a tag-list searches, adds by Enter and leaves out what is there', async () => {
  const options = ['Өтінішті қабылдау', 'Өтінішті тіркеу', 'Шешім қабылдау'].map((label, index) => ({
    id: `step-${index}`,
    label,
  }));
  const list = await mounted(
    'tag-list',
    html`<tag-list label="Элементтер" .items=${[options[0]!]} .options=${options}></tag-list>`,
  );
  const added = heard(list, 'tag-added');
  await userEvent.click(within(list, '.add'));
  await settled(list);
  expect(shownOptions(list)).toEqual(['Өтінішті тіркеу', 'Шешім қабылдау']);
  await userEvent.fill(within(list, '[role=combobox]'), 'қабылдау');
  expect(shownOptions(list)).toEqual(['Шешім қабылдау']);
  await userEvent.keyboard('{Enter}');
  expect(added).toEqual([{ id: 'step-2' }]);
  await userEvent.keyboard('{Escape}');
  await settled(list);
  expect(focused()).toBe(within(list, '.add'));
});

test('a tag-list opens and removes', async () => {
  const list = await mounted(
    'tag-list',
    html`<tag-list label="Актілер" .items=${[{ id: 'a', label: 'Заң' }]}></tag-list>`,
  );
  const [opened, removed] = [heard(list, 'tag-opened'), heard(list, 'tag-removed')];
  await userEvent.click(within(list, '.name'));
  await userEvent.click(within(list, '.chip .icon'));
  expect([opened, removed]).toEqual([[{ id: 'a' }], [{ id: 'a' }]]);
});

test('a notice is said politely and can be taken back once', async () => {
  const stack = await mounted('toast-stack', html`<toast-stack></toast-stack>`);
  const undo = vi.fn();
  raiseNotice(document.body, { text: 'Жоба жойылды', undo });
  await settled(stack);
  expect(within(stack, '[aria-live=polite]').textContent).toContain('Жоба жойылды');
  await userEvent.click(within(stack, '.buttons button'));
  await settled(stack);
  expect(undo).toHaveBeenCalledOnce();
  expect(stack.shadowRoot!.querySelectorAll('.notice')).toHaveLength(0);
});

test('a notice with the key of an earlier one takes its place', async () => {
  const stack = await mounted('toast-stack', html`<toast-stack></toast-stack>`);
  raiseNotice(document.body, { text: 'Сақталмады', tone: 'error', key: 'saving' });
  raiseNotice(document.body, { text: 'Сақталды', key: 'saving' });
  await settled(stack);
  expect([...stack.shadowRoot!.querySelectorAll('.text')].map((text) => text.textContent)).toEqual(['Сақталды']);
});

function shownOptions(list: Element): string[] {
  return [...list.shadowRoot!.querySelectorAll('[role=option]')].map((option) => option.textContent.trim());
}
