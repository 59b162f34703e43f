import { costOf } from '#domain/plan/plan-cost.ts';
import { sectionsOfPlan, type RoadmapSection } from '#domain/plan-summary.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatNumber, formatThousandTenge } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { planTexts } from '#i18n/texts/plan.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './open-findings.ts';
import { planIndex } from './plan-index.ts';
import type { OpenFindings, RegisterIndex } from './register-index.ts';

/** A part of the plan that the screen shows: its sheet, all measures, or those of a section ('' has none). */
export type PlanPart = 'sheet' | 'all' | RoadmapSection | '';

/**
 * The parts of the plan, each with how many measures it has and what they cost.
 * Properties: `index`, `chosen` (the part shown). Events: `part-chosen` {part}.
 */
@customElement('plan-sections')
export class PlanSections extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        inline-size: 17rem;
        padding: var(--space-3) var(--space-2) var(--space-4);
        overflow: auto;
        background: color-mix(in oklab, var(--color-page), var(--color-surface) 50%);
        border-inline-end: 1px solid var(--color-line);
      }

      p {
        margin: var(--space-3) var(--space-3) var(--space-1);
        color: var(--color-text-soft);
        font-size: var(--text-xs);
        font-weight: var(--weight-strong);
        letter-spacing: 0.03em;
        text-transform: uppercase;
      }

      button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        justify-items: start;
        gap: 0.125rem var(--space-2);
        inline-size: 100%;
        min-block-size: 2.25rem;
        padding: 0.375rem var(--space-3);
        border: 0;
        background: none;
        box-shadow: none;
        font-weight: 400;
        text-align: start;
      }

      button:hover {
        background: var(--color-hover);
      }

      button[aria-pressed='true'] {
        background: var(--color-accent-soft);
        color: var(--color-accent-text);
        font-weight: var(--weight-strong);
      }

      button:focus-visible {
        outline-offset: -2px;
      }

      .count {
        color: var(--color-text-soft);
        font-size: var(--text-xs);
        font-weight: 400;
        font-variant-numeric: tabular-nums lining-nums;
      }

      .cost {
        grid-column: 1 / -1;
        color: var(--color-text-soft);
        font-size: var(--text-xs);
        font-weight: 400;
      }

      @media (max-width: 87.5rem) {
        :host {
          inline-size: 14rem;
          padding-inline: var(--space-1);
        }

        button {
          font-size: var(--text-sm);
        }
      }
    `,
  ];

  @property({ attribute: false }) index!: RegisterIndex;
  @property() chosen: PlanPart = 'all';

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const { index } = this;
    const measures = index.of('measure');
    const { lines } = planIndex(index);
    const all = { count: measures.length, cost: costOf(measures, lines), open: index.openOfKinds(['measure']) };
    return html`<nav aria-label=${say(planTexts.title)}>
      ${this.line('sheet', say(planTexts.sheet), { open: index.openOfKinds(['plan']) })}
      ${this.line('all', say(planTexts.all), all)}
      <p>${say(planTexts.sections)}</p>
      ${sectionsOfPlan(measures, lines).map(({ section, measures: own, cost }) =>
        section === undefined && own.length === 0
          ? nothing
          : this.line(
              section ?? '',
              section ? say(choiceText('roadmapSection', section)) : say(planTexts.withoutSection),
              { count: own.length, cost, open: index.open(own.flatMap(({ id }) => index.findingsOf(id))) },
            ),
      )}
    </nav>`;
  }

  private line(
    part: PlanPart,
    label: string,
    { count, cost, open }: { count?: number; cost?: number; open: OpenFindings },
  ): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${part === this.chosen}
      @click=${() => emit(this, 'part-chosen', { part })}
    >
      <span>${label}</span>
      <open-findings gravest .value=${open}></open-findings>
      <span class="count">${count === undefined ? nothing : formatNumber(count)}</span>
      ${cost ? html`<span class="cost">${formatThousandTenge(cost)}</span>` : nothing}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-sections': PlanSections;
  }
}
