import type { StudioRecord } from '#domain/document.ts';
import { membersOf } from '#domain/read-fields.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { ChoiceSelect } from '#elements/shared/choice-select.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { measureName } from './gantt-words.ts';

/**
 * Under the chart: what the chosen measure waits for, to take away and to add.
 * Properties: `measures`, `chosen` (the measure). Events: `link-drawn`, `link-removed` {measure, predecessor}.
 */
@customElement('gantt-links')
export class GanttLinks extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-2);
        min-block-size: var(--control-height);
        font-size: var(--text-sm);
      }

      strong {
        max-inline-size: 24rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: var(--weight-medium);
      }

      .chip span {
        max-inline-size: 16rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .chip {
        padding-inline-end: 0;
      }

      choice-select {
        inline-size: 16rem;
      }
    `,
  ];

  @property({ attribute: false }) measures: readonly StudioRecord[] = [];
  @property({ attribute: false }) chosen: StudioRecord | undefined;

  readonly localized = new Localized(this);

  override render(): TemplateResult | typeof nothing {
    const { chosen } = this;
    if (!chosen) return nothing;
    const before = membersOf(chosen.fields, 'after');
    const others = this.measures.filter(({ id }) => id !== chosen.id);
    const options = others.filter(({ id }) => !before.includes(id));
    const tell = (event: 'link-drawn' | 'link-removed', predecessor: string): void => {
      emit(this, event, { measure: chosen.id, predecessor });
    };
    return html`<strong title=${measureName(chosen)}>${measureName(chosen)}</strong>
      ${others
        .filter(({ id }) => before.includes(id))
        .map((measure) => {
          const label = say(ganttTexts.removeLink, { before: measureName(measure) });
          return html`<span class="chip">
            <span>${measureName(measure)}</span>
            <button
              class="icon small"
              type="button"
              aria-label=${label}
              title=${label}
              @click=${() => tell('link-removed', measure.id)}
            >
              <icon-glyph name="close"></icon-glyph>
            </button>
          </span>`;
        })}
      <choice-select
        .label=${say(ganttTexts.addLink)}
        .empty=${say(ganttTexts.addLink)}
        .options=${options.map((measure) => ({ value: measure.id, label: measureName(measure) }))}
        .value=${''}
        @value-changed=${({ detail, target }: CustomEvent<{ value: string }>) => {
          // It offers measures and holds none.
          if (target instanceof ChoiceSelect) target.value = '';
          if (detail.value !== '') tell('link-drawn', detail.value);
        }}
      ></choice-select>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gantt-links': GanttLinks;
  }
}
