import { addressOf } from '#domain/address.ts';
import { fileName } from '#domain/file-name.ts';
import type { Id } from '#domain/identity.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { copyTold, downloadTold, toldFiles } from '#elements/shared/take-told.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayDifferences, type ToldComparison } from '#i18n/say-differences.ts';
import { say } from '#i18n/say.ts';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import type { Told, ToldItem } from '#i18n/told.ts';
import { attempt } from '#state/attempt.ts';
import { toldFile } from '#state/told-file.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * The differences in plain sentences, to read, copy and download; each leads to its element. Properties: `project`,
 * `told`. No events.
 */
@customElement('compare-words')
export class CompareWords extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        overflow: auto;
      }

      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        max-inline-size: 54rem;
        margin-inline: auto;
      }

      label {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
      }

      h2 {
        flex: 1;
        margin: 0;
        font-size: var(--text-lg);
      }

      h3 {
        margin-block: var(--space-4) var(--space-2);
      }

      article {
        max-inline-size: 54rem;
        margin-inline: auto;
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        margin-block: var(--space-2);
      }

      li a {
        color: var(--color-text);
        text-decoration: none;
      }

      li a:hover {
        color: var(--color-accent-text);
        text-decoration: underline;
      }

      p {
        margin: var(--space-1) 0;
      }

      .notes {
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property() project: Id = '';
  @property({ attribute: false }) told!: ToldComparison;
  @state() private full = false;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const told = sayDifferences(this.told, currentLanguage());
    return html`<header>
        <h2>${told.title}</h2>
        <label title=${say(storyRoomTexts.fullHint)}>
          <input
            type="checkbox"
            .checked=${this.full}
            @change=${(event: Event) => (this.full = (event.target as HTMLInputElement).checked)}
          />
          ${say(storyRoomTexts.full)}
        </label>
        <button class="quiet" type="button" @click=${() => void copyTold(this, told, !this.full)}>
          <icon-glyph name="copy"></icon-glyph>${say(storyRoomTexts.copy)}
        </button>
        <menu-button
          face="quiet"
          icon="export"
          align="end"
          label=${say(storyRoomTexts.download)}
          .items=${toldFiles()}
          @action-chosen=${(event: CustomEvent<{ name: string }>) => this.download(told, event.detail.name)}
        ></menu-button>
      </header>
      <article>
        ${told.sections.map(
          ({ heading, paragraphs, items }) => html`
            <section>
              <h3>${heading}</h3>
              ${paragraphs.map((text) => html`<p>${text}</p>`)}
              ${
                items.length > 0
                  ? html`<ul>
                      ${items.map((item) => this.item(item))}
                    </ul>`
                  : nothing
              }
            </section>
          `,
        )}
      </article>`;
  }

  private item({ node, text, notes }: ToldItem): TemplateResult {
    const { kinds, comparison } = this.told;
    const variant = comparison.after.facts.has(node) ? kinds.after : kinds.before;
    const address = addressOf({ screen: 'model', project: this.project, variant, element: node });
    return html`<li>
      <a href=${address}>${text}</a>
      ${this.full && notes.length > 0 ? html`<p class="notes">${notes.join(' ')}</p>` : nothing}
    </li>`;
  }

  private download(told: Told, format: string): void {
    const { before, after } = this.told.kinds;
    const name = fileName({ [currentLanguage()]: told.title }, `${before}_${after}_${currentLanguage()}`);
    void attempt(() => downloadTold(told, { name, format, brief: !this.full }, toldFile));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-words': CompareWords;
  }
}
