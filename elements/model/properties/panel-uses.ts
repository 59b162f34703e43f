import { addressOf } from '#domain/address.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { titleOf } from '#domain/record-title.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { referenceToText } from '#domain/variant.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/tag-list.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { changeRecord } from '#state/record-actions.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { usesOf } from '#elements/model/element-uses.ts';

/**
 * The records that point to the selected element, and a search to link another.
 * Properties: `element` (id), `variant` (document), `documents`, `records`, `chosen` (id of the record whose elements
 * are lit), `editable`. Event: `record-chosen` {record} ('' when let go).
 */
@customElement('panel-uses')
export class PanelUses extends LitElement {
  static override styles = [
    controls,
    css`
      ul {
        display: grid;
        gap: var(--space-1);
        margin: 0 0 var(--space-2);
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--space-1);
      }

      li button:first-child {
        flex: 1;
        justify-content: flex-start;
        min-inline-size: 0;
        text-align: start;
      }

      small {
        display: block;
        color: var(--color-text-soft);
      }
    `,
  ];

  @property() element = '';
  @property({ attribute: false }) variant!: StudioDocument;
  @property({ attribute: false }) documents: readonly StudioDocument[] = [];
  @property({ attribute: false }) records: readonly StudioRecord[] = [];
  @property() chosen = '';
  @property({ type: Boolean }) editable = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const uses = usesOf(this.records, this.variant.id, this.element);
    const linkable = this.records.filter((record) => elementField(record) && !uses.includes(record));
    return html`
      ${
        uses.length === 0
          ? html`<p class="soft">${say(stepFactTexts.noUses)}</p>`
          : html`<ul>
              ${uses.map((each) => this.use(each))}
            </ul>`
      }
      <tag-list
        label=${say(stepFactTexts.linkRecord)}
        addLabel=${say(stepFactTexts.linkRecord)}
        .items=${[]}
        .options=${linkable.map((record) => ({ id: record.id, label: title(record), detail: say(recordTexts[record.kind].one) }))}
        ?disabled=${!this.editable}
        @tag-added=${(event: CustomEvent<{ id: Id }>) => void this.link(event.detail.id)}
      ></tag-list>
    `;
  }

  private use(record: StudioRecord): TemplateResult {
    const open = say(stepFactTexts.openRecord);
    const field = fieldTo(record, referenceToText({ variant: this.variant.id, element: this.element }));
    const { project, kind, id } = record;
    const address = addressOf({ screen: 'records', project, kind, record: id, field });
    return html`<li>
      <button
        class="quiet"
        aria-pressed=${record.id === this.chosen ? 'true' : 'false'}
        title=${say(stepFactTexts.showElements)}
        @click=${() => emit(this, 'record-chosen', { record: record.id === this.chosen ? '' : record.id })}
      >
        <span><small>${say(recordTexts[record.kind].one)}</small>${title(record)}</span>
      </button>
      <a class="button icon" href=${address} aria-label="${open}: ${title(record)}" title=${open}
        ><icon-glyph name="open"></icon-glyph
      ></a>
    </li>`;
  }

  private async link(id: Id): Promise<void> {
    const record = this.records.find((each) => each.id === id);
    const field = record && elementField(record);
    if (!record || !field) return;
    const reference = referenceToText({ variant: this.variant.id, element: this.element });
    await changeRecord({ documents: this.documents, records: this.records }, record, {
      [`${field}:${reference}`]: true,
    });
  }
}

/** The field by which a kind of record points to elements, if it does. */
function elementField(record: StudioRecord): string | undefined {
  return recordSpecs[record.kind].fields.find((field) => field.type === 'elements' && field.key === 'elements')?.key;
}

/** The field in which a record points to an element: its form begins there. */
function fieldTo(record: StudioRecord, reference: string): string | undefined {
  return recordSpecs[record.kind].fields.find(
    ({ type, key }) => type === 'elements' && record.fields[`${key}:${reference}`] === true,
  )?.key;
}

function title(record: StudioRecord): string {
  return titleOf(record, currentLanguage());
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-uses': PanelUses;
  }
}
