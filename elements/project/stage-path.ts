import { stageOutputs, type OutputState, type OutputStatus, type StageOutput } from '#domain/stage-outputs.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { outputNumber } from './output-number.ts';

const icons: Readonly<Record<OutputState, IconName>> = {
  complete: 'check',
  warned: 'warning',
  blocked: 'error',
  empty: 'edit',
};
const parts = [
  { key: 'basis', title: overviewTexts.basis },
  { key: 'stage1', title: overviewTexts.stage1Short },
  { key: 'stage2', title: overviewTexts.stage2Short },
] as const;

/** The ten outputs as one line of nodes through the two stages. Property: `statuses`. Event: `output-chosen` {output}. */
@customElement('stage-path')
export class StagePath extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        gap: var(--space-3);
      }

      .part {
        flex: 1 1 auto;
        min-inline-size: 0;
      }

      .basis {
        flex: 0 0 auto;
      }

      .stage1 {
        flex-grow: 6;
      }

      .stage2 {
        flex-grow: 3;
      }

      p {
        margin-block-end: var(--space-2);
        overflow: hidden;
        color: var(--color-text-soft);
        font-size: var(--text-sm);
        font-weight: var(--weight-medium);
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .nodes {
        display: flex;
        align-items: center;
      }

      .step {
        display: flex;
        flex: 1 1 0;
        align-items: center;
      }

      .basis .step {
        flex: none;
      }

      .step::after {
        content: '';
        flex: 1;
        min-inline-size: 0.25rem;
        block-size: 2px;
        background: var(--color-line);
      }

      .step.complete::after {
        background: var(--color-ok-line);
      }

      .stage2 .step:last-child::after,
      .basis .step::after {
        display: none;
      }

      button {
        flex: none;
        inline-size: 2.625rem;
        block-size: 2.625rem;
        padding: 0;
        border: 2px solid var(--color-line-strong);
        border-radius: 50%;
        box-shadow: none;
        flex-direction: column;
        gap: 0;
        color: var(--color-text-soft);
        font-size: var(--text-xs);
        line-height: 1;
      }

      button icon-glyph {
        font-size: 0.75rem;
      }

      .complete button {
        border-color: var(--color-ok);
        background: var(--color-ok-soft);
        color: var(--color-ok);
      }

      .warned button {
        border-color: var(--color-warn-line);
        background: var(--color-warn-soft);
        color: var(--color-warn);
      }

      .blocked button {
        border-color: var(--color-error-line);
        background: var(--color-error-soft);
        color: var(--color-error);
      }

      .empty button {
        border-style: dashed;
      }
    `,
  ];

  @property({ attribute: false }) statuses: readonly OutputStatus[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): unknown {
    return parts.map(
      ({ key, title }) =>
        html`<div class="part ${key}" role="group" aria-label=${say(title)}>
          <p title=${say(title)}>${say(title)}</p>
          <div class="nodes">
            ${stageOutputs.filter((output) => output.startsWith(key)).map((output) => this.renderNode(output))}
          </div>
        </div>`,
    );
  }

  private renderNode(output: StageOutput): TemplateResult {
    const state = this.statuses.find((status) => status.output === output)?.state ?? 'empty';
    const number = outputNumber(output);
    const words = `${number} ${say(overviewTexts[`short.${output}`])}: ${say(overviewTexts[state])}`.trim();
    return html`<div class="step ${state}">
      <button type="button" aria-label=${words} title=${words} @click=${() => emit(this, 'output-chosen', { output })}>
        ${state === 'empty' && number ? nothing : html`<icon-glyph name=${icons[state]}></icon-glyph>`}${number}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stage-path': StagePath;
  }
}
