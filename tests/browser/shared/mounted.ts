import '#elements/shared/page.css';
import '#elements/shared/tokens.css';
import { render, type LitElement, type TemplateResult } from 'lit';
import { afterEach } from 'vitest';

const places: HTMLElement[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
  delete document.documentElement.dataset['theme'];
});

/** Renders a template into the page and returns its first element of that tag, updated; it goes after the test. */
export async function mounted<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  template: TemplateResult,
): Promise<HTMLElementTagNameMap[Tag]> {
  const place = document.createElement('main');
  place.style.padding = '1rem';
  document.body.append(place);
  places.push(place);
  render(template, place);
  const element = place.querySelector(tag);
  if (!element) throw new Error(`no ${tag} in the template`);
  await settled(element);
  return element;
}

/** Waits until an element and what it renders have nothing more to do. */
export async function settled(element: Element): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await (element as Partial<LitElement>).updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** The first match in the shadow root of an element. */
export function within(host: Element, selector: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${host.localName}`);
  return found;
}

/** The element with the focus, through all shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Collects the details of an event from now on. */
export function heard<Detail>(target: EventTarget, name: string): Detail[] {
  const details: Detail[] = [];
  target.addEventListener(name, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
}
