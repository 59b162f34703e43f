import { elementMarks } from '#bpmn/modeler/element-marks.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { grid } from '#bpmn/modeler/grid.ts';
import { pages } from '#bpmn/modeler/pages.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import { readVariant, type VariantDiagram } from '#data/queries/variant-diagram.ts';
import type { Id } from '#domain/identity.ts';
import type { Language } from '#domain/language.ts';
import { elementsIn } from '#domain/elements-in.ts';
import { ruleProfileOf, type OwnSeverities } from '#domain/lint/rule-profile.ts';
import type { VariantKind } from '#domain/variant.ts';
import { listenToFindKeys, wantFind } from '#elements/model/find/wanted-find.ts';
import { remarkMarks } from '#elements/model/remarks/remark-marks.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { Observe } from '#elements/shared/observe.ts';
import { afterPaint } from '#elements/shared/after-paint.ts';
import '#elements/shared/split-panes.ts';
import { currentLanguage, onLanguageChange } from '#i18n/language.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { OpenVariant, type OpenState } from '#state/open-variant.ts';
import { preferencesStore, type Preferences } from '#state/preferences-store.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { diagramEditorStyles } from './diagram-editor.css.ts';
import './diagram-notices.ts';
import './diagram-toolbar.ts';
import { marksOf } from './element-uses.ts';
import './blank-diagram.ts';
import './canvas-walk.ts';
import './clipboard/diagram-clipboard.ts';
import type { ClipboardAct } from './clipboard/diagram-clipboard.ts';
import { LiveFindings } from './live-findings.ts';
import type { ModelContext, ModelRoom } from './model-room.ts';
import { modelRooms } from './model-rooms.ts';
import './page-choice.ts';
import './plane-path.ts';
import './room-place.ts';

/** The tree is for files that cannot be drawn, and few people ever see one. */
const loadOutline = (): Promise<unknown> => import('#elements/model/outline/file-outline.ts');

/**
 * One variant on the canvas with its toolbar and the panel of the selected element.
 * Properties: `variant` (document), `documents` and `records` of the project (live ones), `element` (id to show), `record` (whose elements are lit), `lit` (ids that are lit when no record is chosen).
 * The canvas is a light child in a slot, because bpmn-js needs the document around it.
 */
@customElement('diagram-editor')
export class DiagramEditor extends LitElement {
  static override styles = [controls, diagramEditorStyles];

  @property({ attribute: false }) variant!: StudioDocument;
  @property({ attribute: false }) documents: readonly StudioDocument[] = [];
  @property({ attribute: false }) records: readonly StudioRecord[] = [];
  @property() element: string | undefined;
  @property() record: Id | undefined;
  @property({ attribute: false }) lit: readonly string[] = [];

  @state() private selected: readonly string[] = [];
  @state() private chosen = '';
  @state() private bar = '';
  /** The open diagram, once it has been painted. */
  @state() private settled: DiagramSession | undefined;
  @state() private edits = 0;
  @state() private opened: OpenVariant | undefined;

  private readonly canvas = document.createElement('div');
  private readonly open = new Observe<OpenState>(this, () => this.opened).watch(() => [this.opened]);
  private readonly preferences = new Observe(this, () => preferencesStore);
  private readonly findings = new LiveFindings(this, () =>
    this.settled && this.settled === this.open.value?.session
      ? { session: this.settled, variant: this.variant, edits: this.edits, severities: this.severities }
      : undefined,
  );
  private readonly size = new ResizeObserver(() => this.open.value?.session?.resized());
  private readonly shelf = new Map<Id, VariantDiagram>();
  private endings: (() => void)[] = [];
  private endLanguage: (() => void) | undefined;
  private endFind: (() => void) | undefined;
  /** The room that stood where the search stands. */
  private beforeFind = '';
  private heard: unknown;
  private marked: unknown;
  private shown = '';
  private wanted = '';
  private loading: Promise<unknown> | undefined;

