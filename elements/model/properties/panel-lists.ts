import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { ElementFacts, Entry, EntryType } from '#bpmn/modeler/element-facts.ts';
import { addressOf } from '#domain/address.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Value } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import { languages, type Language, type Text } from '#domain/language.ts';
import { titleOf } from '#domain/record-title.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/choice-select.ts';
import '#elements/shared/field-row.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/tag-list.ts';
import type { TagItem } from '#elements/shared/tag-list.ts';
import '#elements/shared/text-three.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { choiceRow, textRow, type FactField } from './panel-form.ts';

/**
 * The lists of a step: systems, legal grounds, data in and out, documents.
 * Properties: `session`, `facts`, `editable`, `project` (id), `records` (live ones of the project).
 */
@customElement('panel-lists')
export class PanelLists extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      details > :not(summary) {
        margin-block-start: var(--space-2);
      }

      .entry {
        position: relative;
        display: grid;
        gap: var(--space-2);
        margin-block-end: var(--space-2);
        padding: var(--space-3);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
      }

      .entry > .remove {
        position: absolute;
        inset: var(--space-1) var(--space-1) auto auto;
        z-index: 1;
      }

      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) session!: DiagramSession;
  @property({ attribute: false }) facts!: ElementFacts;
  @property({ type: Boolean }) editable = false;
  @property() project: Id = '';
  @property({ attribute: false }) records: readonly StudioRecord[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`
      <field-row label=${say(stepFactTexts.systems)}>${this.references('ud:System', 'record', 'system', {})}</field-row>
      <field-row label=${say(stepFactTexts.dataIn)}>
        ${this.references('ud:DataUse', 'item', 'data-item', { direction: 'in' })}
      </field-row>
      <field-row label=${say(stepFactTexts.dataOut)}>
        ${this.references('ud:DataUse', 'item', 'data-item', { direction: 'out' })}
      </field-row>
      <details open>
        <summary>${say(stepFactTexts.grounds)}</summary>
        ${this.entries('ud:LegalGround').map((entry) => this.ground(entry))}
        ${this.adder('ud:LegalGround', say(stepFactTexts.addGround), { kind: 'law' })}
      </details>
      <details open>
        <summary>${say(stepFactTexts.documents)}</summary>
        ${this.entries('ud:Document').map((entry) => this.documentEntry(entry))}
        ${this.adder('ud:Document', say(stepFactTexts.addDocument), { direction: 'incoming', medium: 'paper' })}
      </details>
    `;
  }

  /** Entries that only point to a record of one kind are chips. */
  private references(
    type: EntryType,
    field: string,
    kind: RecordKind,
    fixed: Readonly<Record<string, Value>>,
  ): TemplateResult {
    const own = this.entries(type).filter((entry) =>
      Object.entries(fixed).every(([name, value]) => entry.values[name] === value),
    );
    const known = new Map(this.records.filter((record) => record.kind === kind).map((record) => [record.id, record]));
    const items = own.map((entry): TagItem => {
      const id = String(entry.values[field] ?? '');
      const record = known.get(id);
      return record ? { id, label: titleOf(record, currentLanguage()) } : { id, label: id, missing: true };
    });
    return html`<tag-list
      .items=${items}
      .options=${[...known.values()].map((record) => ({ id: record.id, label: titleOf(record, currentLanguage()) }))}
      ?fixed=${!this.editable}
      @tag-added=${(event: CustomEvent<{ id: Id }>) => this.set(type, undefined, { ...fixed, [field]: event.detail.id })}
      @tag-removed=${(event: CustomEvent<{ id: Id }>) => {
        const entry = own.find((each) => each.values[field] === event.detail.id);
        if (entry) this.set(type, entry.id, undefined);
      }}
      @tag-opened=${(event: CustomEvent<{ id: Id }>) => {
        location.hash = addressOf({ screen: 'records', project: this.project, kind, record: event.detail.id });
      }}
    ></tag-list>`;
  }

  private ground(entry: Entry): TemplateResult {
    const act = this.field(entry, 'act');
    const acts = this.records.filter((record) => record.kind === 'legal-act');
    return html`<div class="entry">
      ${this.remover(entry)}
      <field-row label=${say(stepFactTexts.act)}>
        <choice-select
          .options=${acts.map((each) => ({ value: each.id, label: titleOf(each, currentLanguage()) }))}
          value=${String(act.value ?? '')}
          ?disabled=${!this.editable}
          @value-changed=${(event: CustomEvent<{ value: string }>) => act.set(event.detail.value || undefined)}
        ></choice-select>
      </field-row>
      <div class="pair">
        ${textRow(say(stepFactTexts.article), this.field(entry, 'article'))}
        ${choiceRow(say(stepFactTexts.groundKind), 'groundKind', this.field(entry, 'kind'))}
      </div>
    </div>`;
  }

  private documentEntry(entry: Entry): TemplateResult {
    const name: Text = Object.fromEntries(
      languages.flatMap((language) => (entry.values[language] ? [[language, String(entry.values[language])]] : [])),
    );
    return html`<div class="entry">
      ${this.remover(entry)}
      <field-row label=${say(stepFactTexts.documentName)}>
        <text-three
          .value=${name}
          ?disabled=${!this.editable}
          @value-committed=${(event: CustomEvent<{ language: Language; value: string }>) =>
            this.set(entry.type, entry.id, { [event.detail.language]: event.detail.value || undefined })}
        ></text-three>
      </field-row>
      <div class="pair">
        ${choiceRow(say(stepFactTexts.direction), 'documentDirection', this.field(entry, 'direction'))}
        ${choiceRow(say(stepFactTexts.medium), 'medium', this.field(entry, 'medium'))}
      </div>
    </div>`;
  }

  private adder(
    type: EntryType,
    label: string,
    values: Readonly<Record<string, Value>>,
  ): TemplateResult | typeof nothing {
    if (!this.editable) return nothing;
    return html`<button class="small" @click=${() => this.set(type, undefined, values)}>
      <icon-glyph name="add"></icon-glyph>${label}
    </button>`;
  }

  private remover(entry: Entry): TemplateResult | typeof nothing {
    if (!this.editable) return nothing;
    const label = say(stepFactTexts.remove);
    return html`<button
      class="icon small remove"
      aria-label=${label}
      title=${label}
      @click=${() => this.set(entry.type, entry.id, undefined)}
    >
      <icon-glyph name="close"></icon-glyph>
    </button>`;
  }

  private field(entry: Entry, name: string): FactField {
    return {
      value: entry.values[name],
      editable: this.editable,
      set: (value) => this.set(entry.type, entry.id, { [name]: value }),
    };
  }

  private entries(type: EntryType): readonly Entry[] {
    return this.facts.entries.filter((entry) => entry.type === type);
  }

  private set(
    type: EntryType,
    entry: string | undefined,
    values: Readonly<Record<string, Value | undefined>> | undefined,
  ): void {
    this.session.setEntry(this.facts.id, type, entry, values);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-lists': PanelLists;
  }
}
