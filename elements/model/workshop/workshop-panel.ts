import type { StudioRecord } from '#domain/document.ts';
import { byOrder } from '#domain/project-view.ts';
import { remarkThreads } from '#domain/remarks.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { workshopTexts as texts } from '#i18n/texts/workshop.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './agenda-list.ts';
import './attendance-list.ts';
import './decision-list.ts';
import './protocol-sheet.ts';
import './question-list.ts';
import './workshop-start.ts';

const chapters = ['agenda', 'attendance', 'questions', 'decisions'] as const;
type Chapter = (typeof chapters)[number];

/**
 * The protocol while it is written: agenda, attendance, questions and decisions, one at a time; before a workshop its
 * beginning, after it the document. Properties: `context`, `workshop` (that runs), `by` (who writes), `chapter`,
 * `protocol` (id of the one shown as a document). Events: `chapter-chosen` {chapter}, `end-asked`, and those of the parts.
 */
@customElement('workshop-panel')
export class WorkshopPanel extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
        font-size: var(--text-lg);
      }

      .parts {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: var(--space-2);
      }

      .parts button {
        justify-content: space-between;
        padding-inline: var(--space-2);
        font-size: var(--text-md);
        text-align: start;
      }

      .count {
        min-inline-size: 1.6em;
        border-radius: 1em;
        background: var(--color-sunken);
        color: var(--color-text-soft);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) context!: ModelContext;
  @property({ attribute: false }) workshop: Workshop | undefined;
  @property() by = '';
  @property() chapter = 'agenda';
  @property() protocol = '';

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const counts: Record<Chapter, number> = {
      agenda: this.workshop?.agenda.length ?? 0,
      attendance: this.workshop?.attendees.length ?? 0,
      questions: remarkThreads(this.context.records, this.context.variant.id).filter(
        ({ isQuestion, isResolved }) => isQuestion && !isResolved,
      ).length,
      decisions: this.decisions.length,
    };
    return html`
      <div class="parts" role="group" aria-label=${say(texts.panelParts)}>
        ${chapters.map(
          (chapter) =>
            html`<button
              aria-pressed=${chapter === this.chapter ? 'true' : 'false'}
              @click=${() => emit(this, 'chapter-chosen', { chapter })}
            >
              ${say(texts[chapter])}<span class="count">${counts[chapter]}</span>
            </button>`,
        )}
      </div>
      ${this.body()}
      ${this.workshop ? html`<button @click=${() => emit(this, 'end-asked', {})}>${say(texts.end)}</button>` : nothing}
    `;
  }

  private body(): TemplateResult {
    const { context, workshop } = this;
    if (this.chapter === 'questions') return html`<question-list .context=${context} .by=${this.by}></question-list>`;
    if (this.chapter === 'decisions') {
      return html`<decision-list .context=${context} .decisions=${this.decisions}></decision-list>`;
    }
    if (!workshop) {
      return this.protocol === ''
        ? html`<workshop-start .context=${context} .secretary=${this.by}></workshop-start>`
        : html`<protocol-sheet .context=${context} protocol=${this.protocol}></protocol-sheet>`;
    }
    return this.chapter === 'attendance'
      ? html`<attendance-list .context=${context} .workshop=${workshop}></attendance-list>`
      : html`<agenda-list .context=${context} .workshop=${workshop}></agenda-list>`;
  }

  /** Those of the workshop that runs, or else of the project. */
  private get decisions(): readonly StudioRecord[] {
    return this.workshop?.decisions ?? this.context.records.filter(({ kind }) => kind === 'decision').toSorted(byOrder);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workshop-panel': WorkshopPanel;
  }
}
