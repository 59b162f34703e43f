import type { StudioRecord } from '#domain/document.ts';
import { byOrder } from '#domain/project-view.ts';
import { stringOf } from '#domain/read-fields.ts';
import { readAgenda } from '#domain/workshop/typed-lines.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatShortDate } from '#i18n/format.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { agendaTexts as texts } from '#i18n/texts/workshop.ts';
import { attempt } from '#state/attempt.ts';
import { startWorkshop } from '#state/workshop-actions.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { workshopPartStyles } from './workshop-parts.css.ts';

/**
 * Begins a workshop, and leads to the protocols of earlier ones. Properties: `context`, `secretary` (who writes).
 * Events: `workshop-begun`, `protocol-chosen` {protocol}.
 */
@customElement('workshop-start')
export class WorkshopStart extends LitElement {
  static override styles = [
    controls,
    workshopPartStyles,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }

      label {
        display: grid;
        gap: var(--space-1);
        font-weight: var(--weight-medium);
      }

      textarea {
        min-block-size: 6rem;
      }
    `,
  ];

  @property({ attribute: false }) context!: ModelContext;
  @property() secretary = '';
  @state() private isRefused = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`
      <h2>${say(texts.startTitle)}</h2>
      <p class="soft">${say(texts.startAbout)}</p>
      <form @submit=${(event: Event) => void this.start(event)}>
        ${this.line('subject', texts.subject)} ${this.line('place', texts.place)} ${this.line('chair', texts.chair)}
        <label>
          ${say(texts.lines)}
          <textarea name="agenda" placeholder=${say(texts.linesExample)} aria-describedby="lines-hint"></textarea>
        </label>
        <small id="lines-hint" class="soft">${say(texts.linesHint)}</small>
        <button class="primary">${say(texts.start)}</button>
      </form>
      ${this.earlier()}
    `;
  }

  private line(name: 'subject' | 'place' | 'chair', label: Sentence): TemplateResult {
    const isRefused = name === 'subject' && this.isRefused;
    return html`<label>
      ${say(label)}
      <input
        name=${name}
        autocomplete="off"
        aria-invalid=${isRefused ? 'true' : nothing}
        aria-describedby=${isRefused ? 'refused' : nothing}
      />
      ${isRefused ? html`<small id="refused" role="alert">${say(texts.needsSubject)}</small>` : nothing}
    </label>`;
  }

  private earlier(): TemplateResult | typeof nothing {
    const all = this.context.records.filter(({ kind }) => kind === 'protocol').toSorted(byOrder);
    if (all.length === 0) return nothing;
    return html`<h3>${say(texts.earlier)}</h3>
      <ul>
        ${all.toReversed().map((protocol) => this.protocol(protocol))}
      </ul>`;
  }

  private protocol(protocol: StudioRecord): TemplateResult {
    return html`<li>
      <button class="quiet words" @click=${() => emit(this, 'protocol-chosen', { protocol: protocol.id })}>
        <span>${stringOf(protocol.fields, 'subject')}</span>
        <small>${formatShortDate(stringOf(protocol.fields, 'date'))}</small>
      </button>
    </li>`;
  }

  private async start(event: Event): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const of = (name: string): string => {
      const field = form.elements.namedItem(name);
      const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
      return isField ? field.value.trim() : '';
    };
    this.isRefused = of('subject') === '';
    if (this.isRefused) {
      form.querySelector('input')?.focus();
      return;
    }
    const plan = { subject: of('subject'), place: of('place'), chair: of('chair'), secretary: this.secretary };
    await attempt(() => startWorkshop(this.context, { ...plan, agenda: readAgenda(of('agenda')) }));
    emit(this, 'workshop-begun', {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workshop-start': WorkshopStart;
  }
}
