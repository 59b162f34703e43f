import { fileName } from '#domain/file-name.ts';
import type { Language } from '#domain/language.ts';
import type { Story } from '#domain/narration/story.ts';
import { tellStory } from '#domain/narration/tell-story.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { Observe } from '#elements/shared/observe.ts';
import { printPage } from '#elements/shared/print-page.ts';
import { copyTold, downloadTold, toldFiles } from '#elements/shared/take-told.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayStory } from '#i18n/say-story.ts';
import { say } from '#i18n/say.ts';
import { toldPage } from '#i18n/told-page.ts';
import type { Told, ToldItem } from '#i18n/told.ts';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { preferencesStore } from '#state/preferences-store.ts';
import { attempt } from '#state/attempt.ts';
import { toldFile } from '#state/told-file.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import { storyRoomStyles } from './story-room.css.ts';

/**
 * The process in plain sentences of the content language, to read, copy, download and print. A sentence selects its
 * element on the diagram, and the selection marks its sentence. Property: `context`.
 */
@customElement('story-room')
export class StoryRoom extends LitElement {
  static override styles = [controls, storyRoomStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private story: Story | undefined;
  @state() private full = true;
  private readonly preferences = new Observe(this, () => preferencesStore);
  private read: Pick<ModelContext, 'session' | 'edits' | 'records'> | undefined;
  private shown = '';

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { story, language } = this;
    if (!story) return nothing;
    if (story.parts.length === 0) {
      return html`<empty-state
        icon="interview"
        heading=${say(storyRoomTexts.empty)}
        text=${say(storyRoomTexts.emptyText)}
      ></empty-state>`;
    }
    const told = sayStory(story, language);
    return html`
      <header>
        <h2>${say(storyRoomTexts.title)}</h2>
        <button
          class="small"
          aria-pressed=${this.full ? 'true' : 'false'}
          title=${say(storyRoomTexts.fullHint)}
          @click=${() => (this.full = !this.full)}
        >
          ${say(storyRoomTexts.full)}
        </button>
        ${this.button('copy', say(storyRoomTexts.copy), () => void copyTold(this, told, !this.full))}
        ${this.button('print', say(storyRoomTexts.print), () => printPage(toldPage(told, language, !this.full)))}
        <menu-button
          small
          face="plain"
          align="end"
          icon="export"
          label=${say(storyRoomTexts.download)}
          .items=${toldFiles()}
          @action-chosen=${(event: CustomEvent<{ name: string }>) => this.download(told, event.detail.name)}
        ></menu-button>
      </header>
      <div class="sheet" tabindex="0" role="region" aria-label=${say(storyRoomTexts.title)}>
        <article lang=${language}>
          ${told.sections.map(
            ({ heading, paragraphs, items }) => html`
              <section>
                <h3>${heading}</h3>
                ${paragraphs.map((text) => html`<p>${text}</p>`)} ${this.list(items)}
              </section>
            `,
          )}
        </article>
      </div>
    `;
  }

  private list(items: readonly ToldItem[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<ul>
      ${items.map(
        (item) =>
          html`<li class=${item.items.length > 0 ? 'decision' : ''}>
            ${this.sentence(item)}
            ${this.full && item.notes.length > 0 ? html`<p class="notes">${item.notes.join(' ')}</p>` : nothing}
            ${this.list(item.items)}
          </li>`,
      )}
    </ul>`;
  }

  private sentence({ node, leads, text }: ToldItem): TemplateResult {
    const isCurrent = !leads && node !== '' && this.context.selected.includes(node);
    return html`<button
      class="sentence"
      aria-current=${isCurrent ? 'step' : nothing}
      @click=${() => this.context.session.reveal(node)}
    >
      ${text}
    </button>`;
  }

  private button(icon: 'copy' | 'print', label: string, act: () => void): TemplateResult {
    return html`<button class="icon small" aria-label=${label} title=${label} @click=${act}>
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  /** The content language: the sentences agree with the names in them. */
  private get language(): Language {
    const content = this.preferences.value?.context.content ?? 'screen';
    return content === 'screen' ? currentLanguage() : content;
  }

  private download(told: Told, format: string): void {
    const kind = String(this.context.variant.fields['variant']);
    const { language } = this;
    const name = fileName({ [language]: told.title }, `${kind}_${language}`);
    void attempt(() => downloadTold(told, { name, format, language, brief: !this.full }, toldFile));
  }

  protected override willUpdate(): void {
    const { session, edits, records } = this.context;
    const isRead = this.read?.session === session && this.read.edits === edits && this.read.records === records;
    if (!isRead) void this.tell();
  }

  /** Brings the sentence of a newly selected element into view, unless it was chosen here. */
  protected override updated(): void {
    const [selected = ''] = this.context.selected;
    if (selected === this.shown) return;
    this.shown = selected;
    const current = this.renderRoot.querySelector('[aria-current]');
    if (current && !current.matches(':focus')) current.scrollIntoView({ block: 'nearest' });
  }

  private async tell(): Promise<void> {
    const { session, edits, records } = this.context;
    const own = (this.read = { session, edits, records });
    const graph = await session.graph();
    if (this.read === own) this.story = tellStory(graph, records);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-room': StoryRoom;
  }
}
