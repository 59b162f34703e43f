import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import './icon-glyph.ts';
import { Localized } from './localized.ts';

/** A step of the breadcrumb; the page itself is the heading and is not repeated. */
export interface TrailStep {
  readonly label: string;
  readonly href: string;
}

/**
 * The top of a screen: where one is, its name (the only h1), what can be done with it.
 *
 * Properties: `heading`, `subtitle`, `trail` (TrailStep[]). Slots: `badges` (beside the heading), `actions` (buttons at
 * the end), default (below, e.g. a tab-bar). No events.
 */
@customElement('page-header')
export class PageHeader extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: var(--space-4) var(--space-5) 0;
      }

      nav ol {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin: 0 0 var(--space-1);
        padding: 0;
        list-style: none;
        font-size: var(--text-sm);
      }

      nav li {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        color: var(--color-text-soft);
      }

      nav a {
        color: var(--color-text-soft);
        text-decoration: none;
      }

      nav a:hover {
        color: var(--color-accent-text);
        text-decoration: underline;
      }

      nav icon-glyph {
        font-size: 0.7rem;
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        justify-content: space-between;
        gap: var(--space-3) var(--space-5);
      }

      .name {
        flex: 1 1 20rem;
        min-inline-size: 0;
      }

      .title {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
      }

      h1 {
        overflow-wrap: anywhere;
        hyphens: auto;
      }

      p {
        margin-block-start: var(--space-1);
        max-inline-size: 60rem;
        color: var(--color-text-soft);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      .below {
        margin-block-start: var(--space-3);
      }
    `,
  ];

  @property() heading = '';
  @property() subtitle = '';
  @property({ attribute: false }) trail: readonly TrailStep[] = [];

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    return html`
      ${
        this.trail.length
          ? html`<nav aria-label=${say(sharedTexts.trail)}>
              <ol>
                ${this.trail.map(
                  ({ label, href }) =>
                    html`<li><a href=${href}>${label}</a><icon-glyph name="chevron-right"></icon-glyph></li>`,
                )}
              </ol>
            </nav>`
          : nothing
      }
      <div class="line">
        <div class="name">
          <div class="title">
            <h1>${this.heading}</h1>
            <slot name="badges"></slot>
          </div>
          ${this.subtitle ? html`<p>${this.subtitle}</p>` : nothing}
        </div>
        <div class="actions"><slot name="actions"></slot></div>
      </div>
      <div class="below"><slot></slot></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-header': PageHeader;
  }
}
