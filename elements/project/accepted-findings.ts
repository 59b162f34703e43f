import type { ProjectView } from '#domain/checks/check.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { findingWords } from '#i18n/finding-words.ts';
import { say } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { placeAddress, type Accepted } from './sorted-findings.ts';

/** Warnings that the team accepted, with the reasons. Properties: `view`, `accepted`. */
@customElement('accepted-findings')
export class AcceptedFindings extends LitElement {
  static override styles = [
    controls,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
        max-block-size: 22rem;
        margin: 0;
        padding: 0;
        overflow: auto;
        list-style: none;
      }

      li + li {
        padding-block-start: var(--space-2);
        border-block-start: 1px solid var(--color-line);
      }

      .soft {
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) view: ProjectView | undefined;
  @property({ attribute: false }) accepted: readonly Accepted[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { view, accepted } = this;
    if (!view) return nothing;
    if (accepted.length === 0) return html`<p class="soft">${say(overviewTexts.noAccepted)}</p>`;
    return html`<ul tabindex="0" aria-label=${say(overviewTexts.accepted)}>
      ${findingWords(
        view,
        accepted.map(({ finding }) => finding),
      ).map(({ finding, text, where }, at) => {
        const reason = accepted[at]?.reason ?? '';
        return html`<li>
          <a href=${placeAddress(view, finding.place)}>${text}</a>
          <p class="soft">${where}</p>
          <p>${say(overviewTexts.reason, { reason })}</p>
        </li>`;
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'accepted-findings': AcceptedFindings;
  }
}
