import { readProject } from '#data/queries/project-content.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import { standing } from '#domain/playback/play.ts';
import { stateOf, type Playback } from '#domain/playback/playback.ts';
import { answersOf, pathFields, pathsOf } from '#domain/playback/recorded-path.ts';
import { titleOf } from '#domain/record-title.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { compareTexts } from '#i18n/collation.ts';
import { say } from '#i18n/say.ts';
import { pathTexts as texts } from '#i18n/texts/playback.ts';
import { attempt } from '#state/attempt.ts';
import { addRecord, changeRecord, deleteRecords, restoreRecords } from '#state/record-actions.ts';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { playPathsStyles } from './play-paths.css.ts';

/**
 * The recorded paths of the variant: save the one just played, play one again, rename, delete.
 * Properties: `context`, `playback`, `language` (of new names). Event: `path-chosen` {answers}.
 */
@customElement('play-paths')
export class PlayPaths extends LitElement {
  static override styles = [controls, playPathsStyles];

  @property({ attribute: false }) context!: ModelContext;
  @property({ attribute: false }) playback!: Playback;
  @property() language: Language = 'kk';
  @state() private open = false;
  @state() private renamed = '';
  @query('form input') private readonly nameField!: HTMLInputElement | null;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const paths = this.paths;
    return html`
      <button aria-haspopup="dialog" @click=${() => (this.open = true)}>
        <icon-glyph name="journey"></icon-glyph>${say(texts.paths)}
        <span class="badge">${paths.length}</span>
      </button>
      <dialog-box
        .open=${this.open}
        heading=${say(texts.paths)}
        @closed=${() => {
          this.open = false;
          this.renamed = '';
        }}
      >
        ${this.open ? this.content(paths) : ''}
      </dialog-box>
    `;
  }

  private content(paths: readonly StudioRecord[]): TemplateResult {
    const isPlayed = stateOf(this.playback).walked.size > 0;
    return html`
      <form @submit=${(event: Event) => this.save(event)}>
        <label for="name">${say(texts.save)}</label>
        <div class="line">
          <input
            id="name"
            required
            autocomplete="off"
            data-first
            placeholder=${this.suggested || say(texts.nameHint)}
            aria-label=${say(texts.name)}
            ?disabled=${!isPlayed}
          />
          <button class="primary" ?disabled=${!isPlayed}>${say(texts.saveNow)}</button>
        </div>
      </form>
      ${
        paths.length === 0
          ? html`<p class="soft">${say(texts.none)}</p>`
          : html`<ul>
              ${paths.map((path) => this.line(path))}
            </ul>`
      }
    `;
  }

  private line(path: StudioRecord): TemplateResult {
    const name = titleOf(path, this.language);
    if (this.renamed === path.id) {
      return html`<li>
        <input
          class="rename"
          aria-label=${say(texts.name)}
          .value=${name}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && (event.target as HTMLInputElement).blur()}
          @change=${(event: Event) => void this.rename(path, (event.target as HTMLInputElement).value)}
          @blur=${() => (this.renamed = '')}
        />
      </li>`;
    }
    return html`<li>
      <button class="quiet name" @click=${() => this.choose(path)}>
        <icon-glyph name="forward"></icon-glyph>
        <span><span class="sr">${say(texts.replay)}: </span>${name}</span>
      </button>
      ${this.button('edit', `${say(texts.rename)}: ${name}`, () => void this.startRename(path))}
      ${this.button('delete', `${say(texts.delete)}: ${name}`, () => void this.deletePath(path))}
    </li>`;
  }

  private button(icon: IconName, label: string, act: () => void): TemplateResult {
    return html`<button class="icon" aria-label=${label} title=${label} @click=${act}>
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  private get paths(): readonly StudioRecord[] {
    const own = pathsOf(this.context.records, this.context.variant.id);
    return own.toSorted((left, right) => compareTexts(titleOf(left, this.language), titleOf(right, this.language)));
  }

  /** The end that was reached is the best name where nobody gives another. */
  private get suggested(): string {
    const { graph } = this.playback;
    const present = stateOf(this.playback);
    const isEnded = standing(graph, present).code === 'ended';
    const last = isEnded ? graph.nodes.get(present.ends.at(-1) ?? '') : undefined;
    return last?.name[this.language] ?? '';
  }

  private save(event: Event): void {
    event.preventDefault();
    const name = this.nameField?.value.trim() ?? '';
    if (name === '') return;
    const fields = { [`name.${this.language}`]: name, ...pathFields(this.playback, this.context.variant.id) };
    if (this.nameField) this.nameField.value = '';
    void attempt(async () => {
      await addRecord(this.context, 'path', fields);
      raiseNotice(this, { text: say(texts.saved, { name }), tone: 'ok' });
    });
  }

  private choose(path: StudioRecord): void {
    this.open = false;
    emit(this, 'path-chosen', { answers: answersOf(path) });
  }

  private async startRename(path: StudioRecord): Promise<void> {
    this.renamed = path.id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('.rename')?.select();
  }

  private async rename(path: StudioRecord, name: string): Promise<void> {
    this.renamed = '';
    const text = name.trim();
    if (text !== '') await attempt(() => changeRecord(this.context, path, { [`name.${this.language}`]: text }));
  }

  private async deletePath(path: StudioRecord): Promise<void> {
    const { project } = path;
    await attempt(() => deleteRecords(this.context, [path]));
    raiseNotice(this, {
      text: say(texts.deleted, { name: titleOf(path, this.language) }),
      key: 'path-deleted',
      undo: () => void attempt(async () => restoreRecords(await readProject(project, false), [path.id])),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'play-paths': PlayPaths;
  }
}
