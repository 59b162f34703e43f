import { addressOf } from '#domain/address.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import { fileName } from '#domain/file-name.ts';
import { Answer } from '#elements/shared/answer.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { printPage } from '#elements/shared/print-page.ts';
import '#elements/shared/menu-button.ts';
import { downloadTold, toldFiles } from '#elements/shared/take-told.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayJustification } from '#i18n/say-justification.ts';
import { say } from '#i18n/say.ts';
import { justificationTexts as texts } from '#i18n/texts/justification.ts';
import { toldPage } from '#i18n/told-page.ts';
import type { Told, ToldTable } from '#i18n/told.ts';
import { besidePage } from '#state/beside-page.ts';
import { attempt } from '#state/attempt.ts';
import { toldFile } from '#state/told-file.ts';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RegisterIndex } from './register-index.ts';

/**
 * The justification as a document: what people wrote, with the numbers of the metrics as they are now; printed and
 * downloaded. Property: `index`. Slot: what switches to the table.
 */
@customElement('justification-sheet')
export class JustificationSheet extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-rows: auto auto 1fr;
        gap: var(--space-2);
        justify-items: start;
        min-block-size: 0;
        padding: 0 var(--space-5) var(--space-4);
        overflow: auto;
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        justify-self: stretch;
      }

      .space {
        flex: 1;
      }

      article {
        max-inline-size: 52rem;
        padding: var(--space-4) var(--space-5);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-surface);
        overflow-wrap: anywhere;
      }

      h2 {
        margin: 0 0 var(--space-3);
        font-size: var(--text-lg);
      }

      h3 {
        margin: var(--space-4) 0 var(--space-2);
        font-size: var(--text-md);
      }

      p {
        margin: var(--space-1) 0;
      }

      table {
        inline-size: 100%;
        margin-block: var(--space-2);
        border-collapse: collapse;
      }

      th,
      td {
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--color-line);
        text-align: start;
        vertical-align: top;
      }

      tbody th {
        font-weight: inherit;
      }

      ul {
        margin: var(--space-1) 0;
        padding-inline-start: var(--space-4);
      }

      li {
        margin-block: var(--space-1);
      }
    `,
  ];

  @property({ attribute: false }) index!: RegisterIndex;

  readonly localized = new Localized(this);
  /** Measured once for each state of the project. */
  private readonly answer = new Answer(
    this,
    (view: ProjectView) => besidePage('measures', view),
    () => [this.index.source.view] as const,
  );

  override render(): TemplateResult {
    const { value, isAwaited } = this.answer;
    const told = value && sayJustification(this.index.source.view, value, currentLanguage());
    return html`
      <div class="tools">
        <slot name="tools"></slot>
        <span class="space"></span>
        ${
          told
            ? html`${this.button('print', say(texts.print), () => printPage(toldPage(told, currentLanguage())))}
                <menu-button
                  face="quiet"
                  icon="export"
                  align="end"
                  label=${say(storyRoomTexts.download)}
                  .items=${toldFiles()}
                  @action-chosen=${(event: CustomEvent<{ name: string }>) => this.take(told, event.detail.name)}
                ></menu-button>`
            : nothing
        }
      </div>
      <p class="soft" role="status">${isAwaited ? say(texts.counting) : ''}</p>
      ${told ? this.renderTold(told) : nothing}
    `;
  }

  private renderTold({ title, sections }: Told): TemplateResult {
    const isEmpty = this.index.of('justification').length === 0;
    return html`<article lang=${currentLanguage()} aria-busy=${this.answer.isAwaited ? 'true' : 'false'}>
      <h2>${title}</h2>
      ${isEmpty ? html`<p class="soft">${say(texts.noSolutions)}</p>` : nothing}
      ${sections.map(
        ({ heading, paragraphs, items, table }) =>
          html`<section>
            <h3>${heading}</h3>
            ${paragraphs.map((text) => html`<p>${text}</p>`)} ${table ? this.table(table, heading) : nothing}
            ${
              items.length === 0
                ? nothing
                : html`<ul>
                    ${items.map(({ text }) => html`<li>${text}</li>`)}
                  </ul>`
            }
          </section>`,
      )}
      <p>
        <a href=${addressOf({ screen: 'metrics', project: this.index.project })}>${say(texts.toMetrics)}</a>
      </p>
    </article>`;
  }

  private table({ head, rows }: ToldTable, label: string): TemplateResult {
    return html`<table aria-label=${label}>
      <thead>
        <tr>
          ${head.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((text) => html`<td>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private button(icon: IconName, label: string, act: () => void): TemplateResult {
    return html`<button class="quiet" type="button" @click=${act}>
      <icon-glyph name=${icon}></icon-glyph>${label}
    </button>`;
  }

  private take(told: Told, format: string): void {
    const name = fileName({ [currentLanguage()]: told.title }, currentLanguage());
    void attempt(() => downloadTold(told, { name, format }, toldFile));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'justification-sheet': JustificationSheet;
  }
}
