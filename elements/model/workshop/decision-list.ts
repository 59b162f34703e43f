import type { StudioRecord } from '#domain/document.ts';
import { elementsIn } from '#domain/elements-in.ts';
import { stringOf } from '#domain/read-fields.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatDate } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { protocolPartTexts as texts } from '#i18n/texts/workshop.ts';
import { attempt } from '#state/attempt.ts';
import { decisionToMeasure } from '#state/workshop-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { deleteWithUndo } from './delete-with-undo.ts';
import { workshopPartStyles } from './workshop-parts.css.ts';

/** What was decided, by whom and when; a decision becomes a measure of the plan. Properties: `context`, `decisions`. */
@customElement('decision-list')
export class DecisionList extends LitElement {
  static override styles = [controls, workshopPartStyles];

  @property({ attribute: false }) context!: ModelContext;
  @property({ attribute: false }) decisions: readonly StudioRecord[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    if (this.decisions.length === 0) return html`<p class="soft">${say(texts.noDecisions)}</p>`;
    return html`<ol>
      ${repeat(
        this.decisions,
        ({ id }) => id,
        (decision, at) => this.line(decision, at),
      )}
    </ol>`;
  }

  private line(decision: StudioRecord, at: number): TemplateResult {
    const { fields } = decision;
    const by = stringOf(fields, 'by');
    const more = [stringOf(fields, 'who'), by === '' ? '' : formatDate(by)].filter((text) => text !== '');
    const measure = stringOf(fields, 'measure');
    const isInPlan = this.context.records.some(({ id }) => id === measure);
    return html`<li>
      <span class="words whole">
        <span>${at + 1}. ${stringOf(fields, 'text')}</span>
        ${more.length > 0 ? html`<small>${more.join(' · ')}</small>` : nothing} ${this.place(decision)}
        ${isInPlan ? html`<small>${say(texts.isMeasure)}</small>` : nothing}
      </span>
      ${
        isInPlan
          ? nothing
          : html`<button
              @click=${() => void attempt(() => decisionToMeasure(this.context, decision, currentLanguage()))}
            >
              ${say(texts.toMeasure)}
            </button>`
      }
      <button
        class="icon"
        aria-label=${say(texts.deleteDecision)}
        title=${say(texts.deleteDecision)}
        @click=${() => void deleteWithUndo(this, this.context, [decision], say(texts.decisionDeleted))}
      >
        <icon-glyph name="delete"></icon-glyph>
      </button>
    </li>`;
  }

  private place(decision: StudioRecord): TemplateResult | typeof nothing {
    const name = stringOf(decision.fields, 'about');
    const [element] = elementsIn(decision, this.context.variant.id);
    if (name === '') return nothing;
    if (element === undefined || !this.context.session.facts(element)) return html`<small>${name}</small>`;
    return html`<button
      class="quiet words"
      aria-label=${say(texts.show, { name })}
      title=${say(texts.show, { name })}
      @click=${() => this.context.session.reveal(element)}
    >
      ${name}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'decision-list': DecisionList;
  }
}
