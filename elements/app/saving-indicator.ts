import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { noticeTexts } from '#i18n/texts/notices.ts';
import { savingState, savingStore, type SavingState } from '#state/saving-store.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

const icons: Record<SavingState, IconName> = {
  saved: 'done',
  saving: 'save',
  waiting: 'edit',
  failed: 'error',
  memory: 'warning',
};

/** Says at any moment whether everything is saved, and why not. The `state` attribute is for tests and styling. */
@customElement('saving-indicator')
export class SavingIndicator extends LitElement {
  static override styles = css`
    span {
      display: inline-flex;
      align-items: center;
      gap: var(--space-1);
      min-inline-size: 8.5em;
      font-size: var(--text-sm);
      color: var(--color-text-soft);
    }

    .failed {
      color: var(--color-error);
      font-weight: var(--weight-strong);
    }

    .memory {
      color: var(--color-warn);
    }
  `;

  private readonly saving = new Observe(this, () => savingStore);

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const context = (this.saving.value ?? savingStore.getSnapshot()).context;
    const state = savingState(context);
    this.setAttribute('state', state);
    const why = context.failure ? say(noticeTexts[`saving-${context.failure}`]) : '';
    return html`<span class=${state} role="status" title=${why}>
      <icon-glyph name=${icons[state]}></icon-glyph>${say(appTexts[state])}
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'saving-indicator': SavingIndicator;
  }
}
