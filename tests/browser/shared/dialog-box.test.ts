import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import '#elements/shared/confirm-box.ts';
import '#elements/shared/dialog-box.ts';
import '#elements/shared/field-row.ts';
import '#elements/shared/text-three.ts';
import { focused, heard, mounted, settled, within } from './mounted.ts';

const dialog = html`<button id="opener">Ашу</button>
  <dialog-box heading="Жаңа жоба">
    <field-row label="Атауы"><text-three></text-three></field-row>
    <button slot="actions">Құру</button>
  </dialog-box>`;

test('the focus begins at the first field and returns to the opener after Escape', async () => {
  const box = await mounted('dialog-box', dialog);
  const closed = heard(box, 'closed');
  const opener = document.querySelector<HTMLElement>('#opener')!;
  opener.focus();
  box.open = true;
  await settled(box);
  expect(focused()?.localName).toBe('input');
  await userEvent.keyboard('{Escape}');
  await settled(box);
  expect(closed).toHaveLength(1);
  expect(box.open).toBe(false);
  expect(focused()).toBe(opener);
});

test('Tab stays inside', async () => {
  const box = await mounted('dialog-box', dialog);
  box.open = true;
  await settled(box);
  for (let step = 0; step < 8; step += 1) {
    await userEvent.keyboard('{Tab}');
    expect(focused()).not.toBe(document.querySelector('#opener'));
  }
});

test('while busy it cannot be closed', async () => {
  const box = await mounted('dialog-box', dialog);
  box.open = true;
  box.busy = true;
  await settled(box);
  await userEvent.keyboard('{Escape}');
  await settled(box);
  expect(box.open).toBe(true);
  box.busy = false;
  box.open = false;
  await settled(box);
});

test('it has the name of its heading', async () => {
  const box = await mounted('dialog-box', dialog);
  const native = within(box, 'dialog');
  expect(within(box, `#${native.getAttribute('aria-labelledby')!}`).textContent).toBe('Жаңа жоба');
});

test('a question has the focus on the safe answer', async () => {
  const box = await mounted('confirm-box', html`<confirm-box heading="Жою керек пе?"></confirm-box>`);
  const confirmed = heard(box, 'confirmed');
  const closed = heard(box, 'closed');
  box.open = true;
  await settled(box);
  await settled(within(box, 'dialog-box'));
  expect(focused()?.textContent.trim()).toBe('Бас тарту');
  await userEvent.keyboard('{Enter}');
  await settled(box);
  expect([confirmed.length, closed.length]).toEqual([0, 1]);

  box.open = true;
  await settled(box);
  await userEvent.click(within(box, '.primary'));
  await settled(box);
  expect([confirmed.length, closed.length]).toEqual([1, 2]);
});
