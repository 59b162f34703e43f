import { html, LitElement, type TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { Answer } from '#elements/shared/answer.ts';
import { mounted, settled } from './mounted.ts';

class AskingHost extends LitElement {
  static override properties = { question: {} };
  declare question: string | undefined;
  readonly asked: { readonly question: string; readonly tell: (answer: string) => void }[] = [];
  readonly answer = new Answer(
    this,
    (question: string) => new Promise<string>((tell) => this.asked.push({ question, tell })),
    () => (this.question === undefined ? undefined : ([this.question] as const)),
  );

  override render(): TemplateResult {
    return html`${this.answer.value ?? 'nothing'}${this.answer.isAwaited ? '…' : ''}`;
  }
}

customElements.define('asking-host', AskingHost);

async function host(question: string | undefined): Promise<AskingHost> {
  return mounted('asking-host', html`<asking-host .question=${question}></asking-host>`);
}

async function shown(element: AskingHost): Promise<string> {
  await settled(element);
  await settled(element);
  return element.shadowRoot?.textContent.trim() ?? '';
}

test('an answer stays until the next one is there', async () => {
  const element = await host('one');
  expect(await shown(element)).toBe('nothing…');
  element.asked[0]?.tell('first');
  expect(await shown(element)).toBe('first');
  element.question = 'two';
  expect(await shown(element)).toBe('first…');
  element.asked[1]?.tell('second');
  expect(await shown(element)).toBe('second');
});

test('only the newest question waits, and an answer to an older one is dropped', async () => {
  const element = await host('one');
  for (const question of ['two', 'three']) {
    element.question = question;
    await settled(element);
  }
  expect(element.asked.map(({ question }) => question)).toEqual(['one']);
  element.asked[0]?.tell('first');
  expect(await shown(element)).toBe('nothing…');
  expect(element.asked.map(({ question }) => question)).toEqual(['one', 'three']);
  element.asked[1]?.tell('third');
  expect(await shown(element)).toBe('third');
});

test('a question that is gone takes its answer along', async () => {
  const element = await host('one');
  element.asked[0]?.tell('first');
  expect(await shown(element)).toBe('first');
  element.question = undefined;
  expect(await shown(element)).toBe('nothing');
});

declare global {
  interface HTMLElementTagNameMap {
    'asking-host': AskingHost;
  }
}
