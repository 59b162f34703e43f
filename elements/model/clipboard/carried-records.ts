import type { StudioRecord } from '#domain/document.ts';
import type { CarriedRecord, Fragment } from '#domain/fragment.ts';
import type { Id } from '#domain/identity.ts';
import { titleOf } from '#domain/record-title.ts';
import '#elements/shared/choice-select.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/field-row.ts';
import { Localized } from '#elements/shared/localized.ts';
import type { Option } from '#elements/shared/option.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { clipboardTexts as texts } from '#i18n/texts/clipboard.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { broughtAlong, type RecordChoice } from '#state/paste-fragment.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * Asks for each record of another project what becomes of the link to it. Properties: `fragment` (what is to be pasted),
 * `asked` (its records that this project has not), `records` (of this project). Events: `chosen` {choices}, `closed`.
 */
@customElement('carried-records')
export class CarriedRecords extends LitElement {
  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: var(--space-4);
        margin-block-start: var(--space-4);
      }

      .all {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) fragment!: Fragment;
  @property({ attribute: false }) asked: readonly CarriedRecord[] = [];
  @property({ attribute: false }) records: readonly StudioRecord[] = [];
  @state() private choices: ReadonlyMap<Id, RecordChoice> = new Map();

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`<dialog-box open heading=${say(texts.askTitle)} @closed=${() => emit(this, 'closed', {})}>
      <p>${say(texts.askText)}</p>
      <form id="form" @submit=${this.choose}>
        ${this.asked.length > 1 ? this.forAll() : nothing} ${this.asked.map((record) => this.row(record))}
      </form>
      <button slot="actions" type="button" @click=${() => emit(this, 'closed', {})}>${say(sharedTexts.cancel)}</button>
      <button slot="actions" type="submit" form="form" class="primary">${say(texts.paste)}</button>
    </dialog-box>`;
  }

  private forAll(): TemplateResult {
    const all = (choice: RecordChoice) => () => {
      this.choices = new Map(this.asked.map(({ id }) => [id, choice]));
    };
    return html`<div class="all">
      <button type="button" @click=${all('bring')}>${say(texts.bringAll)}</button>
      <button type="button" @click=${all('leave')}>${say(texts.leaveAll)}</button>
    </div>`;
  }

  private row(record: CarriedRecord): TemplateResult {
    const choice = this.choiceOf(record);
    const along = choice === 'bring' ? broughtAlong(this.fragment, this.records, record) : [];
    const isAsked = new Set(this.asked.map(({ id }) => id));
    const unasked = along.filter(({ id }) => !isAsked.has(id));
    const names = unasked.map((each) => titleOf(each, currentLanguage())).join(', ');
    return html`<field-row
      label="${say(recordTexts[record.kind].one)}: ${titleOf(record, currentLanguage())}"
      hint=${names === '' ? '' : say(texts.along, { names })}
    >
      <choice-select
        fixed
        .options=${this.optionsFor(record)}
        value=${choice}
        @value-changed=${(event: CustomEvent<{ value: RecordChoice }>) =>
          (this.choices = new Map(this.choices).set(record.id, event.detail.value))}
      ></choice-select>
    </field-row>`;
  }

  private optionsFor({ kind }: CarriedRecord): Option[] {
    const present = this.records.filter((record) => record.kind === kind);
    return [
      { value: 'bring', label: say(texts.bring) },
      { value: 'leave', label: say(texts.leave) },
      ...present.map((record) => ({
        value: record.id,
        label: say(texts.present, { name: titleOf(record, currentLanguage()) }),
      })),
    ];
  }

  private choiceOf({ id }: CarriedRecord): RecordChoice {
    return this.choices.get(id) ?? 'bring';
  }

  private choose(event: Event): void {
    event.preventDefault();
    emit(this, 'chosen', { choices: new Map(this.asked.map((record) => [record.id, this.choiceOf(record)])) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'carried-records': CarriedRecords;
  }
}
