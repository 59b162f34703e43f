import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { groupOfFinding, sayFinding } from '#i18n/say-finding.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { findingTrailTexts } from '#i18n/texts/finding-trail.ts';
import { findingTrailStore, type FindingTrail as Trail } from '#state/finding-trail-store.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

/**
 * Leads from one finding of a kind to the next while somebody mends them, by its buttons or F8; going elsewhere ends it.
 * No properties, no events.
 */
@customElement('finding-trail')
export class FindingTrail extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      section {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-1) var(--space-5);
        border-block-end: 1px solid var(--color-line);
        background: var(--color-accent-soft);
      }

      .buttons {
        display: flex;
        align-items: center;
      }

      .at {
        min-inline-size: 5rem;
        text-align: center;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      .words {
        display: -webkit-box;
        flex: 1;
        min-inline-size: 0;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
    `,
  ];

  private readonly store = new Observe(this, () => findingTrailStore);

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onAddress);
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.onAddress);
    window.removeEventListener('keydown', this.onKey);
    super.disconnectedCallback();
  }

  override render(): TemplateResult | typeof nothing {
    const trail = (this.store.value ?? findingTrailStore.getSnapshot()).context.trail;
    const stop = trail?.stops[trail.at];
    if (!trail || !stop) return nothing;
    const heading = groupOfFinding(stop.finding)?.text ?? '';
    return html`<section aria-label=${say(findingTrailTexts.label)}>
      <div class="buttons">
        ${this.button('chevron-left', findingTrailTexts.previous, () => this.step(-1))}
        <span class="at">${say(findingTrailTexts.at, { n: trail.at + 1, all: trail.stops.length })}</span>
        ${this.button('chevron-right', findingTrailTexts.next, () => this.step(1))}
      </div>
      <span class="words" role="status" title=${heading}>${sayFinding(stop.finding)}</span>
      <a href=${trail.from}>${say(findingTrailTexts.back)}</a>
      ${this.button('close', findingTrailTexts.end, () => findingTrailStore.trigger.ended())}
    </section>`;
  }

  private button(icon: IconName, text: Sentence, act: () => void): TemplateResult {
    const label = say(text);
    return html`<button class="icon quiet" type="button" aria-label=${label} title=${label} @click=${act}>
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  private step(by: 1 | -1): void {
    findingTrailStore.trigger.moved({ by });
    const { trail } = findingTrailStore.getSnapshot().context;
    location.hash = trail?.stops[trail.at]?.address ?? '';
  }

  /** Choosing something else on the same screen is still the way; another screen is not. */
  private readonly onAddress = (): void => {
    const { trail } = findingTrailStore.getSnapshot().context;
    if (trail && screenOf(location.hash) !== screenOf(addressNow(trail))) findingTrailStore.trigger.ended();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F8' || !findingTrailStore.getSnapshot().context.trail) return;
    event.preventDefault();
    this.step(event.shiftKey ? -1 : 1);
  };
}

function addressNow(trail: Trail): string {
  return trail.stops[trail.at]?.address ?? '';
}

function screenOf(address: string): string {
  return address.replace(/\?.*$/, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-trail': FindingTrail;
  }
}
