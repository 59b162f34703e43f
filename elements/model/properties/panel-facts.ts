import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { ElementFacts, FactBlock } from '#bpmn/modeler/element-facts.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Value } from '#domain/facts/facts.ts';
import { titleOf } from '#domain/record-title.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/choice-select.ts';
import '#elements/shared/field-row.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/number-range.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { choiceRow, emptyOf, flagRow, numberRow, optionsOf, textRow, type FactField } from './panel-form.ts';

/** `min`, `likely`, `max` and `unit` of an estimate as attributes of `ud:Step`, e.g. `workLikely`. */
type Estimate = 'work' | 'wait';

/**
 * The single facts of the selected elements, written to all of them at once: time and nature of steps, performer of lanes
 * or pools, probability of branches, volume of a process. Properties: `session`, `all` (facts of elements of one sort),
 * `process` (facts of the process behind a pool), `editable`, `branching` (the flows leave a gateway), `roles` (records).
 */
@customElement('panel-facts')
export class PanelFacts extends LitElement {
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

      .flags {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
        gap: var(--space-1) var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) session!: DiagramSession;
  @property({ attribute: false }) all: readonly ElementFacts[] = [];
  @property({ attribute: false }) process: ElementFacts | undefined;
  @property({ type: Boolean }) editable = false;
  @property({ type: Boolean }) branching = false;
  @property({ attribute: false }) roles: readonly StudioRecord[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const type = this.all[0]?.type ?? '';
    return html`
      ${isStep(type) ? this.step() : nothing}
      ${type === 'bpmn:Lane' || type === 'bpmn:Participant' ? this.performer() : nothing}
      ${type === 'bpmn:SequenceFlow' && this.branching ? this.branch() : nothing}
      ${this.process ? this.volume(this.process) : nothing}
    `;
  }

  private step(): TemplateResult {
    return html`
      <details open>
        <summary>${say(stepFactTexts.time)}</summary>
        ${this.estimate('work', say(stepFactTexts.work))} ${this.estimate('wait', say(stepFactTexts.wait))}
      </details>
      <details open>
        <summary>${say(stepFactTexts.work3)}</summary>
        ${choiceRow(say(stepFactTexts.valueClass), 'valueClass', this.fact('ud:Step', 'valueClass'))}
        ${choiceRow(say(stepFactTexts.automation), 'automation', this.fact('ud:Step', 'automation'))}
        ${choiceRow(say(stepFactTexts.channel), 'channel', this.fact('ud:Step', 'channel'))}
        <div class="flags">
          ${(['visit', 'movement', 'collegial', 'approval'] as const).map((flag) =>
            flagRow(say(stepFactTexts[flag]), this.fact('ud:Step', flag)),
          )}
        </div>
      </details>
    `;
  }

  private estimate(estimate: Estimate, label: string): TemplateResult {
    const field = (part: string): FactField => this.fact('ud:Step', `${estimate}${part}`);
    const number = (part: string): number | undefined => {
      const { value } = field(part);
      return value === undefined ? undefined : Number(value);
    };
    const likely = field('Likely');
    return html`
      <field-row label=${label}>
        <number-range
          .min=${number('Min')}
          .likely=${number('Likely')}
          .max=${number('Max')}
          unit=${String(field('Unit').value ?? '')}
          .empty=${{ min: emptyOf(field('Min')), likely: emptyOf(likely), max: emptyOf(field('Max')), unit: emptyOf(field('Unit')) }}
          .units=${optionsOf('timeUnit')}
          ?disabled=${!this.editable}
          @value-committed=${(event: CustomEvent<{ part: string; value: number | string | undefined }>) =>
            this.setEstimate(estimate, event.detail.part, event.detail.value)}
        ></number-range>
      </field-row>
      ${
        likely.value === undefined && likely.mixed !== true
          ? nothing
          : html`${choiceRow(say(stepFactTexts.evidence), 'evidence', this.fact('ud:Step', `${estimate}Evidence`))}
            ${textRow(say(stepFactTexts.source), this.fact('ud:Step', `${estimate}Source`))}`
      }
    `;
  }

