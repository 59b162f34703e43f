import type { StudioRecord } from '#domain/document.ts';
import { coverageOf } from '#domain/plan-summary.ts';
import { stringOf } from '#domain/read-fields.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/status-badge.ts';
import { say } from '#i18n/say.ts';
import { planTexts } from '#i18n/texts/plan.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { recordName } from './link-options.ts';
import { openRecord } from './open-record.ts';
import type { RegisterIndex } from './register-index.ts';

/**
 * In one line, what the measures answer: problems still without one, acts and diagram elements they name.
 * Property: `index`. Events: `measure-wanted` {problem}: a measure is to be added for it.
 */
@customElement('plan-coverage')
export class PlanCoverage extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-2);
        font-size: var(--text-sm);
      }

      .chip {
        padding-inline-end: 0;
      }

      .chip a {
        max-inline-size: 14rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .space {
        flex: 1;
      }
    `,
  ];

  @property({ attribute: false }) index!: RegisterIndex;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const problems = this.index.of('problem');
    const { uncovered, acts, elements } = coverageOf(problems, this.index.of('measure'));
    return html`${
        uncovered.length
          ? html`<status-badge tone="warn" .icon=${'warning'}
                >${say(planTexts.uncovered, { n: uncovered.length })}</status-badge
              >
              ${uncovered.map((problem) => this.renderProblem(problem))}`
          : problems.length === 0
            ? nothing
            : html`<status-badge tone="ok" .icon=${'done'}>${say(planTexts.covered)}</status-badge>`
      }
      <span class="space"></span>
      <status-badge
        >${say(planTexts.problems, { n: problems.length - uncovered.length, all: problems.length })}</status-badge
      >
      <status-badge>${say(planTexts.acts, { n: acts.length })}</status-badge>
      <status-badge>${say(planTexts.elements, { n: elements.length })}</status-badge>`;
  }

  private renderProblem(problem: StudioRecord): TemplateResult {
    const name = recordName(problem);
    const code = stringOf(problem.fields, 'code');
    const add = say(planTexts.addFor, { problem: code || name });
    return html`<span class="chip">
      <button
        class="quiet small"
        type="button"
        title=${name}
        @click=${() => openRecord(this.index.project, 'problem', problem.id)}
      >
        ${code || name}
      </button>
      <button
        class="icon small"
        type="button"
        aria-label=${add}
        title=${add}
        @click=${() => emit(this, 'measure-wanted', { problem: problem.id })}
      >
        <icon-glyph name="add"></icon-glyph>
      </button>
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-coverage': PlanCoverage;
  }
}
