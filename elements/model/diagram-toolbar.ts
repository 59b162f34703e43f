import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { tidy } from '#bpmn/modeler/tidy.ts';
import type { StudioDocument } from '#domain/document.ts';
import { languages } from '#domain/language.ts';
import { fileName } from '#domain/file-name.ts';
import { textOf } from '#domain/read-fields.ts';
import { readVariant } from '#data/queries/variant-diagram.ts';
import { chooseFile } from '#elements/shared/choose-file.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import type { MenuItem } from '#elements/shared/menu-button.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { offerActions, type ScreenAction } from '#elements/shared/screen-actions.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { clipboardTexts } from '#i18n/texts/clipboard.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { conventionTexts } from '#i18n/texts/conventions.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { outlineTexts } from '#i18n/texts/outline.ts';
import { pictureTexts } from '#i18n/texts/picture.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import type { OpenMode } from '#state/open-variant.ts';
import { preferencesStore, type Preferences } from '#state/preferences-store.ts';
import { deleteVariant } from '#state/project-actions.ts';
import { addVariantFromFile, diagramFile } from '#state/variant-actions.ts';
import type { VariantKind } from '#domain/variant.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { arrangeActions } from '#elements/model/properties/arrange-actions.ts';
import { diagramToolbarStyles } from './diagram-toolbar.css.ts';
import type { ModelContext } from './model-room.ts';
import { modelRooms } from './model-rooms.ts';

const contentNames = { kk: sharedTexts.languageKk, ru: sharedTexts.languageRu, en: sharedTexts.languageEn };

/**
 * Undo, zoom, view and files of the open variant.
 * Properties: `session`, `mode`, `variant` and `project` (documents), `selected` (ids), `edits` (grows with each edit), `minimap`, `grid`, `content` (language of the names), `rooms` (names of the open ones), `context` (what rooms are handed, for their counts), `dockFills` (an open dock hides the diagram; undefined without a dock). Events: `room-toggled` {room}, `clipboard-asked` {act}.
 */
@customElement('diagram-toolbar')
export class DiagramToolbar extends LitElement {
  static override styles = [controls, diagramToolbarStyles];

  @property({ attribute: false }) session: DiagramSession | undefined;
  @property() mode: OpenMode = 'opening';
  @property({ attribute: false }) variant!: StudioDocument;
  @property({ attribute: false }) project: StudioDocument | undefined;
  @property({ attribute: false }) selected: readonly string[] = [];
  @property({ type: Number }) edits = 0;
  @property({ type: Boolean }) minimap = true;
  @property({ type: Boolean }) grid = true;
  @property() content: Preferences['content'] = 'screen';
  @property({ attribute: false }) rooms: readonly string[] = [];
  @property({ attribute: false }) context: ModelContext | undefined;
  @property({ attribute: false }) dockFills: boolean | undefined;

  @state() private picturing = false;
  @state() private marking = false;

