import type { ElementFacts } from '#bpmn/modeler/element-facts.ts';
import { addressOf } from '#domain/address.ts';
import { notAccepted } from '#domain/finding-key.ts';
import { textIn, type Language } from '#domain/language.ts';
import type { Source } from '#domain/source.ts';
import type { VariantKind } from '#domain/variant.ts';
import '#elements/model/findings/diagram-findings.ts';
import { undoByKey } from '#elements/model/findings/undo-by-key.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/field-row.ts';
import '#elements/shared/law-note.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/text-three.ts';
import { currentLanguage } from '#i18n/language.ts';
import { lawLines } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { findingsRoomTexts } from '#i18n/texts/findings-room.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { isStep } from './panel-facts.ts';
import './panel-arrange.ts';
import './panel-call.ts';
import './panel-lists.ts';
import './panel-look.ts';
import './panel-many.ts';
import './panel-sub-process.ts';
import './panel-uses.ts';

/** What the facts of a step, and the names of everything else, are asked for by. */
const ofStep: readonly Source[] = ['601 p.3(1)', '601 p.32(1)', '601 p.32(3)', '601 p.32(6)', 'step-times'];
const ofElement: readonly Source[] = ['601 p.3(5)', '601 p.32(6)', 'names'];

/**
 * Names in three languages and step facts of the selected element, each change one command of the diagram.
 * Above them stands what the rules find in it. Property: `context`.
 * Events: `typing` {commit}, `record-chosen` {record}, from panel-uses.
 */
@customElement('element-panel')
export class ElementPanel extends LitElement {
  static override styles = [
    controls,
    css`
      /* Many small facts beside a picture that wants the room: lower controls and smaller type than in a register. */
      :host {
        --control-height: 1.875rem;
        --text-md: var(--text-sm);
        display: block;
        padding: var(--space-3);
        font-size: var(--text-sm);
      }

      header {
        margin-block-end: var(--space-2);
      }

      header small,
      .id {
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }

      h2 {
        margin: 0;
        overflow-wrap: anywhere;
        font-size: var(--text-lg);
      }

      textarea {
        min-block-size: 3rem;
      }

      .parts {
        display: grid;
        gap: var(--space-3);
      }

      .id code {
        user-select: all;
      }
    `,
  ];

  @property({ attribute: false }) context!: ModelContext;
  @query('h2') private readonly heading!: HTMLElement | null;

  constructor() {
    super();
    new Localized(this);
    this.addEventListener('input', (event) => this.type(event));
    this.addEventListener('keydown', (event) => undoByKey(event, this.context.session));
  }

  override render(): TemplateResult {
    const [first, ...others] = this.context.selected;
    if (others.length > 0) {
      return html`<panel-many
        .session=${this.context.session}
        .selected=${this.context.selected}
        .edits=${this.context.edits}
        ?editable=${this.context.editable}
        project=${this.context.variant.project}
        .records=${this.context.records}
      ></panel-many>`;
    }
    const id = first ?? this.context.session.rootId;
    const facts = this.context.session.facts(id);
    if (!facts) return html`<p class="soft">${say(stepFactTexts.nothing)}</p>`;
    // A new element is a new form: what was typed for one must never be written to another.
    return html`${first === undefined ? html`<p class="soft">${say(stepFactTexts.nothing)}</p>` : nothing}${keyed(id, this.form(facts))}`;
  }

