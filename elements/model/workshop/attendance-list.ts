import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { byOrder } from '#domain/project-view.ts';
import { stringOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { readAttendee } from '#domain/workshop/typed-lines.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { protocolPartTexts as texts } from '#i18n/texts/workshop.ts';
import { attempt } from '#state/attempt.ts';
import { deleteRecords } from '#state/record-actions.ts';
import { addAttendee } from '#state/workshop-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { workshopPartStyles } from './workshop-parts.css.ts';

/** Who is there: ticked from the team and the stakeholders, or typed. Properties: `context`, `workshop`. */
@customElement('attendance-list')
export class AttendanceList extends LitElement {
  static override styles = [controls, workshopPartStyles];

  @property({ attribute: false }) context!: ModelContext;
  @property({ attribute: false }) workshop!: Workshop;
  @query('form input') private readonly field!: HTMLInputElement;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const { attendees } = this.workshop;
    const typed = attendees.filter(({ fields }) => stringOf(fields, 'member') + stringOf(fields, 'stakeholder') === '');
    return html`
      <p class=${attendees.length === 0 ? 'soft' : ''} role="status">
        ${attendees.length === 0 ? say(texts.nobody) : say(texts.present, { n: attendees.length })}
      </p>
      <form class="line" @submit=${(event: Event) => void this.add(event)}>
        <input aria-label=${say(texts.typeAttendee)} placeholder=${say(texts.typeAttendee)} autocomplete="off" />
        <button class="icon" aria-label=${say(texts.addAttendee)} title=${say(texts.addAttendee)}>
          <icon-glyph name="add"></icon-glyph>
        </button>
      </form>
      ${
        typed.length === 0
          ? nothing
          : html`<ul>
              ${typed.map((each) => this.typed(each))}
            </ul>`
      }
      ${this.choices('member', texts.fromTeam)} ${this.choices('stakeholder', texts.fromStakeholders)}
    `;
  }

  private typed(attendee: StudioRecord): TemplateResult {
    const { fields } = attendee;
    const remove = say(texts.removeAttendee, { who: stringOf(fields, 'who') });
    const more = ['post', 'body'].map((key) => stringOf(fields, key)).filter((text) => text !== '');
    return html`<li>
      <span class="words"
        ><span>${stringOf(fields, 'who')}</span
        >${more.length > 0 ? html`<small>${more.join(', ')}</small>` : nothing}</span
      >
      <button class="icon" aria-label=${remove} title=${remove} @click=${() => void this.takeOff(attendee)}>
        <icon-glyph name="close"></icon-glyph>
      </button>
    </li>`;
  }

  private choices(kind: 'member' | 'stakeholder', legend: Sentence): TemplateResult | typeof nothing {
    const all = this.context.records.filter((record) => record.kind === kind).toSorted(byOrder);
    if (all.length === 0) return nothing;
    const present = new Map(this.workshop.attendees.map((each) => [stringOf(each.fields, kind), each]));
    return html`<fieldset>
      <legend>${say(legend)}</legend>
      ${all.map((record) => {
        const attendee = present.get(record.id);
        const post = kind === 'member' ? stringOf(record.fields, 'position') : '';
        return html`<label class="tick">
          <input
            type="checkbox"
            .checked=${live(attendee !== undefined)}
            @change=${() => void (attendee ? this.takeOff(attendee) : this.tick(record, kind, post))}
          />
          <span>${titleOf(record, currentLanguage())}${post === '' ? nothing : html`, <small>${post}</small>`}</span>
        </label>`;
      })}
    </fieldset>`;
  }

  private async tick(record: StudioRecord, kind: 'member' | 'stakeholder', post: string): Promise<void> {
    const body = kind === 'member' ? this.titled(stringOf(record.fields, 'organisation')) : '';
    const attendee = { who: titleOf(record, currentLanguage()), post, body, [kind]: record.id };
    await attempt(() => addAttendee(this.context, this.workshop.protocol.id, attendee));
  }

  private titled(id: Id): string {
    const record = this.context.records.find((each) => each.id === id);
    return record ? titleOf(record, currentLanguage()) : '';
  }

  private async add(event: Event): Promise<void> {
    event.preventDefault();
    const attendee = readAttendee(this.field.value);
    if (!attendee) return;
    await attempt(() => addAttendee(this.context, this.workshop.protocol.id, attendee));
    this.field.value = '';
  }

  private async takeOff(attendee: StudioRecord): Promise<void> {
    await attempt(() => deleteRecords(this.context, [attendee]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attendance-list': AttendanceList;
  }
}
