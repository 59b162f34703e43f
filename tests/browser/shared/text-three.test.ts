import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import '#elements/shared/field-row.ts';
import '#elements/shared/text-three.ts';
import { setLanguage } from '#i18n/language.ts';
import { focused, heard, mounted, settled, within } from './mounted.ts';

afterEach(() => setLanguage('kk'));

const value = { kk: 'Өтінішті қабылдау', ru: 'Приём заявления' };

test('the language of the screen is open and changes with it', async () => {
  const field = await mounted('text-three', html`<text-three label="Атауы" .value=${value}></text-three>`);
  expect(within(field, 'input')).toHaveProperty('value', value.kk);
  setLanguage('ru');
  await settled(field);
  expect(within(field, 'input')).toHaveProperty('value', value.ru);
});

test('a missing language is marked and said', async () => {
  const field = await mounted('text-three', html`<text-three label="Атауы" .value=${value}></text-three>`);
  const missing = [...field.shadowRoot!.querySelectorAll('.missing')];
  expect(missing.map((mark) => mark.ariaLabel)).toEqual(['Ағылшынша, аудармасы жоқ']);
});

test('another language is written with the text of the screen beside it', async () => {
  const field = await mounted('text-three', html`<text-three label="Атауы" .value=${value}></text-three>`);
  const changed = heard(field, 'value-changed');
  const committed = heard(field, 'value-committed');
  await userEvent.click(within(field, '[data-language=en]'));
  await settled(field);
  expect(within(field, '.other').textContent).toContain(value.kk);
  expect(focused()).toBe(within(field, 'input'));
  await userEvent.keyboard('Go{Tab}');
  await settled(field);
  expect(changed).toEqual([
    { language: 'en', value: 'G' },
    { language: 'en', value: 'Go' },
  ]);
  expect(committed).toEqual([{ language: 'en', value: 'Go' }]);
  expect(field.shadowRoot!.querySelector('.missing')).toBeNull();
});

test('arrows choose the language, which is one tab stop', async () => {
  const field = await mounted('text-three', html`<text-three label="Атауы" .value=${value}></text-three>`);
  within(field, '[aria-checked=true]').focus();
  await userEvent.keyboard('{ArrowRight}');
  await settled(field);
  expect(focused()).toHaveProperty('dataset.language', 'ru');
  expect(within(field, 'input')).toHaveProperty('value', value.ru);
  expect(field.shadowRoot!.querySelectorAll('.switch [tabindex="0"]')).toHaveLength(1);
});

test('stacked, all three can be written at once, that of the screen first', async () => {
  const field = await mounted('text-three', html`<text-three stacked label="Атауы" .value=${value}></text-three>`);
  const inputs = [...field.shadowRoot!.querySelectorAll('input')];
  expect(inputs.map((input) => input.lang)).toEqual(['kk', 'ru', 'en']);
  expect(inputs.map((input) => input.ariaLabel)).toEqual(['Атауы (Қазақша)', 'Атауы (Орысша)', 'Атауы (Ағылшынша)']);
});

test('a field-row gives it its name, its message and its focus', async () => {
  const row = await mounted(
    'field-row',
    html`<field-row label="Атауы" hint="Қысқа" required .message=${{ severity: 'E', text: 'Атауы жазылмаған' }}>
      <text-three></text-three>
    </field-row>`,
  );
  const input = within(row.querySelector('text-three')!, 'input');
  expect(input.ariaLabel).toBe('Атауы (Қазақша)');
  expect(input.ariaRequired).toBe('true');
  expect(input.ariaInvalid).toBe('true');
  expect(input.getAttribute('aria-description')).toBe('Қате: Атауы жазылмаған. Қысқа');
  await userEvent.click(within(row, 'label'));
  expect(focused()).toBe(input);
});

test('a field-row names a native control too', async () => {
  const row = await mounted('field-row', html`<field-row label="Сілтеме" hint="https"><input /></field-row>`);
  const input = row.querySelector('input')!;
  expect([input.ariaLabel, input.getAttribute('aria-description')]).toEqual(['Сілтеме', 'https']);
});
