import { documentKindOf, type Fields, type StudioRecord } from '#domain/document.ts';
import { stringOf } from '#domain/read-fields.ts';
import type { Field } from '#domain/records/field.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/field-row.ts';
import type { FieldMessage } from '#elements/shared/field-row.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { addRecord } from '#state/record-actions.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { plainControl } from './field-controls.ts';
import { fieldMessages } from './field-messages.ts';
import { linkControl } from './link-controls.ts';
import { spreadOffer, toldByLines } from './measure-cost.ts';
import { measureTerm } from './measure-term.ts';
import { RecordDrafts, type FieldChanges, type SaveOutcome } from './record-drafts.ts';
import { recordFormStyles } from './record-form.css.ts';
import type { RegisterIndex } from './register-index.ts';
import { outcomeOf, saveChanges } from './save-changes.ts';
import { sayKey } from './say-key.ts';

const wide: ReadonlySet<Field['type']> = new Set(['long', 'long3', 'choices', 'records', 'elements']);

/**
 * Every field of a record, each saved by itself when it is left; under it, what the checks say. A sheet that does not
 * exist yet is made by its first entry. Keep one form for one record (`keyed`), so that what is typed stays with it.
 *
 * Properties: `index`, `kind`, `record` (absent: a sheet not begun), `field` (to begin at), `only` (keys of the fields
 * shown; all when absent), `initial` (what a sheet that is begun here holds besides its first entry).
 * Methods: `focusFirst()`. No events, no slots.
 */
@customElement('record-form')
export class RecordForm extends LitElement {
  static override styles = [controls, recordFormStyles];

  @property({ attribute: false }) index!: RegisterIndex;
  @property() kind: RecordKind = 'passport';
  @property({ attribute: false }) record: StudioRecord | undefined;
  @property() field: string | undefined;
  @property({ attribute: false }) only: readonly string[] | undefined;
  @property({ attribute: false }) initial: Fields = {};

  readonly localized = new Localized(this);
  private readonly drafts = new RecordDrafts(this, (changes) => this.save(changes));
  /** The sheet that this form has just made, until the database shows it. */
  private made: StudioRecord | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('record') || !this.record) return;
    this.made = undefined;
    this.drafts.settle(this.record.fields);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('field') && this.field !== undefined) void this.focusField(this.field);
  }

  override render(): TemplateResult {
    const specs = recordSpecs[this.kind].fields.filter(({ key }) => this.only?.includes(key) ?? true);
    const fields = this.drafts.shown(this.record?.fields ?? {});
    const messages = this.record ? fieldMessages(this.index, this.record.id) : new Map<string, FieldMessage>();
    return html`<div class="fields">
      ${specs.map((field) => this.renderField(field, fields, messages.get(field.key)))}
    </div>`;
  }

  /** Begins at the first field. */
  focusFirst(): void {
    const first = recordSpecs[this.kind].fields[0];
    if (first) void this.focusField(first.key);
  }

  private renderField(
    field: Field,
    fields: Fields,
    message: FieldMessage | undefined,
  ): TemplateResult | typeof nothing {
    const told = toldByLines(this.index, this.record, field);
    if (told !== undefined) return told;
    const { label, hint } = fieldText(this.kind, field.key);
    if (field.type === 'flag') return this.renderFlag(field, fields, message);
    if (this.kind === 'acceptance' && field.key === 'finding') {
      const key = stringOf(fields, field.key);
      return html`<p class="wide fixed" data-field=${field.key}>${sayKey(this.index, key)}</p>`;
    }
    return html`<field-row
      class=${wide.has(field.type) ? 'wide' : ''}
      data-field=${field.key}
      .label=${say(label)}
      .hint=${hint ? say(hint) : ''}
      .message=${message}
      ?required=${field.required === 'E'}
    >
      ${this.renderControl(field, fields)} ${spreadOffer(this.index, this.record, field)}
      ${field.type === 'link' ? outsideLink(stringOf(fields, field.key)) : nothing}
    </field-row>`;
  }

  private renderControl(field: Field, fields: Fields): TemplateResult {
    if (field.type === 'record' || field.type === 'records' || field.type === 'elements')
      return linkControl(field, fields, this.drafts, this.index, this.record?.id);
    if (this.kind === 'measure' && field.key === 'term')
      return measureTerm(this.index, this.record, fields, this.drafts);
    return plainControl(field, fields, this.drafts);
  }

  private renderFlag(field: Field, fields: Fields, message: FieldMessage | undefined): TemplateResult {
    const { label, hint } = fieldText(this.kind, field.key);
    const said = [message?.text, hint && say(hint)].filter(Boolean).join('. ');
    return html`<div class="flag" data-field=${field.key}>
      <label class="check">
        <input
          type="checkbox"
          aria-description=${said || nothing}
          .checked=${live(fields[field.key] === true)}
          @change=${(event: Event) =>
            void this.drafts.commit({ [field.key]: (event.target as HTMLInputElement).checked })}
        />${say(label)}
      </label>
      ${
        message
          ? html`<div class="under ${message.severity}" aria-hidden="true">
              <icon-glyph name=${message.severity === 'E' ? 'error' : 'warning'}></icon-glyph>${message.text}
            </div>`
          : nothing
      }
      ${hint ? html`<div class="under soft" aria-hidden="true">${say(hint)}</div>` : nothing}
    </div>`;
  }

  private async focusField(key: string): Promise<void> {
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-field='${key.replace(/[.:].*$/, '')}']`);
    const control = row?.querySelector<HTMLElement>(':scope > :not(a), input');
    if (control instanceof LitElement) await control.updateComplete;
    row?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }

  private async save(changes: FieldChanges): Promise<SaveOutcome> {
    const record = this.record ?? this.made;
    const { seen } = this.index;
    if (record) {
      return saveChanges(seen, { ...record, fields: this.drafts.stored(record.fields) }, changes);
    }
    const fields = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Fields;
    if (Object.keys(fields).length === 0) return 'saved';
    return outcomeOf(async () => {
      const whole = { ...this.initial, ...fields };
      const id = await addRecord(seen, this.kind, whole);
      const document = seen.documents.find(({ kind }) => kind === documentKindOf(this.kind))?.id ?? '';
      this.made = { id, project: this.index.project, document, kind: this.kind, order: '', fields: whole };
    });
  }
}

/** A link that a person may follow; anything but a web address is left as text. */
function outsideLink(address: string): TemplateResult | typeof nothing {
  if (!/^https?:\/\/\S+$/i.test(address)) return nothing;
  return html`<a slot="aside" class="outside" href=${address} target="_blank" rel="noopener noreferrer">
    ${say(registerTexts.openLink)}<icon-glyph name="open"></icon-glyph>
  </a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'record-form': RecordForm;
  }
}
