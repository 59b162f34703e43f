import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { outlineTexts } from '#i18n/texts/outline.ts';
import type { OpenState } from '#state/open-variant.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * What a person must know about the open variant: another tab edits it, nothing guards it, it cannot be drawn, it is
 * a choreography, the import warned. Property: `open`. Events: `take-over`, `reopened`.
 */
@customElement('diagram-notices')
export class DiagramNotices extends LitElement {
  static override styles = [
    controls,
    css`
      .notice {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-4);
        border-block-end: 1px solid var(--color-warn-line);
        background: var(--color-warn-soft);
        color: var(--color-text);
      }

      .notice > span {
        flex: 1;
      }

      .told {
        border-color: var(--color-info-line);
        background: var(--color-info-soft);
      }

      .error {
        border-color: var(--color-error-line);
        background: var(--color-error-soft);
      }

      details {
        padding: var(--space-2) var(--space-4);
        border-block-end: 1px solid var(--color-line);
        background: var(--color-surface);
      }

      details ul {
        max-block-size: 9rem;
        margin: 0;
        overflow: auto;
      }
    `,
  ];

  @property({ attribute: false }) open: OpenState | undefined;
  @state() private dismissed: OpenState['warnings'] | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { open } = this;
    if (!open) return nothing;
    return html`${this.notice(open)}${this.report(open.warnings)}`;
  }

  private notice(open: OpenState): TemplateResult | typeof nothing {
    if (open.stale) {
      return html`<div class="notice error" role="alert">
        <icon-glyph name="error"></icon-glyph><span>${say(modelTexts.stale)}</span>
        <button @click=${() => emit(this, 'reopened', {})}>${say(modelTexts.reopen)}</button>
      </div>`;
    }
    if (open.mode === 'reading') {
      return html`<div class="notice" role="status">
        <icon-glyph name="lock"></icon-glyph><span>${say(modelTexts.reading)}</span>
        <button class="primary" @click=${() => emit(this, 'take-over', {})}>${say(modelTexts.takeOver)}</button>
      </div>`;
    }
    if (open.mode === 'unguarded') {
      return html`<div class="notice" role="status">
        <icon-glyph name="warning"></icon-glyph><span>${say(modelTexts.unguarded)}</span>
      </div>`;
    }
    if (open.mode === 'outlined') {
      return html`<div class="notice told" role="status">
        <icon-glyph name="info"></icon-glyph><span>${say(outlineTexts.talk)}</span>
      </div>`;
    }
    if (open.mode === 'broken') {
      return html`<div class="notice error" role="alert">
        <icon-glyph name="error"></icon-glyph><span>${say(modelTexts.broken, { cause: open.cause })}</span>
      </div>`;
    }
    return nothing;
  }

  private report(warnings: OpenState['warnings']): TemplateResult | typeof nothing {
    if (warnings.length === 0 || warnings === this.dismissed) return nothing;
    return html`<details>
      <summary>${say(modelTexts.warnings, { n: warnings.length })}</summary>
      <ul>
        ${warnings.map((warning) => html`<li>${warning}</li>`)}
      </ul>
      <button class="small" @click=${() => (this.dismissed = warnings)}>${say(modelTexts.close)}</button>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'diagram-notices': DiagramNotices;
  }
}
