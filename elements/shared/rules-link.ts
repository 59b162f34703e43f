import { say } from '#i18n/say.ts';
import { rulesTexts } from '#i18n/texts/rules.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import { Localized } from './localized.ts';

/**
 * Leads to the rules that diagrams are judged by, and says what the project has changed there.
 * Properties: `href`, `profile` (its name), `changed` (how many rules). No events, no slots.
 */
@customElement('rules-link')
export class RulesLink extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property() href = '';
  @property() profile = '';
  @property({ type: Number }) changed = 0;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const words = [this.profile, say(rulesTexts.changedIn, { n: this.changed })].filter(Boolean).join(' · ');
    return html`<a href=${this.href}>${say(rulesTexts.open)}</a>
      ${this.changed === 0 ? nothing : html`<span>${words}</span>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rules-link': RulesLink;
  }
}
