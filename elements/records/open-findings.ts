import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/status-badge.ts';
import { say } from '#i18n/say.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OpenFindings as Counts } from './register-index.ts';

/**
 * How many errors and warnings still stand, as small marks. Properties: `value` ({E, W}), `words` (written out, and said
 * when there is nothing), `gravest` (warnings only where there is no error).
 */
@customElement('open-findings')
export class OpenFindings extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1);
    }

    .mark {
      display: inline-flex;
      align-items: center;
      gap: 0.1875rem;
      font-size: var(--text-xs);
      font-weight: var(--weight-medium);
      font-variant-numeric: tabular-nums lining-nums;
    }

    .E {
      color: var(--color-error);
    }

    .W {
      color: var(--color-warn);
    }
  `;

  @property({ attribute: false }) value: Counts = { E: 0, W: 0 };
  @property({ type: Boolean }) words = false;
  @property({ type: Boolean }) gravest = false;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const { E, W } = this.value;
    if (this.words && E === 0 && W === 0) {
      return html`<status-badge tone="ok" icon="done">${say(registerTexts.clean)}</status-badge>`;
    }
    return html`${E === 0 ? nothing : this.mark('E', E)}
    ${W === 0 || (this.gravest && E > 0) ? nothing : this.mark('W', W)}`;
  }

  private mark(severity: 'E' | 'W', n: number): TemplateResult {
    const text = say(severity === 'E' ? registerTexts.errors : registerTexts.warnings, { n });
    const icon = severity === 'E' ? 'error' : 'warning';
    if (this.words) {
      return html`<status-badge tone=${severity === 'E' ? 'error' : 'warn'} .icon=${icon}>${text}</status-badge>`;
    }
    return html`<span class="mark ${severity}" role="img" aria-label=${text} title=${text}
      ><icon-glyph name=${icon}></icon-glyph>${n}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-findings': OpenFindings;
  }
}