  private setEstimate(estimate: Estimate, part: string, value: number | string | undefined): void {
    const name = `${estimate}${part[0]?.toUpperCase() ?? ''}${part.slice(1)}`;
    const unit = `${estimate}Unit`;
    this.session.together(() => {
      for (const { id, blocks } of this.all) {
        // A number without a unit means nothing: minutes until somebody says otherwise.
        const lacksUnit = part !== 'unit' && value !== undefined && !(unit in blocks['ud:Step']);
        this.session.setFacts(id, 'ud:Step', { [name]: value, ...(lacksUnit ? { [unit]: 'min' } : {}) });
      }
    });
  }

  private performer(): TemplateResult {
    const role = this.fact('ud:Performer', 'role');
    const rate = this.fact('ud:Performer', 'rate');
    return html`<details open>
      <summary>${say(stepFactTexts.performer)}</summary>
      <field-row label=${say(stepFactTexts.role)}>
        <choice-select
          .options=${this.roles.map((each) => ({ value: each.id, label: titleOf(each, currentLanguage()) }))}
          value=${String(role.value ?? '')}
          .empty=${emptyOf(role)}
          ?disabled=${!this.editable}
          @value-changed=${(event: CustomEvent<{ value: string }>) => role.set(event.detail.value || undefined)}
        ></choice-select>
      </field-row>
      ${choiceRow(say(stepFactTexts.kind), 'performerKind', this.fact('ud:Performer', 'kind'))}
      ${numberRow(say(stepFactTexts.rank), this.fact('ud:Performer', 'rank'), { min: 0, max: 9, integer: true })}
      ${numberRow(say(stepFactTexts.rate), rate, { min: 0 })}
      ${
        rate.value === undefined && rate.mixed !== true
          ? nothing
          : html`${choiceRow(say(stepFactTexts.evidence), 'evidence', this.fact('ud:Performer', 'rateEvidence'))}
            ${textRow(say(stepFactTexts.source), this.fact('ud:Performer', 'rateSource'))}`
      }
    </details>`;
  }

  private branch(): TemplateResult {
    const share = this.fact('ud:Branch', 'probability');
    const percent: FactField = {
      ...share,
      value: share.value === undefined ? undefined : Math.round(Number(share.value) * 10_000) / 100,
      set: (value) => share.set(value === undefined ? undefined : Number(value) / 100),
    };
    return html`<details open>
      <summary>${say(stepFactTexts.branch)}</summary>
      ${numberRow(say(stepFactTexts.probability), percent, { min: 0, max: 100 })}
      ${choiceRow(say(stepFactTexts.evidence), 'evidence', this.fact('ud:Branch', 'evidence'))}
      ${textRow(say(stepFactTexts.source), this.fact('ud:Branch', 'source'))}
    </details>`;
  }

  private volume(process: ElementFacts): TemplateResult {
    const fact = (name: string) => this.fact('ud:Volume', name, [process]);
    return html`<details open>
      <summary>${say(stepFactTexts.volume)}</summary>
      ${numberRow(say(stepFactTexts.volume), fact('perYear'), { min: 0 })}
      ${choiceRow(say(stepFactTexts.evidence), 'evidence', fact('evidence'))}
      ${textRow(say(stepFactTexts.source), fact('source'))}
    </details>`;
  }

  private fact(block: FactBlock, name: string, of: readonly ElementFacts[] = this.all): FactField {
    const values = new Set(of.map(({ blocks }) => (blocks[block] as Readonly<Record<string, Value>>)[name]));
    const [value] = values;
    return {
      value: values.size === 1 ? value : undefined,
      mixed: values.size > 1,
      editable: this.editable,
      set: (value) => {
        if (values.size === 1 && values.has(value)) return;
        this.session.together(() => {
          for (const { id } of this.all) this.session.setFacts(id, block, { [name]: value });
        });
      },
    };
  }
}

/** Tasks, sub-processes and call activities are steps; so are events, which may wait. Gateways only decide. */
export function isStep(type: string): boolean {
  return /(Task|SubProcess|CallActivity|Transaction|Event)$/.test(type);
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-facts': PanelFacts;
  }
}
