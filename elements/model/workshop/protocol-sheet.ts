import { addressOf } from '#domain/address.ts';
import { fileName } from '#domain/file-name.ts';
import { textIn } from '#domain/language.ts';
import { byOrder } from '#domain/project-view.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { runningWorkshop, workshopOf } from '#domain/workshop/workshop.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { printPage } from '#elements/shared/print-page.ts';
import '#elements/shared/menu-button.ts';
import { downloadTold, toldFiles } from '#elements/shared/take-told.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayProtocol } from '#i18n/say-protocol.ts';
import { say } from '#i18n/say.ts';
import { protocolTexts as texts } from '#i18n/texts/workshop.ts';
import { toldPage } from '#i18n/told-page.ts';
import type { Told } from '#i18n/told.ts';
import { attempt } from '#state/attempt.ts';
import { resumeWorkshop } from '#state/workshop-actions.ts';
import { toldFile } from '#state/told-file.ts';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { workshopPartStyles } from './workshop-parts.css.ts';

/**
 * The protocol of a workshop as a document, to print, to download, to edit in the register or to go on with.
 * Properties: `context`, `protocol` (id). Event: `protocol-left`.
 */
@customElement('protocol-sheet')
export class ProtocolSheet extends LitElement {
  static override styles = [
    controls,
    workshopPartStyles,
    css`
      article {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        overflow-wrap: anywhere;
      }

      article li {
        display: block;
        padding: 0;
        border: 0;
      }

      article small {
        display: block;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      a {
        display: inline-flex;
        align-items: center;
        min-block-size: var(--control-height);
      }
    `,
  ];

  @property({ attribute: false }) context!: ModelContext;
  @property() protocol = '';

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { told } = this;
    const record = this.context.records.find(({ id }) => id === this.protocol);
    if (!told || !record) return nothing;
    const { project } = record;
    const canResume = runningWorkshop(this.context.records) === undefined;
    return html`
      <div class="actions">
        ${this.button('back', say(texts.back), () => emit(this, 'protocol-left', {}))}
        ${this.button('print', say(texts.print), () => printPage(toldPage(told, currentLanguage())))}
        <menu-button
          small
          face="plain"
          icon="export"
          label=${say(storyRoomTexts.download)}
          .items=${toldFiles()}
          @action-chosen=${(event: CustomEvent<{ name: string }>) => this.download(told, event.detail.name)}
        ></menu-button>
      </div>
      <article lang=${currentLanguage()}>
        <h2>${told.title}</h2>
        ${told.sections.map(
          ({ heading, paragraphs, items }) => html`
            <section>
              <h3>${heading}</h3>
              ${paragraphs.map((text) => html`<p>${text}</p>`)}
              ${
                items.length === 0
                  ? nothing
                  : html`<ul>
                      ${items.map(
                        ({ text, notes }) =>
                          html`<li>${text}${notes.length > 0 ? html`<small>${notes.join(' ')}</small>` : nothing}</li>`,
                      )}
                    </ul>`
              }
            </section>
          `,
        )}
      </article>
      <div class="actions">
        <a href=${addressOf({ screen: 'records', project, kind: 'protocol', record: record.id })}
          >${say(texts.openRegister)}</a
        >
        ${
          canResume
            ? html`<button @click=${() => void attempt(() => resumeWorkshop(this.context, record))}>
                ${say(texts.resume)}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  private button(icon: IconName, label: string, act: () => void): TemplateResult {
    return html`<button class="icon" aria-label=${label} title=${label} @click=${act}>
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  private get told(): Told | undefined {
    const { records, documents } = this.context;
    const protocol = records.find(({ id }) => id === this.protocol);
    if (!protocol) return undefined;
    const project = documents.find(({ kind }) => kind === 'project');
    const remarks = records.filter(({ kind }) => kind === 'remark').toSorted(byOrder);
    return sayProtocol(
      workshopOf(records, protocol),
      textIn(textOf(project?.fields ?? {}, 'name'), currentLanguage()),
      ({ id }) => remarks.filter(({ fields }) => stringOf(fields, 'replyTo') === id),
      currentLanguage(),
    );
  }

  private download(told: Told, format: string): void {
    const name = fileName({ [currentLanguage()]: told.title }, currentLanguage());
    void attempt(() => downloadTold(told, { name, format }, toldFile));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'protocol-sheet': ProtocolSheet;
  }
}
