import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import type { Severity } from './field-row.ts';
import './icon-glyph.ts';
import type { IconName } from './icon-shapes.ts';
import { Localized } from './localized.ts';
import './status-badge.ts';
import type { Tone } from './status-badge.ts';

/** What the list needs of a finding; the event gives back the very object that came in. */
export interface Found {
  readonly severity: Severity;
  readonly source: string;
}

/** A finding with its words; `where` names the screen or record that it leads to. */
export interface FindingLine<Finding extends Found = Found> {
  readonly finding: Finding;
  readonly text: string;
  readonly where?: string;
}

const groups = ['E', 'W', 'I'] as const satisfies readonly Severity[];
const looks = {
  E: { icon: 'error', words: sharedTexts.errors, tone: 'error' },
  W: { icon: 'warning', words: sharedTexts.warnings, tone: 'warn' },
  I: { icon: 'info', words: sharedTexts.hints, tone: 'info' },
} as const satisfies Record<Severity, { icon: IconName; words: object; tone: Tone }>;

/**
 * What the checks found: what blocks first, then warnings, then hints; each line jumps to its place.
 *
 * Properties: `findings` (FindingLine[]), `compact` (no filter). Events: `finding-opened` {finding}.
 * Slot: `empty` (shown when there is nothing).
 */
@customElement('finding-list')
export class FindingList extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .filter {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin-block-end: var(--space-3);
      }

      section + section {
        margin-block-start: var(--space-4);
      }

      h4 {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        margin-block-end: var(--space-1);
        font-size: var(--text-sm);
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-surface);
        overflow: clip;
      }

      li + li {
        border-block-start: 1px solid var(--color-line);
      }

      li > button {
        display: grid;
        grid-template-columns: auto 1fr auto;
        justify-items: start;
        align-items: start;
        gap: 0 var(--space-3);
        inline-size: 100%;
        padding: 0.5rem 0.75rem;
        border: 0;
        border-radius: 0;
        background: none;
        box-shadow: none;
        font-weight: 400;
        text-align: start;
        text-wrap: wrap;
      }

      li > button:hover {
        background: var(--color-hover);
      }

      li > button:focus-visible {
        outline-offset: -2px;
      }

      .place {
        grid-column: 2;
        margin-block-start: 0.125rem;
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }

      .go {
        grid-area: 1 / 3;
        color: var(--color-text-soft);
        font-size: 0.875em;
      }

      .error {
        color: var(--color-error);
      }

      .warn {
        color: var(--color-warn);
      }

      .info {
        color: var(--color-info);
      }
    `,
  ];

  @property({ attribute: false }) findings: readonly FindingLine[] = [];
  @property({ type: Boolean }) compact = false;
  @state() private only: Severity | undefined;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    if (!this.findings.length) {
      return html`<slot name="empty"><p class="soft">${say(sharedTexts.noFindings)}</p></slot>`;
    }
    const shown = groups.filter((severity) => !this.only || this.only === severity);
    return html`${this.compact ? nothing : this.renderFilter()} ${shown.map((severity) => this.renderGroup(severity))}`;
  }

  private renderFilter(): TemplateResult {
    const button = (severity: Severity | undefined, words: string, count: number): TemplateResult =>
      html`<button
        class="small"
        type="button"
        aria-pressed=${this.only === severity}
        ?disabled=${!count}
        @click=${() => (this.only = severity)}
      >
        ${words} <span class="soft">${count}</span>
      </button>`;
    return html`<div class="filter" role="group" aria-label=${say(sharedTexts.findings)}>
      ${button(undefined, say(sharedTexts.all), this.findings.length)}
      ${groups.map((severity) => button(severity, say(looks[severity].words), this.of(severity).length))}
    </div>`;
  }

  private renderGroup(severity: Severity): TemplateResult | typeof nothing {
    const lines = this.of(severity);
    if (!lines.length) return nothing;
    const { icon, words, tone } = looks[severity];
    // A group, no landmark: a page may hold several lists.
    return html`<section role="group" aria-label=${say(words)}>
      <h4>${say(words)} <status-badge tone=${tone}>${lines.length}</status-badge></h4>
      <ul>
        ${lines.map(
          ({ finding, text, where }) =>
            html`<li>
              <button type="button" @click=${() => emit(this, 'finding-opened', { finding })}>
                <icon-glyph class=${tone} name=${icon}></icon-glyph>
                <span>${text}</span>
                <span class="place">${[where, finding.source].filter(Boolean).join(' · ')}</span>
                <icon-glyph class="go" name="forward"></icon-glyph>
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private of(severity: Severity): readonly FindingLine[] {
    return this.findings.filter(({ finding }) => finding.severity === severity);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-list': FindingList;
  }
}
