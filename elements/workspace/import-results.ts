import { addressOf } from '#domain/address.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { importTexts } from '#i18n/texts/import.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import type { FileProblem } from '#state/file-outcome.ts';
import type { TakenFile } from '#state/import-flow.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const mostNotices = 20;

/** What became of each file where there is something to read. Property: `results`; open while there are any. Event: `closed`. */
@customElement('import-results')
export class ImportResults extends LitElement {
  static override styles = [
    controls,
    css`
      ul {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .file {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-3);
      }

      .file > :not(:first-child) {
        grid-column: 2;
      }

      .name {
        font-weight: var(--weight-strong);
        overflow-wrap: anywhere;
      }

      .refused icon-glyph {
        color: var(--color-error);
      }

      .added icon-glyph {
        color: var(--color-ok);
      }

      ol {
        margin: var(--space-1) 0 0;
        padding-inline-start: var(--space-4);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) results: readonly TakenFile[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`<dialog-box
      heading=${say(importTexts.resultTitle)}
      ?open=${this.results.length > 0}
      @closed=${this.close}
    >
      <ul>
        ${this.results.map((result) => this.renderFile(result))}
      </ul>
      <button slot="actions" type="button" class="primary" data-first @click=${this.close}>
        ${say(sharedTexts.close)}
      </button>
    </dialog-box>`;
  }

  private renderFile(taken: TakenFile): TemplateResult | typeof nothing {
    if ('imported' in taken) return this.renderAdded(taken);
    const why =
      'failed' in taken
        ? say(importTexts.failed, { file: taken.file, cause: taken.failed })
        : say(problemTexts[taken.refused.code], taken.refused.params);
    return html`<li class="file card refused">
      <icon-glyph name="error"></icon-glyph>
      <div><span class="name">${taken.file}</span> <span class="soft">· ${say(importTexts.refused)}</span></div>
      <p>${why}</p>
      <p class="soft">${say(importTexts.refusedNote)}</p>
    </li>`;
  }

  private renderAdded(taken: Extract<TakenFile, { imported: unknown }>): TemplateResult | typeof nothing {
    const { imported, file } = taken;
    if (imported.became !== 'added') return nothing;
    const { project, notices } = imported;
    return html`<li class="file card added">
      <icon-glyph name="done"></icon-glyph>
      <div><span class="name">${file}</span> <span class="soft">· ${say(importTexts.added)}</span></div>
      ${notices.length > 0 ? this.renderNotices(notices) : nothing}
      <div>
        <a href=${addressOf({ screen: 'project', project })} @click=${this.close}>${say(importTexts.openProject)}</a>
      </div>
    </li>`;
  }

  private renderNotices(notices: readonly FileProblem[]): TemplateResult {
    const more = notices.length - mostNotices;
    return html`<div>
      <p>${say(importTexts.notices)}</p>
      <ol>
        ${notices.slice(0, mostNotices).map(({ code, params }) => html`<li>${say(problemTexts[code], params)}</li>`)}
      </ol>
      ${more > 0 ? html`<p class="soft">${say(importTexts.moreNotices, { n: more })}</p>` : nothing}
    </div>`;
  }

  private close(event: Event): void {
    event.stopPropagation();
    if (this.results.length === 0) return;
    this.results = [];
    emit(this, 'closed', {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-results': ImportResults;
  }
}
