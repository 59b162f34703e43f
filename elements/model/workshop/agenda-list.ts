import type { StudioRecord } from '#domain/document.ts';
import { numberOf, stringOf } from '#domain/read-fields.ts';
import { presentItem } from '#domain/workshop/agenda-timer.ts';
import { readAgenda } from '#domain/workshop/typed-lines.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { agendaTexts as texts } from '#i18n/texts/workshop.ts';
import { startTimer } from '#state/agenda-timer-actions.ts';
import { attempt } from '#state/attempt.ts';
import { addAgendaItem } from '#state/workshop-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { deleteWithUndo } from './delete-with-undo.ts';
import { workshopPartStyles } from './workshop-parts.css.ts';

/** The agenda: which item is on, which are done; another one is turned to, added or deleted. Properties: `context`, `workshop`. */
@customElement('agenda-list')
export class AgendaList extends LitElement {
  static override styles = [controls, workshopPartStyles];

  @property({ attribute: false }) context!: ModelContext;
  @property({ attribute: false }) workshop!: Workshop;
  @query('input') private readonly field!: HTMLInputElement;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const { agenda } = this.workshop;
    const present = presentItem(agenda);
    return html`
      ${
        agenda.length === 0
          ? html`<p class="soft">${say(texts.none)}</p>`
          : html`<ol>
              ${repeat(
                agenda,
                ({ id }) => id,
                (item, at) => this.line(item, at, item === present),
              )}
            </ol>`
      }
      <form class="line" @submit=${(event: Event) => void this.add(event)}>
        <input aria-label=${say(texts.add)} placeholder=${say(texts.add)} autocomplete="off" />
        <button class="icon" aria-label=${say(texts.add)} title=${say(texts.add)}>
          <icon-glyph name="add"></icon-glyph>
        </button>
      </form>
    `;
  }

  private line(item: StudioRecord, at: number, isPresent: boolean): TemplateResult {
    const { fields } = item;
    const subject = stringOf(fields, 'subject');
    const minutes = numberOf(fields, 'minutes');
    const ended = stringOf(fields, 'ended');
    const remove = say(texts.delete, { subject });
    return html`<li class=${ended === '' ? '' : 'done'} aria-current=${isPresent ? 'step' : nothing}>
      <button
        class="quiet words"
        title=${say(texts.goOn, { subject })}
        @click=${() => void attempt(() => startTimer(this.context, this.workshop.agenda, item))}
      >
        <span>${at + 1}. ${subject}</span>
        <small>
          ${minutes === undefined ? nothing : say(texts.minutes, { n: minutes })}
          ${ended === '' ? nothing : say(texts.done, { from: stringOf(fields, 'began'), to: ended })}
        </small>
      </button>
      <button
        class="icon"
        aria-label=${remove}
        title=${remove}
        @click=${() => void deleteWithUndo(this, this.context, [item], say(texts.deleted))}
      >
        <icon-glyph name="delete"></icon-glyph>
      </button>
    </li>`;
  }

  private async add(event: Event): Promise<void> {
    event.preventDefault();
    const [item] = readAgenda(this.field.value);
    if (!item) return;
    const { protocol } = this.workshop;
    await attempt(() => addAgendaItem(this.context, protocol.id, item));
    this.field.value = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'agenda-list': AgendaList;
  }
}
