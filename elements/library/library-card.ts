import { textIn } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/diagram-schematic.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import '#elements/shared/status-badge.ts';
import { formatDate } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { libraryTexts } from '#i18n/texts/library.ts';
import { attempt } from '#state/attempt.ts';
import { openLibraryProcess } from '#state/library-actions.ts';
import { libraryDetails, type LibraryDetails } from '#state/library-details.ts';
import type { LibraryCard as Card } from '#state/process-library.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { areaText } from './area-text.ts';
import { libraryCardStyles } from './library-card.css.ts';

/** One process of the library. Property: `card`. Events: `opened` {project}, `sources-asked`. */
@customElement('library-card')
export class LibraryCard extends LitElement {
  static override styles = [controls, libraryCardStyles];

  @property({ attribute: false }) card: Card | undefined;
  @state() private details: LibraryDetails | undefined;
  @state() private opening = false;

  /** Only cards on the screen read their files. */
  private readonly sight = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) void this.look();
  });

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sight.disconnect();
  }

  override render(): TemplateResult | typeof nothing {
    const { card, details } = this;
    if (!card) return nothing;
    const name = textIn(card.name, currentLanguage());
    const summary = textIn(card.summary, currentLanguage());
    return html`<article class="card" aria-labelledby="name">
      <div class="picture">
        <diagram-schematic
          .picture=${details?.picture}
          label=${say(libraryTexts.picture, { name })}
        ></diagram-schematic>
      </div>
      <div class="words">
        <div class="area">${say(areaText(card.area))}</div>
        <h2 id="name">${name}</h2>
        <p title=${summary}>${summary}</p>
        <div class="counts soft">
          <span>${say(libraryTexts.variants, { n: card.variants.length })}</span>
          ${
            details
              ? html`<span>${say(libraryTexts.tasks, { n: details.tasks })}</span
                  ><span>${say(libraryTexts.records, { n: details.records })}</span>`
              : nothing
          }
        </div>
        <div class="marks">
          ${
            card.illustrative
              ? html`<status-badge tone="gold" title=${say(libraryTexts.illustrativeText)}
                  >${say(libraryTexts.illustrative)}</status-badge
                >`
              : nothing
          }
          <span class="soft">${say(libraryTexts.checkedOn, { date: formatDate(card.checkedOn) })}</span>
        </div>
        <div class="actions">
          <button
            type="button"
            class="primary"
            aria-label=${say(libraryTexts.openNamed, { name })}
            ?disabled=${this.opening}
            @click=${() => this.open(card)}
          >
            <icon-glyph name="open"></icon-glyph>${say(this.opening ? libraryTexts.opening : libraryTexts.open)}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label=${say(libraryTexts.sourcesNamed, { name })}
            @click=${() => emit(this, 'sources-asked', {})}
          >
            <icon-glyph name="document"></icon-glyph>${say(libraryTexts.sources)}
          </button>
        </div>
      </div>
    </article>`;
  }

  private async look(): Promise<void> {
    const { card } = this;
    if (!card || this.details) return;
    this.sight.disconnect();
    // A card without a picture can still be opened, and opening tells what is wrong.
    this.details = await libraryDetails(card.key).catch(() => undefined);
  }

  private async open(card: Card): Promise<void> {
    this.opening = true;
    try {
      const outcome = await attempt(() => openLibraryProcess(card.key));
      if (outcome?.refused) {
        const { code, params } = outcome.refused;
        raiseNotice(this, { text: say(problemTexts[code], params), tone: 'error' });
      } else if (outcome) emit(this, 'opened', { project: outcome.done });
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      raiseNotice(this, { text: say(libraryTexts.failed, { cause }), tone: 'error' });
    } finally {
      this.opening = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'library-card': LibraryCard;
  }
}
