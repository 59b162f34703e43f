import type { LawLine } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { lawTexts } from '#i18n/texts/sources.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import './icon-glyph.ts';
import { Localized } from './localized.ts';
import './status-badge.ts';

/**
 * What a form stands on: acts with paragraphs, whether they are in force and when that was checked; unfolded, their full
 * titles and that this is no legal advice (RX-LAW). Property: `lines` (LawLine[]). No events, no slots.
 */
@customElement('law-note')
export class LawNote extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        font-size: var(--text-sm);
      }

      summary {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        padding: 0;
        color: var(--color-text-soft);
        font-weight: 400;
      }

      summary > span {
        /* Beside the two signs before it, however narrow the place. */
        max-inline-size: calc(100% - 4rem);
        overflow-wrap: anywhere;
      }

      .all {
        display: grid;
        gap: var(--space-2);
        max-inline-size: 60rem;
        padding: var(--space-2) 0 var(--space-2) var(--space-5);
      }

      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];

  @property({ attribute: false }) lines: readonly LawLine[] = [];

  readonly localized = new Localized(this);

  override render(): TemplateResult | typeof nothing {
    const acts = this.lines.filter(({ checkedOn }) => checkedOn !== undefined);
    const [first = this.lines[0]] = acts;
    if (!first) return nothing;
    return html`<details>
      <summary>
        <icon-glyph name="law"></icon-glyph>
        <span>${say(lawTexts.basis)}: ${this.lines.map(({ text }) => text).join('; ')}</span>
        ${
          first.checkedOn === undefined
            ? html`<span>· ${first.status}</span>`
            : html`<status-badge tone=${acts.some(({ repealed }) => repealed) ? 'error' : 'ok'}
                  >${acts.find(({ repealed }) => repealed)?.status ?? first.status}</status-badge
                ><span>${first.checkedOn}</span>`
        }
      </summary>
      <div class="all">
        <ul>
          ${this.lines.map(
            ({ text, title, status, exception, checkedOn, link }) =>
              html`<li>
                ${title ? html`<p>${title}</p>` : nothing}
                <p class="soft">
                  ${[text, status, exception, checkedOn].filter(Boolean).join(' · ')}
                  ${
                    link
                      ? html`·
                          <a href=${link} target="_blank" rel="noopener noreferrer">${say(lawTexts.officialText)}</a>`
                      : nothing
                  }
                </p>
              </li>`,
          )}
        </ul>
        <p class="soft">${say(lawTexts.disclaimer)}</p>
      </div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'law-note': LawNote;
  }
}
