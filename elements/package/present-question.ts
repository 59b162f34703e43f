import type { StudioDocument } from '#domain/document.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatDateTime } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { importTexts } from '#i18n/texts/import.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { verifyTexts } from '#i18n/texts/verify.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * Asks what to do with a package whose project is here already.
 *
 * Properties: `open`, `here` and `there` (project documents of the workspace and of the package).
 * Events: `answered` {way: 'replace' | 'copy'}, `closed`. No slots.
 */
@customElement('present-question')
export class PresentQuestion extends LitElement {
  static override styles = [
    controls,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-1) var(--space-4);
        margin: var(--space-3) 0 0;
      }

      dt {
        color: var(--color-text-soft);
      }

      dd {
        margin: 0;
      }

      .warn {
        margin-block-start: var(--space-3);
        color: var(--color-warn);
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) open = false;
  @property({ attribute: false }) here: StudioDocument | undefined;
  @property({ attribute: false }) there: StudioDocument | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const { here, there } = this;
    const name = textIn(textOf(here?.fields ?? {}, 'name'), currentLanguage());
    return html`<dialog-box ?open=${this.open} heading=${say(importTexts.presentTitle)} @closed=${this.close}>
      <p>${say(importTexts.presentText, { name })}</p>
      <dl>
        <dt>${say(importTexts.presentHere)}</dt>
        <dd>${changed(here)}</dd>
        <dt>${say(importTexts.presentThere)}</dt>
        <dd>${changed(there)}</dd>
      </dl>
      ${here?.fields['deletedAt'] === undefined ? nothing : html`<p class="warn">${say(verifyTexts.deletedHere)}</p>`}
      <button slot="actions" type="button" @click=${this.close}>${say(sharedTexts.cancel)}</button>
      <button slot="actions" type="button" class="danger" @click=${() => this.answer('replace')}>
        ${say(importTexts.replace)}
      </button>
      <button slot="actions" type="button" class="primary" data-first @click=${() => this.answer('copy')}>
        ${say(importTexts.asCopy)}
      </button>
    </dialog-box>`;
  }

  private answer(way: 'replace' | 'copy'): void {
    emit(this, 'answered', { way });
    this.close();
  }

  private close(event?: Event): void {
    event?.stopPropagation();
    if (!this.open) return;
    this.open = false;
    emit(this, 'closed', {});
  }
}

function changed(project: StudioDocument | undefined): string {
  return project ? say(importTexts.changed, { date: formatDateTime(project.changedAt) }) : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'present-question': PresentQuestion;
  }
}
