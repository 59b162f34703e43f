import { addressOf } from '#domain/address.ts';
import type { Id } from '#domain/identity.ts';
import { languages } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/empty-state.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/search-box.ts';
import { compareTexts } from '#i18n/collation.ts';
import { foldText } from '#i18n/fold-text.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { libraryTexts } from '#i18n/texts/library.ts';
import { processLibrary, type LibraryCard } from '#state/process-library.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { areaText } from './area-text.ts';
import './library-card.ts';
import './library-sources.ts';

/** The finished processes that come with the studio: found, looked at, opened as projects. */
@customElement('library-screen')
export class LibraryScreen extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding-block-end: var(--space-6);
      }

      .toolbar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-5);
      }

      search-box {
        flex: 0 1 26rem;
      }

      .areas {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
        gap: var(--space-4);
        margin: 0;
        padding: 0 var(--space-5);
        list-style: none;
      }
    `,
  ];

  @state() private search = '';
  @state() private area = '';
  @state() private sources: LibraryCard | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const shown = this.found();
    return html`
      <page-header heading=${say(libraryTexts.title)} subtitle=${say(libraryTexts.subtitle)}></page-header>
      <div class="toolbar">
        <search-box
          .value=${this.search}
          label=${say(libraryTexts.search)}
          @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
        ></search-box>
        <div class="areas" role="group" aria-label=${say(libraryTexts.areas)}>
          ${['', ...areas].map(
            (area) =>
              html`<button
                type="button"
                aria-pressed=${area === this.area ? 'true' : 'false'}
                @click=${() => (this.area = area)}
              >
                ${area ? say(areaText(area)) : say(libraryTexts.allAreas)}
              </button>`,
          )}
        </div>
      </div>
      ${shown.length > 0 ? this.renderCards(shown) : this.renderNone()}
      <library-sources .card=${this.sources} @closed=${() => (this.sources = undefined)}></library-sources>
    `;
  }

  private renderCards(cards: readonly LibraryCard[]): TemplateResult {
    return html`<ul>
      ${repeat(
        cards,
        (card) => card.key,
        (card) =>
          html`<li>
            <library-card
              .card=${card}
              @opened=${(event: CustomEvent<{ project: Id }>) => {
                location.hash = addressOf({ screen: 'project', project: event.detail.project });
              }}
              @sources-asked=${() => (this.sources = card)}
            ></library-card>
          </li>`,
      )}
    </ul>`;
  }

  private renderNone(): TemplateResult {
    return html`<h2 class="sr">${say(libraryTexts.title)}</h2>
      <empty-state icon="search" heading=${say(libraryTexts.none)}>
        <button slot="actions" type="button" @click=${this.clear}>${say(libraryTexts.clear)}</button>
      </empty-state>`;
  }

  private clear(): void {
    this.search = '';
    this.area = '';
  }

  private found(): readonly LibraryCard[] {
    const words = foldText(this.search).split(/\s+/).filter(Boolean);
    const name = ({ name }: LibraryCard): string => name[currentLanguage()] ?? '';
    return processLibrary
      .filter((card) => !this.area || card.area === this.area)
      .filter((card) => words.every((word) => haystacks.get(card.key)?.includes(word)))
      .toSorted((left, right) => compareTexts(name(left), name(right)));
  }
}

const areas = [...new Set(processLibrary.map(({ area }) => area))].sort();
const haystacks = new Map(
  processLibrary.map(({ key, name, summary, area }) => [
    key,
    foldText(languages.flatMap((it) => [name[it], summary[it], areaText(area)[it]]).join('\n')),
  ]),
);

declare global {
  interface HTMLElementTagNameMap {
    'library-screen': LibraryScreen;
  }
}