  private form(facts: ElementFacts): TemplateResult {
    const process = this.context.session.processFacts(facts.id);
    const type = say(elementTypeText(facts.type));
    const name = textIn(facts.name, currentLanguage());
    return html`
      <header>
        ${name === '' ? nothing : html`<small>${type}</small>`}
        <h2 tabindex="-1">${name || type}</h2>
      </header>
      <div class="parts">
        ${this.findings(facts)} ${facts.type === 'bpmn:Collaboration' ? nothing : this.names(facts)}
        <panel-arrange .session=${this.context.session} .ids=${[facts.id]} .edits=${this.context.edits}></panel-arrange>
        <panel-look
          .session=${this.context.session}
          .ids=${[facts.id]}
          .edits=${this.context.edits}
          ?editable=${this.context.editable}
        ></panel-look>
        <panel-sub-process
          .session=${this.context.session}
          element=${facts.id}
          .edits=${this.context.edits}
          ?editable=${this.context.editable}
        ></panel-sub-process>
        ${
          facts.type === 'bpmn:CallActivity'
            ? html`<panel-call
                .session=${this.context.session}
                .facts=${facts}
                .variant=${this.context.variant}
                ?editable=${this.context.editable}
              ></panel-call>`
            : nothing
        }
        <panel-facts
          .session=${this.context.session}
          .all=${[facts]}
          .process=${process}
          ?editable=${this.context.editable}
          ?branching=${this.context.session.isBranch(facts.id)}
          .roles=${this.context.records.filter((record) => record.kind === 'role')}
        ></panel-facts>
        ${
          isStep(facts.type)
            ? html`<panel-lists
                .session=${this.context.session}
                .all=${[facts]}
                ?editable=${this.context.editable}
                project=${this.context.variant.project}
                .records=${this.context.records}
              ></panel-lists>`
            : nothing
        }
        <field-row label=${say(stepFactTexts.documentation)}>
          <textarea
            rows="3"
            .value=${facts.documentation}
            ?disabled=${!this.context.editable}
            @change=${(event: Event) => this.context.session.document(facts.id, (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </field-row>
        <details open>
          <summary>${say(stepFactTexts.uses)}</summary>
          <panel-uses
            element=${facts.id}
            .variant=${this.context.variant}
            .documents=${this.context.documents}
            .records=${this.context.records}
            chosen=${this.context.chosen}
            ?editable=${this.context.editable}
          ></panel-uses>
        </details>
        ${this.origin(facts)}
        <law-note .lines=${lawLines(isStep(facts.type) ? ofStep : ofElement)}></law-note>
        <p class="id">${say(stepFactTexts.identifier)}: <code>${facts.id}</code></p>
      </div>
    `;
  }

  private findings({ id }: ElementFacts): TemplateResult {
    const { findings, records } = this.context;
    const here = (findings ?? []).filter(({ place }) => place.part === 'model' && place.element === id);
    const own = notAccepted(here, records);
    return html`<section role="group" aria-label=${say(findingsRoomTexts.ofElement)} ?hidden=${own.length === 0}>
      <diagram-findings
        compact
        .context=${this.context}
        .findings=${own}
        @lines-gone=${() => this.heading?.focus()}
      ></diagram-findings>
    </section>`;
  }

  private names(facts: ElementFacts): TemplateResult {
    return html`<field-row label=${say(stepFactTexts.name)}>
      <text-three
        stacked
        .value=${facts.name}
        ?disabled=${!this.context.editable}
        @value-committed=${(event: CustomEvent<{ language: Language; value: string }>) =>
          this.context.session.rename(facts.id, event.detail.language, event.detail.value)}
      ></text-three>
    </field-row>`;
  }

  /** What stands in a field is saved although the person has not left it; the search of a list of records is no field. */
  private type(event: Event): void {
    const [field] = event.composedPath();
    const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
    if (!isText || field.role === 'combobox') return;
    // Once it has been left, the browser has said so itself.
    emit(this, 'typing', { commit: () => field.matches(':focus') && field.dispatchEvent(new Event('change')) });
  }

  private origin({ origin }: ElementFacts): TemplateResult | typeof nothing {
    const variant = this.context.documents.find((document) => document.id === origin?.variant);
    if (!origin || !variant) return nothing;
    const kind = String(variant.fields['variant']) as VariantKind;
    const address = addressOf({
      screen: 'model',
      project: this.context.variant.project,
      variant: kind,
      element: origin.element,
    });
    return html`<p class="id">${say(stepFactTexts.origin)}: <a href=${address}>${say(modelTexts[kind])}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'element-panel': ElementPanel;
  }
}
