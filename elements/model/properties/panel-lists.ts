import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { ElementFacts, EntryType } from '#bpmn/modeler/element-facts.ts';
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

/** An entry of one step, or of several that say the same. */
interface Alike {
  readonly type: EntryType;
  readonly values: Readonly<Record<string, Value>>;
  readonly places: readonly Place[];
}

interface Place {
  readonly step: Id;
  readonly entry: Id;
}

/**
 * The lists of the selected steps: systems, legal grounds, data in and out, documents. What several steps have alike is
 * one entry, changed in all of them; what is added, is added where it is not yet.
 * Properties: `session`, `all` (facts of steps), `editable`, `project` (id), `records` (live ones of the project).
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
  @property({ attribute: false }) all: readonly ElementFacts[] = [];
  @property({ type: Boolean }) editable = false;
  @property() project: Id = '';
  @property({ attribute: false }) records: readonly StudioRecord[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    // Those of many steps are long: a person opens them.
    const isOne = this.all.length === 1;
    return html`
      <field-row label=${say(stepFactTexts.systems)}>${this.references('ud:System', 'record', 'system', {})}</field-row>
      <field-row label=${say(stepFactTexts.dataIn)}>
        ${this.references('ud:DataUse', 'item', 'data-item', { direction: 'in' })}
      </field-row>
      <field-row label=${say(stepFactTexts.dataOut)}>
        ${this.references('ud:DataUse', 'item', 'data-item', { direction: 'out' })}
      </field-row>
      <details ?open=${isOne}>
        <summary>${say(stepFactTexts.grounds)}</summary>
        ${this.entries('ud:LegalGround').map((entry) => this.ground(entry))}
        ${this.adder('ud:LegalGround', say(stepFactTexts.addGround), { kind: 'law' })}
      </details>
      <details ?open=${isOne}>
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
      const label = record ? titleOf(record, currentLanguage()) : id;
      const share = this.shareOf(entry);
      // What only some of the steps have is still offered to the others.
      return { id: `${id}${share}`, label: `${label}${share}`, ...(record ? {} : { missing: true }) };
    });
    return html`<tag-list
      .items=${items}
      .options=${[...known.values()].map((record) => ({ id: record.id, label: titleOf(record, currentLanguage()) }))}
      ?fixed=${!this.editable}
      @tag-added=${(event: CustomEvent<{ id: Id }>) => this.add(type, { ...fixed, [field]: event.detail.id })}
      @tag-removed=${(event: CustomEvent<{ id: Id }>) => {
        const entry = own[items.findIndex(({ id }) => id === event.detail.id)];
        if (entry) this.set(entry, undefined);
      }}
      @tag-opened=${(event: CustomEvent<{ id: Id }>) => {
        const record = String(own[items.findIndex(({ id }) => id === event.detail.id)]?.values[field] ?? '');
        location.hash = addressOf({ screen: 'records', project: this.project, kind, record });
      }}
    ></tag-list>`;
  }

  private ground(entry: Alike): TemplateResult {
    const act = this.field(entry, 'act');
    const acts = this.records.filter((record) => record.kind === 'legal-act');
    return html`<div class="entry">
      ${this.remover(entry)}
      <field-row label="${say(stepFactTexts.act)}${this.shareOf(entry)}">
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

  private documentEntry(entry: Alike): TemplateResult {
    const name: Text = Object.fromEntries(
      languages.flatMap((language) => (entry.values[language] ? [[language, String(entry.values[language])]] : [])),
    );
    return html`<div class="entry">
      ${this.remover(entry)}
      <field-row label="${say(stepFactTexts.documentName)}${this.shareOf(entry)}">
        <text-three
          .value=${name}
          ?disabled=${!this.editable}
          @value-committed=${(event: CustomEvent<{ language: Language; value: string }>) =>
            this.set(entry, { [event.detail.language]: event.detail.value || undefined })}
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
    return html`<button class="small" @click=${() => this.add(type, values)}>
      <icon-glyph name="add"></icon-glyph>${label}
    </button>`;
  }

  private remover(entry: Alike): TemplateResult | typeof nothing {
    if (!this.editable) return nothing;
    const label = say(stepFactTexts.remove);
    return html`<button
      class="icon small remove"
      aria-label=${label}
      title=${label}
      @click=${() => this.set(entry, undefined)}
    >
      <icon-glyph name="close"></icon-glyph>
    </button>`;
  }

  private field(entry: Alike, name: string): FactField {
    return {
      value: entry.values[name],
      editable: this.editable,
      set: (value) => this.set(entry, { [name]: value }),
    };
  }

  /** The n-th entry of its kind that says this in one step is alike with the n-th that says it in another. */
  private entries(type: EntryType): readonly Alike[] {
    const alike = new Map<string, Alike & { places: Place[] }>();
    for (const { id: step, entries } of this.all) {
      const told = new Map<string, number>();
      for (const { id, values } of entries.filter((entry) => entry.type === type)) {
        const words = JSON.stringify(Object.entries(values).toSorted());
        const n = told.get(words) ?? 0;
        told.set(words, n + 1);
        const key = `${words} ${n}`;
        const known = alike.get(key) ?? { type, values, places: [] };
        known.places.push({ step, entry: id });
        alike.set(key, known);
      }
    }
    return [...alike.values()];
  }

  /** In how many of the selected steps an entry stands; nothing when it stands in all. */
  private shareOf({ places }: Alike): string {
    const { length } = this.all;
    return places.length === length ? '' : ` (${say(stepFactTexts.share, { n: places.length, all: length })})`;
  }

  private set({ type, places }: Alike, values: Readonly<Record<string, Value | undefined>> | undefined): void {
    this.session.together(() => {
      for (const { step, entry } of places) this.session.setEntry(step, type, entry, values);
    });
  }

  private add(type: EntryType, values: Readonly<Record<string, Value>>): void {
    const isReference = type === 'ud:System' || type === 'ud:DataUse';
    const holds = (entry: { readonly type: EntryType; readonly values: Readonly<Record<string, Value>> }): boolean =>
      entry.type === type && Object.entries(values).every(([name, value]) => entry.values[name] === value);
    const lacking = this.all.filter(({ entries }) => !isReference || !entries.some(holds));
    if (lacking.length === 0) return;
    this.session.together(() => {
      for (const { id } of lacking) this.session.setEntry(id, type, undefined, values);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-lists': PanelLists;
  }
}