  private endOffer: (() => void) | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.endOffer = offerActions(() => this.actions());
  }

  override disconnectedCallback(): void {
    this.endOffer?.();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const { session } = this;
    return html`
      ${this.button('undo', say(modelTexts.undo), () => session?.undo(), !session?.canUndo())}
      ${this.button('redo', say(modelTexts.redo), () => session?.redo(), !session?.canRedo())}
      <menu-button
        icon="copy"
        label=${say(clipboardTexts.menu)}
        .items=${this.clipboardItems()}
        ?disabled=${!session}
        @action-chosen=${(event: CustomEvent<{ name: string }>) => this.useClipboard(event.detail.name)}
      ></menu-button>
      ${this.button('tidy', say(this.tidyText), () => void this.tidy(this.severalSelected), !session?.editable)}
      <hr aria-hidden="true" />
      ${this.button('zoom-out', say(modelTexts.zoomOut), () => session?.zoomBy(0.8), !session)}
      ${this.button('zoom-in', say(modelTexts.zoomIn), () => session?.zoomBy(1.25), !session)}
      ${this.button('fit', say(modelTexts.fit), () => session?.fit(), !session)}
      ${this.toggle('map', say(modelTexts.minimap), this.minimap, () => preferencesStore.trigger.chosen({ choice: { minimap: !this.minimap } }), { barred: this.barred })}
      ${session?.editable ? this.toggle('grid', say(modelTexts.grid), this.grid, () => this.snap()) : nothing}
      ${this.contentChoice()}
      <span class="space"></span>
      <menu-button
        face="plain"
        align="end"
        icon="export"
        label=${say(modelTexts.export)}
        .items=${[
          { name: 'bpmn', label: say(modelTexts.exportBpmn), icon: 'process' },
          { name: 'marked', label: say(conventionTexts.exportMarked), icon: 'process', disabled: !session },
          { name: 'picture', label: say(pictureTexts.open), icon: 'print', disabled: !session },
        ]}
        @action-chosen=${(event: CustomEvent<{ name: string }>) =>
          void (event.detail.name === 'picture' ? this.openPicture() : this.exportBpmn(event.detail.name === 'marked'))}
      ></menu-button>
      <menu-button
        align="end"
        label=${say(modelTexts.variantMenu)}
        .items=${[
          {
            name: 'replace',
            label: say(modelTexts.replaceFromFile),
            icon: 'import',
            disabled: this.mode === 'reading',
          },
          { name: 'marks', label: say(conventionTexts.open), icon: 'filter', disabled: !session },
          { name: 'delete', label: say(modelTexts.deleteVariant), icon: 'delete', danger: true, separated: true },
        ]}
        @action-chosen=${(event: CustomEvent<{ name: string }>) => void this.act(event.detail.name)}
      ></menu-button>
      ${modelRooms.map((room) =>
        this.toggle(
          room.icon,
          say(room.label),
          this.rooms.includes(room.name),
          () => emit(this, 'room-toggled', { room }),
          {
            count: (this.context && room.count?.(this.context)) ?? 0,
            counted: room.counted,
            barred: this.barred,
          },
        ),
      )}
      ${
        this.picturing && session
          ? html`<picture-dialog
              .session=${session}
              .project=${textOf(this.project?.fields ?? {}, 'name')}
              kind=${this.kind}
              language=${this.content === 'screen' ? currentLanguage() : this.content}
              @closed=${() => (this.picturing = false)}
            ></picture-dialog>`
          : nothing
      }
      ${
        this.marking && session
          ? html`<calculator-marks
              .session=${session}
              language=${this.content === 'screen' ? currentLanguage() : this.content}
              @closed=${() => (this.marking = false)}
            ></calculator-marks>`
          : nothing
      }
      ${this.dockFills === undefined ? nothing : this.toggle('dock', say(modelTexts.dockFills), this.dockFills, () => preferencesStore.trigger.chosen({ choice: { dockFills: !this.dockFills } }))}
    `;
  }

  private clipboardItems(): (MenuItem & { readonly icon: IconName })[] {
    const isChosen = this.selected.length > 0;
    const isEdited = this.session?.editable ?? false;
    return [
      { name: 'copy', icon: 'copy', label: say(clipboardTexts.copy), disabled: !isChosen },
      { name: 'cut', icon: 'cut', label: say(clipboardTexts.cut), disabled: !isChosen || !isEdited },
      { name: 'paste', icon: 'paste', label: say(clipboardTexts.paste), disabled: !isEdited },
      { name: 'duplicate', icon: 'add', label: say(modelTexts.duplicate), disabled: !isChosen || !isEdited },
    ];
  }

  private useClipboard(act: string): void {
    if (act === 'duplicate') this.session?.duplicate(this.selected);
    else emit(this, 'clipboard-asked', { act });
  }

  /** Several selected elements are laid out among themselves, otherwise the whole diagram is. */
  private get severalSelected(): boolean {
    return this.selected.length > 1;
  }

  private get tidyText(): Sentence {
    return this.severalSelected ? modelTexts.tidySelection : modelTexts.tidy;
  }

  private async tidy(selectionOnly: boolean): Promise<void> {
    const ability = this.session?.use(tidy);
    if (selectionOnly) {
      const moved = await ability?.selection(this.selected);
      const text = moved === undefined ? modelTexts.tidyNeedsSteps : modelTexts.tidiedSelection;
      raiseNotice(this, { text: say(text), tone: moved === undefined ? 'warn' : 'ok' });
      return;
    }
    if (!ability) return;
    await ability.wholeDiagram();
    this.session?.fit();
    raiseNotice(this, { text: say(modelTexts.tidied), tone: 'ok' });
  }

  private snap(): void {
    preferencesStore.trigger.chosen({ choice: { grid: !this.grid } });
  }

  private contentChoice(): TemplateResult {
    const label = say(modelTexts.contentLanguage);
    return html`<label class="content" title=${label}>
      <icon-glyph name="language"></icon-glyph>
      <select
        aria-label=${label}
        @change=${(event: Event) =>
          preferencesStore.trigger.chosen({
            choice: { content: (event.target as HTMLSelectElement).value as Preferences['content'] },
          })}
      >
        ${(['screen', ...languages] as const).map(
          (each) =>
            html`<option value=${each} ?selected=${each === this.content}>
              ${say(each === 'screen' ? modelTexts.contentAsScreen : contentNames[each])}
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** What the palette offers while a diagram is open. */
  private actions(): ScreenAction[] {
    const { session } = this;
    if (!session) return [];
    const rooms = modelRooms.map(({ name, icon, label }) => ({ name, icon, label: say(label) }));
    const act = (name: string, icon: IconName, label: string, run: () => void): ScreenAction => {
      return { name, icon, label, run };
    };
    return [
      ...(session.editable ? [act('tidy', 'tidy', say(modelTexts.tidy), () => void this.tidy(false))] : []),
      ...(session.editable && this.severalSelected
        ? [act('tidy-selection', 'tidy', say(modelTexts.tidySelection), () => void this.tidy(true))]
        : []),
      ...(session.editable ? [act('grid', 'grid', say(modelTexts.grid), () => this.snap())] : []),
      ...arrangeActions(session, this.selected, this),
      ...this.clipboardItems()
        .filter(({ disabled }) => disabled !== true)
        .map(({ name, icon, label }) => act(name, icon, label, () => this.useClipboard(name))),
      act('fit', 'fit', say(modelTexts.fit), () => session.fit()),
      ...rooms.map(({ name, icon, label }) =>
        act(name, icon, label, () => {
          const room = modelRooms.find((each) => each.name === name);
          if (room) emit(this, 'room-toggled', { room });
        }),
      ),
      act('bpmn', 'export', say(modelTexts.exportBpmn), () => void this.exportBpmn()),
      act('picture', 'print', say(pictureTexts.open), () => void this.openPicture()),
    ];
  }

  private button(icon: IconName, label: string, act: () => void, disabled: boolean): TemplateResult {
    return html`<button class="icon" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  /**
   * `count` things await a person, in the words of `counted`; `barred` says why the button does nothing now: it stays in
   * reach, so that everybody can learn why.
   */
  private toggle(
    icon: IconName,
    label: string,
    on: boolean,
    act: () => void,
    { count = 0, counted, barred = '' }: { count?: number; counted?: Sentence | undefined; barred?: string } = {},
  ): TemplateResult {
    const isBarred = barred !== '';
    return html`<button
      class="icon"
      aria-pressed=${on && !isBarred ? 'true' : 'false'}
      aria-label=${label}
      title=${isBarred ? `${label}. ${barred}` : label}
      aria-disabled=${isBarred ? 'true' : nothing}
      aria-description=${barred || (count > 0 && counted ? say(counted, { n: count }) : nothing)}
      @click=${isBarred ? () => raiseNotice(this, { text: barred, tone: 'warn' }) : act}
    >
      <icon-glyph name=${icon}></icon-glyph>
      ${count > 0 ? html`<span class="count" aria-hidden="true">${count > 99 ? '99+' : count}</span>` : nothing}
    </button>`;
  }

  private async exportBpmn(marked = false): Promise<void> {
    const saved = await readVariant(this.variant.id);
    if (!saved) return;
    const present = (await this.unsavedText()) ?? saved.diagram.source.text;
    const text = marked ? (await import('#bpmn/facts/with-marks.ts')).withMarks(present) : present;
    const name = fileName(textOf(this.project?.fields ?? {}, 'name'), marked ? `${this.kind}_marks` : this.kind);
    download(diagramFile({ ...saved.diagram.source, text }), `${name}.bpmn`);
  }

  private async openPicture(): Promise<void> {
    try {
      await import('#elements/model/picture/picture-dialog.ts');
      this.picturing = true;
    } catch (error) {
      console.error(error);
      raiseNotice(this, { text: say(sharedTexts.partFailed), tone: 'error' });
    }
  }

  /** The file is open as a tree: nothing of it is on the canvas. */
  private get isUndrawn(): boolean {
    return this.mode === 'broken' || this.mode === 'outlined';
  }

  private async openMarks(): Promise<void> {
    try {
      await import('#elements/model/conventions/calculator-marks.ts');
      this.marking = true;
    } catch (error) {
      console.error(error);
      raiseNotice(this, { text: say(sharedTexts.partFailed), tone: 'error' });
    }
  }

  /** Why what works on the drawing does nothing; '' where there is one. */
  private get barred(): string {
    return this.isUndrawn ? say(outlineTexts.needsDrawing) : '';
  }

  private get kind(): VariantKind {
    return String(this.variant.fields['variant']) as VariantKind;
  }

  /** What is on the canvas, even when it could not be saved. */
  private async unsavedText(): Promise<string | undefined> {
    return this.session?.editable && !this.isUndrawn ? (await this.session.snapshot()).text : undefined;
  }

  private async act(name: string): Promise<void> {
    if (name === 'marks') await this.openMarks();
    else if (name === 'delete') await deleteVariant(this.variant);
    else if (this.project) await this.replace(this.project);
  }

  private async replace(project: StudioDocument): Promise<void> {
    const file = await chooseFile('.bpmn,.bpmn2,.xml,.vsdx,.vsd,.bpm');
    if (!file) return;
    const { done, refused } = await addVariantFromFile(project, this.kind, file, this.variant);
    for (const { code, params } of refused ? [refused] : done.notices) {
      raiseNotice(this, { text: say(problemTexts[code], params), tone: refused ? 'error' : 'warn', lasting: true });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'diagram-toolbar': DiagramToolbar;
  }
}
