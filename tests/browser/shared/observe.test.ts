import { html, LitElement, type TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { Localized } from '#elements/shared/localized.ts';
import { Observe, type Observed } from '#elements/shared/observe.ts';
import { setLanguage } from '#i18n/language.ts';
import { mounted, settled } from './mounted.ts';

/** A source that counts who listens. */
class Source implements Observed<string> {
  listeners = new Set<(value: string) => void>();
  failures = new Set<(reason: unknown) => void>();

  subscribe(next: (value: string) => void, error?: (reason: unknown) => void): { unsubscribe(): void } {
    this.listeners.add(next);
    if (error) this.failures.add(error);
    return { unsubscribe: () => void this.listeners.delete(next) };
  }

  send(value: string): void {
    for (const listener of this.listeners) listener(value);
  }
}

class ObservingHost extends LitElement {
  static override properties = { project: {} };
  declare project: string;
  sources = new Map<string, Source>();
  readonly localized = new Localized(this);
  readonly seen = new Observe(this, () => this.sourceOf(this.project)).watch(() => [this.project]);
  renders = 0;

  sourceOf(project: string): Source {
    const source = this.sources.get(project) ?? new Source();
    this.sources.set(project, source);
    return source;
  }

  override render(): TemplateResult {
    this.renders += 1;
    return html`${this.seen.state} ${this.seen.value}`;
  }
}

customElements.define('observing-host', ObservingHost);

declare global {
  interface HTMLElementTagNameMap {
    'observing-host': ObservingHost;
  }
}

test('shows the newest value of its source', async () => {
  const host = await mounted('observing-host', html`<observing-host project="a"></observing-host>`);
  expect(host.seen.state).toBe('loading');
  host.sourceOf('a').send('one');
  host.sourceOf('a').send('two');
  await host.updateComplete;
  expect(host.shadowRoot?.textContent).toBe('ready two');
});

test('turns to another source when a watched key changes and forgets the old one', async () => {
  const host = await mounted('observing-host', html`<observing-host project="a"></observing-host>`);
  const old = [...host.sourceOf('a').listeners];
  host.sourceOf('a').send('of a');
  host.project = 'b';
  await host.updateComplete;
  expect(host.seen.state).toBe('loading');
  expect(host.sourceOf('a').listeners.size).toBe(0);
  for (const listener of old) listener('late');
  host.sourceOf('b').send('of b');
  await host.updateComplete;
  expect(host.seen.value).toBe('of b');
});

test('keeps one subscription over many renders', async () => {
  const host = await mounted('observing-host', html`<observing-host project="a"></observing-host>`);
  host.requestUpdate();
  await host.updateComplete;
  expect(host.sourceOf('a').listeners.size).toBe(1);
});

test('lets go of its source with the page and comes back with it', async () => {
  const host = await mounted('observing-host', html`<observing-host project="a"></observing-host>`);
  const place = host.parentElement!;
  host.remove();
  expect(host.sourceOf('a').listeners.size).toBe(0);
  place.append(host);
  await settled(host);
  expect(host.sourceOf('a').listeners.size).toBe(1);
});

test('says that its source failed', async () => {
  const host = await mounted('observing-host', html`<observing-host project="a"></observing-host>`);
  for (const fail of host.sourceOf('a').failures) fail(new Error('blocked'));
  await host.updateComplete;
  expect([host.seen.state, host.seen.reason]).toEqual(['failed', new Error('blocked')]);
});

test('a localized host renders again after a switch of the language', async () => {
  const host = await mounted('observing-host', html`<observing-host project="a"></observing-host>`);
  const before = host.renders;
  setLanguage('ru');
  await host.updateComplete;
  expect(host.renders).toBe(before + 1);
  setLanguage('kk');
});
