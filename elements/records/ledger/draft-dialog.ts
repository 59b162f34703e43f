import type { Fields } from '#domain/document.ts';
import { measure } from '#domain/records/measure.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/field-row.ts';
import { Localized } from '#elements/shared/localized.ts';
import { plainControl } from '#elements/records/field-controls.ts';
import { RecordDrafts, type FieldChanges } from '#elements/records/record-drafts.ts';
import { say } from '#i18n/say.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { ledgerTexts } from '#i18n/texts/ledger.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const edited = ['what', 'kind', 'section', 'responsible', 'term', 'completion', 'legalDraft', 'route'];

/**
 * A drafted measure before it is accepted: its main fields, which nothing keeps until then. Property: `draft` (the fields;
 * undefined: closed). Events: `draft-taken` {fields}, `closed`.
 */
@customElement('draft-dialog')
export class DraftDialog extends LitElement {
  static override styles = [
    controls,
    css`
      .fields {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) draft: Fields | undefined;

  readonly localized = new Localized(this);
  private readonly drafts = new RecordDrafts(this, async (changes) => this.keep(changes));

  override render(): TemplateResult {
    const fields = this.drafts.shown(this.draft ?? {});
    return html`<dialog-box
      .open=${this.draft !== undefined}
      .heading=${say(ledgerTexts.editTitle)}
      @closed=${() => emit(this, 'closed', {})}
    >
      <div class="fields">
        ${measure.fields
          .filter(({ key }) => edited.includes(key))
          .map(
            (field) =>
              html`<field-row .label=${say(fieldText('measure', field.key).label)} ?required=${field.required === 'E'}
                >${plainControl(field, fields, this.drafts)}</field-row
              >`,
          )}
      </div>
      <button slot="actions" class="quiet" type="button" @click=${() => emit(this, 'closed', {})}>
        ${say(ledgerTexts.cancel)}
      </button>
      <button slot="actions" class="primary" type="button" @click=${() => void this.take()}>
        ${say(ledgerTexts.accept)}
      </button>
    </dialog-box>`;
  }

  private keep(changes: FieldChanges): Promise<'saved'> {
    const merged = Object.entries({ ...this.draft, ...changes }).filter(([, value]) => value !== undefined);
    if (this.draft) this.draft = Object.fromEntries(merged) as Fields;
    this.drafts.settle(this.draft ?? {});
    return Promise.resolve('saved');
  }

  private async take(): Promise<void> {
    await this.drafts.flush();
    if (this.draft) emit(this, 'draft-taken', { fields: this.draft });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'draft-dialog': DraftDialog;
  }
}