  constructor() {
    super();
    new Localized(this);
    this.canvas.className = 'uderis-canvas';
    this.canvas.slot = 'canvas';
    this.canvas.addEventListener('keydown', (event) => this.press(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.append(this.canvas);
    this.size.observe(this.canvas);
    this.endLanguage = onLanguageChange(() => this.open.value?.session?.retranslate());
    this.endFind = listenToFindKeys((what) => this.find(what));
  }

  override disconnectedCallback(): void {
    this.endLanguage?.();
    this.endFind?.();
    this.size.disconnect();
    void this.leave();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const open = this.open.value;
    const preferences = this.preferences.value?.context ?? preferencesStore.getSnapshot().context;
    const rooms = this.rooms(preferences);
    const dock = rooms.find((room) => room.place === 'dock');
    return html`
      <diagram-toolbar
        .session=${this.drawn}
        .mode=${open?.mode ?? 'opening'}
        .variant=${this.variant}
        .project=${this.documents.find((document) => document.kind === 'project')}
        .selected=${this.selected}
        .edits=${this.edits}
        .minimap=${preferences.minimap}
        .grid=${preferences.grid}
        content=${preferences.content}
        .rooms=${rooms.map((room) => room.name)}
        .context=${this.context}
        .dockFills=${dock ? preferences.dockFills : undefined}
        @room-toggled=${(event: CustomEvent<{ room: ModelRoom }>) => this.toggle(event.detail.room)}
        @clipboard-asked=${(event: CustomEvent<{ act: ClipboardAct }>) =>
          void this.renderRoot.querySelector('diagram-clipboard')?.act(event.detail.act)}
      ></diagram-toolbar>
      <diagram-notices
        .open=${open}
        @take-over=${() => this.opened?.takeOver()}
        @reopened=${() => void this.reopen()}
      ></diagram-notices>
      ${this.place('stage', rooms)} ${this.place('bar', rooms)}
      ${open?.undrawn === undefined ? this.panes(preferences, rooms) : this.outline(open.undrawn)}
      ${this.place('panel', rooms)}
      <canvas-walk .session=${this.settled} .selected=${this.selected}></canvas-walk>
      <diagram-clipboard .context=${this.context}></diagram-clipboard>
    `;
  }

  private panes(preferences: Preferences, rooms: readonly ModelRoom[]): TemplateResult {
    const dock = rooms.some((room) => room.place === 'dock');
    const mode = this.open.value?.mode ?? 'opening';
    return html`<split-panes
      vertical
      .position=${preferences.dockAt}
      .shows=${dock ? (preferences.dockFills ? 'end' : 'both') : 'start'}
      label=${say(modelTexts.resizeDock)}
      @position-changed=${(event: CustomEvent<{ position: number }>) =>
        preferencesStore.trigger.chosen({ choice: { dockAt: event.detail.position } })}
    >
      <div
        slot="start"
        class="canvas"
        role="region"
        aria-label="${say(modelTexts.canvas)}: ${say(this.kindText)}"
        aria-describedby="walk-hint"
      >
        <slot name="canvas"></slot>
        <plane-path .session=${this.settled} .edits=${this.edits} language=${this.contentLanguage}></plane-path>
        <page-choice .session=${this.settled} .edits=${this.edits} language=${this.contentLanguage}></page-choice>
        <blank-diagram .context=${this.context}></blank-diagram>
        <p id="walk-hint" class="sr">${say(modelTexts.walkHint)}</p>
        ${mode === 'opening' ? html`<p role="status">${say(modelTexts.opening)}</p>` : nothing}
      </div>
      <div slot="end" class="dock-place">${this.place('dock', rooms)}</div>
    </split-panes>`;
  }

  /** What the file holds, when none of it can be drawn. */
  private outline(text: string): TemplateResult {
    this.loading ??= loadOutline().catch((error: unknown) => {
      console.error(error);
      raiseNotice(this, { text: say(sharedTexts.partFailed), tone: 'error' });
    });
    return html`<file-outline
      class="outline"
      .text=${text}
      .element=${this.element}
      language=${this.contentLanguage}
    ></file-outline>`;
  }

  /** The open rooms; one that takes the window stands alone. */
  private rooms({ panel, dock, workshop }: Preferences): readonly ModelRoom[] {
    const isStaged = workshop === this.variant.project;
    const names = isStaged ? [] : [panel, dock, this.bar];
    return modelRooms.filter(({ place, name }) => (place === 'stage' ? isStaged : names.includes(name)));
  }

  private place(place: ModelRoom['place'], rooms: readonly ModelRoom[]): TemplateResult | typeof nothing {
    const room = rooms.find((each) => each.place === place);
    if (!room || !this.drawn) return nothing;
    return html`<section class=${place} aria-label=${say(room.label)}>
      <room-place
        .room=${room}
        .context=${this.context}
        @typing=${(event: CustomEvent<{ commit: () => void }>) => this.opened?.typing(event.detail.commit)}
        @record-chosen=${(event: CustomEvent<{ record: string }>) => (this.chosen = event.detail.record)}
        @room-closed=${() => this.toggle(room)}
      ></room-place>
    </section>`;
  }

  /** The session, unless the file is shown as a tree. */
  private get drawn(): DiagramSession | undefined {
    return this.open.value?.undrawn === undefined ? this.open.value?.session : undefined;
  }

  private get context(): ModelContext | undefined {
    const open = this.open.value;
    if (!open || !this.drawn || this.drawn !== this.settled) return undefined;
    return {
      session: this.drawn,
      editable: open.mode === 'editing' || open.mode === 'unguarded',
      selected: this.selected,
      edits: this.edits,
      variant: this.variant,
      documents: this.documents,
      records: this.records,
      findings: this.findings.all,
      chosen: this.chosen,
    };
  }

  private get severities(): OwnSeverities {
    const project = this.documents.find((document) => document.kind === 'project');
    return ruleProfileOf(project?.fields ?? {}).severities;
  }

  private get contentLanguage(): Language {
    const { content } = preferencesStore.getSnapshot().context;
    return content === 'screen' ? currentLanguage() : content;
  }

  private get kindText(): Sentence {
    return modelTexts[String(this.variant.fields['variant']) as VariantKind];
  }

  private press(event: KeyboardEvent): void {
    const room = modelRooms.find(({ key }) => key === event.code);
    const isText = event.target instanceof HTMLElement && event.target.isContentEditable;
    if (!room || isText || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.toggle(room);
  }

  private get isStaged(): boolean {
    return preferencesStore.getSnapshot().context.workshop === this.variant.project;
  }

  private toggle({ place, name }: ModelRoom): void {
    if (place === 'bar') {
      this.bar = this.bar === name ? '' : name;
      return;
    }
    if (place === 'stage') {
      const workshop = this.isStaged ? '' : this.variant.project;
      preferencesStore.trigger.chosen({ choice: { workshop } });
      return;
    }
    const open = preferencesStore.getSnapshot().context[place];
    if (name === 'find' && open !== name) this.find('find');
    else if (name === 'find') this.endFinding();
    else preferencesStore.trigger.chosen({ choice: { [place]: open === name ? '' : name } });
  }

  private find(what: 'find' | 'replace'): void {
    if (this.isStaged) return;
    const { panel } = preferencesStore.getSnapshot().context;
    if (panel !== 'find') this.beforeFind = panel;
    preferencesStore.trigger.chosen({ choice: { panel: 'find' } });
    wantFind(what);
  }

  /** What stood there before stands there again, and the keys go to the diagram. */
  private endFinding(): void {
    preferencesStore.trigger.chosen({ choice: { panel: this.beforeFind } });
    this.canvas.querySelector<SVGElement>('svg[tabindex]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.toggleAttribute('stage', this.isStaged);
    if (changed.has('record') && this.record !== undefined) this.chosen = this.record;
    if (changed.has('variant') && this.wanted !== this.variant.id) void this.reopen();
    const session = this.open.value?.session;
    if (session === this.heard) return;
    this.heard = session;
    this.listen();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const session = this.drawn;
    if (!session || this.open.value?.mode === 'opening') {
      if (this.open.value?.undrawn !== undefined) this.settled = undefined;
      return;
    }
    session.showLanguage(this.contentLanguage);
    if (this.settled !== session) {
      // The drawing comes first; what explains it follows a frame later.
      void afterPaint().then(() => {
        this.settled = session;
        void this.fillShelf();
      });
      return;
    }
    const { minimap, grid: snaps } = preferencesStore.getSnapshot().context;
    session.showMinimap(minimap && !this.isStaged);
    session.use(grid).show(snaps);
    if (changed.has('records') || this.marked !== session) {
      this.marked = session;
      const marks = session.use(elementMarks);
      marks.show('problem', marksOf(this.records, this.variant.id), (element) => session.reveal(element));
      for (const kind of ['remark', 'question'] as const) {
        marks.show(kind, remarkMarks(this.records, this.variant.id, kind), (element) => {
          session.reveal(element);
          const choice = this.isStaged ? { workshopPart: 'questions' } : { panel: 'remarks' };
          preferencesStore.trigger.chosen({ choice });
        });
      }
    }
    if (
      this.element !== undefined &&
      this.shown !== `${this.variant.id}#${this.element}` &&
      session.reveal(this.element)
    ) {
      this.shown = `${this.variant.id}#${this.element}`;
    }
    const chosen = this.records.find((record) => record.id === this.chosen);
    session.highlight(new Set(chosen ? elementsIn(chosen, this.variant.id) : this.lit));
  }

  /** Another page has no marks yet, and nothing on it is selected. */
  private pageShown(): void {
    this.marked = undefined;
    this.selected = [];
    this.edits += 1;
  }

  private listen(): void {
    for (const end of this.endings) end();
    const session = this.open.value?.session;
    this.selected = [];
    this.endings = session
      ? [
          session.onSelected((ids) => (this.selected = ids)),
          session.onEdited(() => (this.edits += 1)),
          session.use(pages).onShown(() => this.pageShown()),
        ]
      : [];
  }

  private async reopen(): Promise<void> {
    const { id } = this.variant;
    this.wanted = id;
    await this.leave();
    if (!this.isConnected || this.wanted !== id) return;
    const known = this.shelf.get(id);
    const isPresent = known?.document.revision === this.variant.revision;
    this.opened = new OpenVariant(this.canvas, id, () => this.contentLanguage, isPresent ? known : undefined);
  }

  /** The other variants of the project, read beforehand, because a person goes back and forth between them. */
  private async fillShelf(): Promise<void> {
    const others = this.documents.filter(({ id, kind }) => kind === 'variant' && id !== this.variant.id);
    for (const { id, revision } of others) {
      if (this.shelf.get(id)?.document.revision === revision) continue;
      const found = await readVariant(id);
      if (found) this.shelf.set(id, found);
    }
  }

  private async leave(): Promise<void> {
    const { opened } = this;
    this.opened = undefined;
    await opened?.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'diagram-editor': DiagramEditor;
  }
}
