import { caseEnd } from '#domain/metrics/case-end.ts';
import type { FlowFigures } from '#domain/metrics/flow-figures.ts';
import { isProjected } from '#domain/working-days.ts';
import { workingDay } from '#domain/working-time.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/date-field.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatDate, formatDuration, formatNumber } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { metricsTexts } from '#i18n/texts/metrics.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Measured } from './metric-row.ts';

/**
 * The lead time of each variant in working days, and the day on which a case ends that begins on a chosen day. Property:
 * `measured` (variants). No events.
 */
@customElement('case-ends')
export class CaseEnds extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin-block-start: var(--space-4);
      }

      h3 {
        margin: 0;
        font-size: var(--text-md);
        font-weight: var(--weight-medium);
      }

      p {
        margin: var(--space-1) 0 var(--space-3);
        max-inline-size: 60rem;
      }

      p,
      small,
      label {
        color: var(--color-text-soft);
      }

      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--space-1) var(--space-4);
        margin: var(--space-3) 0 0;
      }

      dd {
        margin: 0;
      }

      small {
        display: block;
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) measured: Measured = new Map();
  @state() private start = '';

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    return html`<section aria-labelledby="case-ends">
      <h3 id="case-ends">${say(metricsTexts.caseEnds)}</h3>
      <p>${say(metricsTexts.caseEndsAbout)}</p>
      <label
        ><span aria-hidden="true">${say(metricsTexts.caseStarts)}</span
        ><date-field
          .label=${say(metricsTexts.caseStarts)}
          .value=${this.start}
          @value-changed=${(event: CustomEvent<{ value: string }>) => (this.start = event.detail.value)}
        ></date-field
      ></label>
      <div role="status">
        <dl>
          ${[...this.measured].map(([kind, { figures }]) =>
            figures && !('endless' in figures) && figures.lead.max > 0
              ? html`<dt>${say(modelTexts[kind])}</dt>
                  <dd>${daysText(figures)}${this.start === '' ? nothing : this.renderEnd(figures)}</dd>`
              : nothing,
          )}
        </dl>
      </div>
    </section>`;
  }

  private renderEnd(figures: FlowFigures): TemplateResult {
    const { min, likely, max } = caseEnd(figures, this.start);
    const day = (date: string | undefined): string =>
      date === undefined ? say(metricsTexts.beyondCalendar) : formatDate(date);
    const isUnsettled = [min, likely, max].some((date) => date !== undefined && isProjected(date));
    return html`<div>${likely === undefined ? day(likely) : say(metricsTexts.endsOn, { date: day(likely) })}</div>
      ${min === max ? nothing : html`<small>${say(metricsTexts.endsBetween, { min: day(min), max: day(max) })}</small>`}
      ${isUnsettled ? html`<small>${say(metricsTexts.projectedYear)}</small>` : nothing}`;
  }
}

/** The mean in working days, with the least and the most. */
function daysText({ lead }: FlowFigures): TemplateResult {
  const days = (minutes: number): number => Math.round((minutes / workingDay) * 10) / 10;
  const [min, likely, max] = [days(lead.min), days(lead.likely), days(lead.max)];
  const range = { min: formatNumber(min), max: formatNumber(max) };
  return html`${formatDuration(likely, 'wd')}${
    min === max ? nothing : html`<small>${say(metricsTexts.endsBetween, range)}</small>`
  }`;
}

declare global {
  interface HTMLElementTagNameMap {
    'case-ends': CaseEnds;
  }
}
