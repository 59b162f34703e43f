import { canvasHold } from '#bpmn/modeler/canvas-hold.ts';
import { wallView } from '#bpmn/modeler/wall-view.ts';
import { author } from '#data/queries/author.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { runningWorkshop, type Workshop } from '#domain/workshop/workshop.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import '#elements/shared/confirm-box.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { sayElement } from '#i18n/say-element.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { captureTexts, workshopTexts as texts } from '#i18n/texts/workshop.ts';
import { attempt } from '#state/attempt.ts';
import { preferencesStore } from '#state/preferences-store.ts';
import { endWorkshop } from '#state/workshop-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { BigScreen } from './big-screen.ts';
import './capture-line.ts';
import type { Captured, CaptureKind } from './capture-line.ts';
import { keepCaptured } from './keep-captured.ts';
import './presenter-pointer.ts';
import { workshopKey } from './workshop-key.ts';
import './workshop-panel.ts';
import './workshop-timer.ts';
import type { WorkshopTimer } from './workshop-timer.ts';
import { workshopViewStyles } from './workshop-view.css.ts';

const captures: readonly { readonly kind: CaptureKind; readonly icon: IconName }[] = [
  { kind: 'question', icon: 'help' },
  { kind: 'decision', icon: 'done' },
  { kind: 'problem', icon: 'problem' },
  { kind: 'touchpoint', icon: 'touch' },
];

/**
 * The model screen on the wall: timer and large tools above the diagram, the protocol beside it, a line to write below.
 * Everything is a record at once. Property: `context`. Event: `room-closed`.
 */
