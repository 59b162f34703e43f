import { addressOf } from '#domain/address.ts';
import { analysedVariants, type AnalysisItem } from '#domain/analysis/analysis-items.ts';
import type { Id } from '#domain/identity.ts';
import { membersOf, numberOf, stringOf, textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import '#elements/shared/choice-select.ts';
import '#elements/shared/choice-set.ts';
import type { ChoiceSetEvent } from '#elements/shared/choice-set.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/number-field.ts';
import type { NumberEvent } from '#elements/shared/number-field.ts';
import type { Option } from '#elements/shared/option.ts';
import '#elements/shared/text-three.ts';
import type { TextThreeEvent } from '#elements/shared/text-three.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayItem, sayMetric, saySaid } from '#i18n/say-analysis.ts';
import { modelAnswer } from '#i18n/say-answer.ts';
import { say } from '#i18n/say.ts';
import { analysisTexts } from '#i18n/texts/analysis.ts';
import { choiceTexts } from '#i18n/texts/choices.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Linkable } from './linkable.ts';

/** Fields of the record of a row that changed; undefined empties one. */
export type ItemSaid = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * A row of the analysis: what the model says, its elements, number and measures, and what people say over it.
 * Properties: `project`, `item`, `linkable` (what people may link it to). Events: `item-said` (ItemSaid), `item-taken-back`.
 */
@customElement('analysis-details')
export class AnalysisDetails extends LitElement {
  static override styles = [
    controls,
    css`
      h2,
      h3 {
        margin: 0 0 var(--space-2);
        font-size: var(--text-md);
      }

      section + section {
        margin-block-start: var(--space-4);
      }

      p,
      ul {
        margin: var(--space-2) 0;
        overflow-wrap: anywhere;
      }

      ul {
        padding-inline-start: var(--space-4);
      }

      .field {
        display: grid;
        gap: var(--space-1);
        margin-block: var(--space-3);
      }

      .field > span {
        font-size: var(--text-sm);
        font-weight: var(--weight-medium);
      }

      .soft {
        color: var(--color-text-soft);
      }
    `,
  ];

  @property() project: Id = '';
  @property({ attribute: false }) item!: AnalysisItem;
  @property({ attribute: false }) linkable!: Linkable;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const { item } = this;
    const { prefilled } = item;
    const justified = saySaid(prefilled.justified ?? []);
    return html`
      <h2>${item.number}. ${sayItem(item.code)}</h2>
      <section aria-labelledby="model">
        <h3 id="model">${say(analysisTexts.saidByModel)}</h3>
        <p>${modelAnswer(item, currentLanguage())}</p>
        ${justified === '' ? nothing : html`<p class="soft">${justified}</p>`} ${this.renderElements()}
        ${
          prefilled.metric
            ? html`<p>
                ${sayMetric(prefilled.metric)}.
                <a href=${addressOf({ screen: 'metrics', project: this.project })}>${say(analysisTexts.toMetrics)}</a>
              </p>`
            : nothing
        }
      </section>
      <section aria-labelledby="measures">
        <h3 id="measures">${say(analysisTexts.measures)}</h3>
        ${this.renderMeasures()}
      </section>
      ${item.kind === undefined ? this.renderGoal() : this.renderForm()}
    `;
  }

  private renderElements(): TemplateResult[] {
    return analysedVariants.flatMap((kind) => {
      const lit = this.item.elements[kind];
      if (lit.length === 0) return [];
      const address = addressOf({ screen: 'model', project: this.project, variant: kind, element: lit[0], lit });
      const label = say(analysisTexts.light, { variant: say(modelTexts[kind]), n: lit.length });
      return [html`<p><a href=${address}>${label}</a></p>`];
    });
  }

  private renderMeasures(): TemplateResult {
    const { measures } = this.item;
    if (measures.length === 0) return html`<p class="soft">${say(analysisTexts.noMeasures)}</p>`;
    return html`<ul>
      ${measures.map(
        (measure) =>
          html`<li>
            <a href=${addressOf({ screen: 'plan', project: this.project, record: measure.id })}
              >${titleOf(measure, currentLanguage())}</a
            >
          </li>`,
      )}
    </ul>`;
  }

  private renderGoal(): TemplateResult {
    const address = addressOf({ screen: 'records', project: this.project, kind: 'passport', field: 'goals' });
    return html`<section>
      <p>${say(this.item.chosen === true ? analysisTexts.chosen : analysisTexts.notChosen)}</p>
      <a href=${address}>${say(analysisTexts.toPassport)}</a>
    </section>`;
  }

  private renderForm(): TemplateResult {
    const { item } = this;
    const isPrinciple = item.kind === 'principle-verdict';
    return html`<section aria-labelledby="people">
      <h3 id="people">${say(analysisTexts.saidByPeople)}</h3>
      ${item.yesOrNo ? this.renderVerdict(isPrinciple) : nothing}
      ${item.code === 'quest.1' ? this.renderPerYear() : nothing} ${this.renderText(isPrinciple ? 'note' : 'answer')}
      ${isPrinciple ? nothing : this.renderText('justification')}
      ${this.renderLinks('measures', this.label('measures'), this.linkable.measures)}
      ${analysedVariants.map((kind) =>
        this.renderLinks(
          'elements',
          `${this.label('elements')}: ${say(modelTexts[kind])}`,
          this.linkable.elements[kind],
        ),
      )}
      ${
        item.record
          ? html`<button type="button" @click=${() => emit(this, 'item-taken-back', {})}>
              ${say(analysisTexts.back)}
            </button>`
          : nothing
      }
    </section>`;
  }

  private renderVerdict(isPrinciple: boolean): TemplateResult {
    const texts = isPrinciple ? choiceTexts.principleVerdict : choiceTexts.yesNo;
    const label = this.label('verdict');
    return html`<div class="field">
      <span aria-hidden="true">${label}</span>
      <choice-select
        .label=${label}
        .options=${Object.entries(texts).map(([value, text]) => ({ value, label: say(text) }))}
        .value=${stringOf(this.item.record?.fields ?? {}, 'verdict')}
        @value-changed=${({ detail }: CustomEvent<{ value: string }>) =>
          this.tell({ verdict: detail.value === '' ? undefined : detail.value })}
      ></choice-select>
    </div>`;
  }

  private renderPerYear(): TemplateResult {
    const label = this.label('perYear');
    return html`<div class="field">
      <span aria-hidden="true">${label}</span>
      <number-field
        .label=${label}
        .value=${numberOf(this.item.record?.fields ?? {}, 'perYear')}
        .min=${0}
        @value-committed=${({ detail }: NumberEvent) => this.tell({ perYear: detail.value })}
      ></number-field>
    </div>`;
  }

  private renderText(key: 'answer' | 'note' | 'justification'): TemplateResult {
    const label = this.label(key);
    return html`<div class="field">
      <span aria-hidden="true">${label}</span>
      <text-three
        multiline
        .label=${label}
        .value=${textOf(this.item.record?.fields ?? {}, key)}
        @value-committed=${({ detail }: TextThreeEvent) =>
          this.tell({ [`${key}.${detail.language}`]: detail.value.trim() === '' ? undefined : detail.value })}
      ></text-three>
    </div>`;
  }

  /** What people link the answer to beside what the model found; folded, because a diagram has many elements. */
  private renderLinks(
    key: 'measures' | 'elements',
    label: string,
    options: readonly Option[],
  ): TemplateResult | typeof nothing {
    if (options.length === 0) return nothing;
    const own = new Set(membersOf(this.item.record?.fields ?? {}, key));
    const value = options.flatMap((option) => (own.has(option.value) ? [option.value] : []));
    return html`<details>
      <summary>${label} · ${value.length}</summary>
      <choice-set
        .label=${label}
        .options=${options}
        .value=${value}
        @value-changed=${({ detail }: ChoiceSetEvent) =>
          this.tell({ [`${key}:${detail.toggled}`]: detail.on ? true : undefined })}
      ></choice-set>
    </details>`;
  }

  private label(key: string): string {
    return this.item.kind === undefined ? '' : say(fieldText(this.item.kind, key).label);
  }

  private tell(said: ItemSaid): void {
    emit(this, 'item-said', said);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'analysis-details': AnalysisDetails;
  }
}
