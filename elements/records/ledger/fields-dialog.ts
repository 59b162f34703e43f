import type { Fields } from '#domain/document.ts';
import type { RecordSpec } from '#domain/records/field.ts';
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
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** What a dialog asks for: some fields of a record, and how its words are. */
export interface FieldsAsked {
  readonly spec: RecordSpec;
  readonly only: readonly string[];
  readonly heading: string;
  readonly confirm: string;
}

/**
 * Fields of a record before it is there, which nothing keeps until they are taken. Properties: `asked`, `fields` (those
 * that it begins with; undefined: closed). Events: `fields-taken` {fields}, `closed`.
 */
@customElement('fields-dialog')
export class FieldsDialog extends LitElement {
  static override styles = [
    controls,
    css`
      .fields {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) asked: FieldsAsked | undefined;
  @property({ attribute: false }) fields: Fields | undefined;

  readonly localized = new Localized(this);
  private readonly drafts = new RecordDrafts(this, async (changes) => this.keep(changes));

  override render(): TemplateResult | typeof nothing {
    const { asked } = this;
    if (!asked) return nothing;
    const fields = this.drafts.shown(this.fields ?? {});
    return html`<dialog-box
      .open=${this.fields !== undefined}
      .heading=${asked.heading}
      @closed=${() => emit(this, 'closed', {})}
    >
      <div class="fields">
        ${asked.spec.fields
          .filter(({ key }) => asked.only.includes(key))
          .map(
            (field) =>
              html`<field-row
                .label=${say(fieldText(asked.spec.kind, field.key).label)}
                ?required=${field.required === 'E'}
                >${plainControl(field, fields, this.drafts)}</field-row
              >`,
          )}
      </div>
      <button slot="actions" class="quiet" type="button" @click=${() => emit(this, 'closed', {})}>
        ${say(ledgerTexts.cancel)}
      </button>
      <button slot="actions" class="primary" type="button" @click=${() => void this.take()}>${asked.confirm}</button>
    </dialog-box>`;
  }

  private keep(changes: FieldChanges): Promise<'saved'> {
    const merged = Object.entries({ ...this.fields, ...changes }).filter(([, value]) => value !== undefined);
    if (this.fields) this.fields = Object.fromEntries(merged) as Fields;
    this.drafts.settle(this.fields ?? {});
    return Promise.resolve('saved');
  }

  private async take(): Promise<void> {
    await this.drafts.flush();
    if (this.fields) emit(this, 'fields-taken', { fields: this.fields });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fields-dialog': FieldsDialog;
  }
}