@customElement('workshop-view')
export class WorkshopView extends LitElement {
  static override styles = [controls, workshopViewStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private capture: CaptureKind | undefined;
  @state() private pointing = false;
  @state() private ending = false;
  @state() private told = '';
  /** The protocol that is shown as a document. */
  @state() private protocol = '';
  @query('workshop-timer') private readonly timer!: WorkshopTimer | null;
  private readonly author = new Observe(this, () => author());
  private readonly preferences = new Observe(this, () => preferencesStore);
  private readonly screen = new BigScreen();

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.screen.enter();
    window.addEventListener('keydown', this.press, { capture: true });
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.press, { capture: true });
    this.screen.leave();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const workshop = runningWorkshop(this.context.records);
    const isPanelOpen = this.chapter !== '';
    return html`
      <header>
        ${
          workshop
            ? html`<workshop-timer .seen=${this.context} .agenda=${workshop.agenda}></workshop-timer>`
            : html`<h2>${this.processName}</h2>`
        }
        <div class="tools" role="toolbar" aria-label=${say(texts.tools)}>
          ${captures.map(({ kind, icon }) =>
            this.toggle(icon, captureTexts[kind], this.capture === kind, () => this.write(kind), !this.canWrite),
          )}
          <hr aria-hidden="true" />
          ${this.toggle('pointer', texts.pointer, this.pointing, () => (this.pointing = !this.pointing))}
          ${this.button('undo', modelTexts.undo, () => this.context.session.undo(), !this.context.session.canUndo())}
          ${this.button('zoom-out', modelTexts.zoomOut, () => this.context.session.zoomBy(0.8))}
          ${this.button('zoom-in', modelTexts.zoomIn, () => this.context.session.zoomBy(1.25))}
          ${this.button('fit', texts.whole, () => this.showWhole())}
          ${this.button('eye', texts.legible, () => this.showLegible())}
          ${this.toggle('panel', texts.panel, isPanelOpen, () => this.open(isPanelOpen ? '' : 'agenda'))}
          ${this.button('close', texts.leave, () => this.leave())}
        </div>
      </header>
      ${
        isPanelOpen
          ? html`<aside aria-label=${say(texts.panel)}>
              <workshop-panel
                .context=${this.context}
                .workshop=${workshop}
                .by=${this.by}
                chapter=${this.chapter}
                protocol=${this.protocol}
                @chapter-chosen=${({ detail }: CustomEvent<{ chapter: string }>) => this.open(detail.chapter)}
                @protocol-chosen=${({ detail }: CustomEvent<{ protocol: string }>) => (this.protocol = detail.protocol)}
                @protocol-left=${() => (this.protocol = '')}
                @end-asked=${() => (this.ending = true)}
              ></workshop-panel>
            </aside>`
          : nothing
      }
      ${
        this.capture === undefined
          ? nothing
          : html`<capture-line
              .kind=${this.capture}
              about=${this.about}
              @captured=${({ detail }: CustomEvent<Captured>) => void this.keep(detail)}
              @capture-left=${() => this.endWriting()}
            ></capture-line>`
      }
      ${this.pointing ? html`<presenter-pointer></presenter-pointer>` : nothing}
      <p class="sr" role="status">${this.told}</p>
      <confirm-box
        ?open=${this.ending}
        heading=${say(texts.endQuestion)}
        text=${say(texts.endAbout)}
        confirmLabel=${say(texts.end)}
        @confirmed=${() => void this.end(workshop)}
        @closed=${() => (this.ending = false)}
      ></confirm-box>
    `;
  }

  protected override firstUpdated(): void {
    const { session } = this.context;
    session.resized();
    if (this.selected === undefined) session.use(wallView).beginning(this.wordHeight);
    else this.showLegible();
  }

  private showWhole(): void {
    this.context.session.use(wallView).whole();
  }

  /** Words of the diagram become as large as those of the panel. */
  private showLegible(): void {
    this.context.session.use(wallView).legible(this.wordHeight, this.selected);
  }

  private get wordHeight(): number {
    return Number.parseFloat(getComputedStyle(document.body).fontSize);
  }

  private toggle(icon: IconName, label: Sentence, on: boolean, act: () => void, disabled = false): TemplateResult {
    return html`<button
      class="icon"
      aria-pressed=${on ? 'true' : 'false'}
      aria-label=${say(label)}
      title=${say(label)}
      ?disabled=${disabled}
      @click=${act}
    >
      <icon-glyph name=${icon}></icon-glyph>${keyOf(say(label))}
    </button>`;
  }

  private button(icon: IconName, label: Sentence, act: () => void, disabled = false): TemplateResult {
    return html`<button class="icon" aria-label=${say(label)} title=${say(label)} ?disabled=${disabled} @click=${act}>
      <icon-glyph name=${icon}></icon-glyph>${keyOf(say(label))}
    </button>`;
  }

  private get chapter(): string {
    return this.preferences.value?.context.workshopPart ?? preferencesStore.getSnapshot().context.workshopPart;
  }

  private get by(): string {
    return this.author.value ?? '';
  }

  /** Records are written whoever edits the diagram. */
  private get canWrite(): boolean {
    return this.context.documents.length > 0;
  }

  private get selected(): string | undefined {
    return this.context.selected.length === 1 ? this.context.selected[0] : undefined;
  }

  private get about(): string {
    const facts = this.selected === undefined ? undefined : this.context.session.facts(this.selected);
    return facts ? sayElement(facts) : '';
  }

  private get processName(): string {
    const project = this.context.documents.find(({ kind }) => kind === 'project');
    return textIn(textOf(project?.fields ?? {}, 'name'), currentLanguage());
  }

  private open(chapter: string): void {
    preferencesStore.trigger.chosen({ choice: { workshopPart: chapter } });
  }

  private readonly press = (event: KeyboardEvent): void => {
    const { session } = this.context;
    const key = workshopKey(event, session.use(canvasHold).isBusy());
    if (key === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'leave') this.leave();
    else if (key === 'canvas') session.use(canvasHold).focus();
    else if (key === 'pointer') this.pointing = !this.pointing;
    else if (key === 'whole') this.showWhole();
    else if (key === 'legible') this.showLegible();
    else if (key === 'timer') void this.timer?.toggle();
    else this.write(key);
  };

  private write(kind: CaptureKind): void {
    if (this.capture === kind) this.endWriting();
    else this.capture = kind;
  }

  private endWriting(): void {
    this.capture = undefined;
    this.context.session.use(canvasHold).focus();
  }

  private async keep(captured: Captured): Promise<void> {
    const { capture, selected, about, by, context } = this;
    if (capture === undefined) return;
    const place = selected === undefined ? undefined : { variant: context.variant.id, element: selected };
    const workshop = runningWorkshop(context.records);
    const isKept = await attempt(() =>
      keepCaptured(context, capture, captured, { place, about, by, protocol: workshop?.protocol.id }),
    );
    if (!isKept) return;
    this.told = say(captureTexts.kept, { text: captured.text });
    if (capture === 'question') this.open('questions');
    if (capture === 'decision') this.open('decisions');
    this.endWriting();
  }

  private async end(workshop: Workshop | undefined): Promise<void> {
    if (!workshop) return;
    await attempt(() => endWorkshop(this.context, workshop));
    this.protocol = workshop.protocol.id;
    this.open('agenda');
  }

  private leave(): void {
    emit(this, 'room-closed', {});
  }
}

/** The letter of the key that a label names at its end, for the corner of the button. */
function keyOf(label: string): TemplateResult | typeof nothing {
  const [, key] = /\(([A-Z])\)$/.exec(label) ?? [];
  return key === undefined ? nothing : html`<span class="key" aria-hidden="true">${key}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'workshop-view': WorkshopView;
  }
}
