import type { WalkingStep } from '#bpmn/modeler/walk.ts';
import { readVariant } from '#data/queries/variant-diagram.ts';
import { overlayOf, type Overlay } from '#domain/adopt/overlay.ts';
import { variantOf, type ProjectView } from '#domain/checks/check.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProjectComparison } from '#domain/lineage/compare-in-project.ts';
import { fileName } from '#domain/file-name.ts';
import { counterpartsIn } from '#domain/lineage/counterparts.ts';
import { fateMarks, type FateMark, type MarkedFate } from '#domain/lineage/fate-marks.ts';
import { changedThreads, threadsOf, type Thread } from '#domain/lineage/threads.ts';
import { textOf } from '#domain/read-fields.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { currentLanguage, onLanguageChange } from '#i18n/language.ts';
import { sayElement } from '#i18n/say-element.ts';
import { say } from '#i18n/say.ts';
import { compareTexts } from '#i18n/texts/compare.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { besidePage } from '#state/beside-page.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fateLegend } from './fate-signs.ts';
import { LinkedPanes, type PaneSource } from './linked-panes.ts';
import { panesPicture } from './panes-picture.ts';
import { stepOf, threadWords, type Step } from './thread-words.ts';
import { triptychViewStyles } from './triptych-view.css.ts';

const walking: Readonly<Record<string, WalkingStep>> = {
  ArrowRight: 'forward',
  ArrowLeft: 'back',
  ArrowUp: 'above',
  ArrowDown: 'below',
};

/** What the drawings are made from; another one is drawn anew. */
interface Drawn {
  readonly steps: readonly ProjectComparison[];
  readonly kinds: readonly VariantKind[];
  readonly threads: readonly Thread[];
  /** Those that a reader stops at. */
  readonly changed: readonly Thread[];
  readonly marks: readonly ReadonlyMap<string, FateMark>[];
  /** What is laid over the later of two variants. */
  readonly overlay: Overlay | undefined;
}

/**
 * Two or three variants drawn beside each other or stacked, looking at the same place by lineage, with what became of
 * each element marked and told change by change. Properties: `view` (the project), `compared` (the two chosen variants),
 * `record` (the words of a record by its id). The canvases are light children in slots, and so must the element itself be:
 * bpmn-js needs the document around it.
 */
@customElement('triptych-view')
export class TriptychView extends LitElement {
  static override styles = [controls, triptychViewStyles];

  @property({ attribute: false }) view!: ProjectView;
  @property({ attribute: false }) compared!: ProjectComparison;
  @property({ attribute: false }) record!: (id: string) => string;
  @state() private stacked = false;
  /** Both chosen variants on one canvas: the later one, and over it what went. */
  @state() private overlaid = false;
  @state() private whole = true;
  @state() private onlySteps = true;
  @state() private at = -1;
  @state() private told: readonly string[] = [];
  @state() private waiting = 0;
  @state() private failed = false;
  @state() private drawn: Drawn | undefined;

  readonly localized = new Localized(this);
  private readonly canvases = variantKinds.map((kind) => canvasFor(kind));
  private readonly size = new ResizeObserver(() => this.panes?.resized());
  private panes: LinkedPanes | undefined;
  private sayings: readonly Step[] = [];
  private turn = 0;
  private endLanguage: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.append(...this.canvases);
    for (const canvas of this.canvases) this.size.observe(canvas);
    document.addEventListener('keydown', this.press);
    this.endLanguage = onLanguageChange(() => {
      this.panes?.showLanguage(currentLanguage());
      void this.sayAgain();
    });
    if (this.hasUpdated) void this.draw();
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.press);
    this.endLanguage?.();
    this.size.disconnect();
    this.panes?.close();
    this.panes = undefined;
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('onlySteps') || !this.drawn) return;
    this.drawn = { ...this.drawn, changed: this.stops(this.drawn.threads) };
    this.at = -1;
    this.told = [];
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('compared') || changed.has('whole') || changed.has('overlaid')) void this.draw();
  }

  override render(): TemplateResult {
    const { drawn } = this;
    const { before, after } = this.compared.kinds;
    if (before === after) {
      const [heading, text] = [say(compareTexts.twoNeeded), say(compareTexts.twoNeededText)];
      return html`<empty-state icon="compare" .heading=${heading} .text=${text}></empty-state>`;
    }
    if (!drawn) return html`<p role="status">${say(compareTexts.drawing)}</p>`;
    const isWhole = drawn.kinds.length > 2;
    return html`
      <div class="tools" role="toolbar" aria-label=${say(compareTexts.beside)}>
        ${this.button('chevron-up', say(compareTexts.previousChange), 'Shift+F7', () => this.go(-1))}
        <span class="count"
          ><span class="still">${say(compareTexts.changeOf, { n: this.at + 1, all: drawn.changed.length })}</span></span
        >
        ${this.button('chevron-down', say(compareTexts.nextChange), 'F7', () => this.go(1))}
        ${this.check(say(compareTexts.onlySteps), this.onlySteps, (on) => (this.onlySteps = on))}
        <span class="space"></span>
        ${this.check(say(compareTexts.overlaid), this.overlaid, (on) => (this.overlaid = on))}
        ${this.overlaid ? nothing : this.renderArrangement(isWhole)}
        ${this.button('zoom-in', say(modelTexts.zoomIn), '', () => this.panes?.zoomBy(1.25))}
        ${this.button('zoom-out', say(modelTexts.zoomOut), '', () => this.panes?.zoomBy(0.8))}
        ${this.button('fit', say(modelTexts.fit), '', () => this.panes?.fit())}
        ${this.button('export', say(compareTexts.picture), '', () => this.picture(drawn))}
      </div>
      <div class="told">
        <div class="still" role="status" aria-live="polite" tabindex="0">
          ${this.words(drawn).map((line) => html`<p>${line}</p>`)}
        </div>
      </div>
      <div class=${this.stacked ? 'panes stacked' : 'panes'}>
        ${panesOf(drawn).map(
          (kind) =>
            html`<section aria-label=${say(modelTexts[kind])} aria-describedby="hint">
              <h2>
                <icon-glyph name=${`variant-${kind}`}></icon-glyph>${say(modelTexts[kind])}
                ${drawn.overlay ? html`<small>${say(compareTexts.overlayHint)}</small>` : nothing}
              </h2>
              <div class="canvas"><slot name=${kind}></slot></div>
            </section>`,
        )}
      </div>
      ${fateLegend(new Set(drawn.marks.flatMap((marks) => [...marks.values()].flatMap(fatesOf))))}
      <p id="hint" class="sr">${say(compareTexts.marksHint)} ${say(compareTexts.paneHint)}</p>
    `;
  }

  private renderArrangement(isWhole: boolean): TemplateResult {
    return html`${this.thirdVariant() ? this.check(say(compareTexts.allVariants), isWhole, (on) => (this.whole = on)) : nothing}
    ${this.check(say(compareTexts.stacked), this.stacked, (on) => (this.stacked = on))}`;
  }

  private words({ changed }: Drawn): readonly string[] {
    if (this.failed) return [say(compareTexts.undrawn)];
    if (this.waiting > 0) return [say(compareTexts.drawing)];
    if (this.told.length > 0) return this.told;
    if (changed.length === 0) return [say(compareTexts.noChanges)];
    return [say(compareTexts.changesInAll, { n: changed.length }), say(compareTexts.marksHint)];
  }

  private button(
    icon: 'chevron-up' | 'chevron-down' | 'zoom-in' | 'zoom-out' | 'fit' | 'export',
    label: string,
    keys: string,
    act: () => void,
  ): TemplateResult {
    return html`<button
      class="quiet icon"
      type="button"
      title=${keys === '' ? label : `${label} (${keys})`}
      aria-label=${label}
      aria-keyshortcuts=${keys || nothing}
      @click=${act}
    >
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  /** What is shown, as one SVG file. */
  private picture(drawn: Drawn): void {
    if (this.waiting > 0) return;
    const shown = panesOf(drawn).flatMap((kind) => {
      const canvas = this.canvases.find(({ slot }) => slot === kind);
      return canvas ? [{ title: say(modelTexts[kind]), canvas }] : [];
    });
    const name = fileName(textOf(this.view.project.fields, 'name'), drawn.kinds.join('_'));
    download(panesPicture(shown, this.stacked, this.renderRoot.querySelector('.legend')), `${name}.svg`);
  }

  private check(label: string, on: boolean, chosen: (on: boolean) => void): TemplateResult {
    return html`<label
      ><input
        type="checkbox"
        .checked=${on}
        @change=${(event: Event) => chosen((event.target as HTMLInputElement).checked)}
      />${label}</label
    >`;
  }

  /** A variant that is there and drawn beside the two that were chosen. */
  private thirdVariant(): VariantKind | undefined {
    const { before, after } = this.compared.kinds;
    const rest = this.view.variants.filter(({ kind }) => kind !== before && kind !== after);
    return rest.find(({ facts }) => facts.size > 0)?.kind;
  }

  private async compare(): Promise<Drawn> {
    const { before, after } = this.compared.kinds;
    const third = this.whole && !this.overlaid ? this.thirdVariant() : undefined;
    const kinds = third ? variantKinds.filter((kind) => variantOf(this.view, kind)) : [before, after];
    const all = kinds.slice(1).map((kind, at) => {
      const from = kinds[at] ?? kind;
      const isChosen = from === before && kind === after;
      return isChosen ? Promise.resolve(this.compared) : besidePage('comparison', this.view, from, kind);
    });
    const steps = (await Promise.all(all)).filter((each) => each !== undefined);
    const [first] = steps;
    const graphs = [...(first ? [first.comparison.before] : []), ...steps.map(({ comparison }) => comparison.after)];
    const variants = graphs.flatMap((graph, at) => (kinds[at] ? [{ kind: kinds[at], graph }] : []));
    const threads = threadsOf(variants, steps, counterpartsIn(steps));
    const overlay = this.overlaid && first ? overlayOf(first.comparison) : undefined;
    return { steps, kinds, threads, changed: this.stops(threads), marks: fateMarks(steps), overlay };
  }

  private stops(threads: readonly Thread[]): Thread[] {
    const isStep = ({ fates }: Thread): boolean => fates.some(({ fate }) => fate.class === 'activity');
    return changedThreads(threads).filter((thread) => !this.onlySteps || isStep(thread));
  }

  /** Whether a drawing begun earlier is still wanted: meanwhile others may be chosen, or the view left. */
  private isTurn(turn: number): boolean {
    return turn === this.turn && this.isConnected;
  }

  private async draw(): Promise<void> {
    const turn = ++this.turn;
    this.panes?.close();
    this.panes = undefined;
    this.drawn = undefined;
    const { before, after } = this.compared.kinds;
    if (!this.isConnected || before === after) return;
    const drawn = await this.compare();
    const sayings = await Promise.all(drawn.steps.map((each) => stepOf(each, this.record)));
    if (!this.isTurn(turn)) return;
    [this.drawn, this.sayings, this.at, this.told] = [drawn, sayings, -1, []];
    const { view } = this;
    const panes = new LinkedPanes(counterpartsIn(drawn.steps), (at, ids) => this.choose(at, ids));
    this.panes = panes;
    this.failed = false;
    this.waiting = panesOf(drawn).length;
    const sources = await Promise.all(
      panesOf(drawn).map(async (kind) => {
        const found = await readVariant(variantOf(view, kind)?.document.id ?? '');
        const canvas = this.canvases.find(({ slot }) => slot === kind) ?? canvasFor(kind);
        const text = found?.diagram.source.text ?? '';
        const marks = drawn.marks[drawn.kinds.indexOf(kind)] ?? new Map<string, FateMark>();
        return { kind, canvas, ...(drawn.overlay ? await withOverlay(text, marks, drawn.overlay) : { text, marks }) };
      }),
    );
    await panes.open(sources, currentLanguage(), (failed) => {
      if (this.panes !== panes) return;
      this.waiting--;
      this.failed ||= failed;
    });
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (event.key === 'F7' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      this.go(event.shiftKey ? -1 : 1);
      return;
    }
    const step = walking[event.key];
    const canvas = this.canvases.find((each) => event.target instanceof Node && each.contains(event.target));
    if (!step || !canvas || !event.altKey || event.ctrlKey || event.metaKey) return;
    // Alt and an arrow are the browser's way through its history.
    event.preventDefault();
    event.stopPropagation();
    const kinds = this.drawn ? panesOf(this.drawn) : [];
    void this.panes?.step(
      Math.max(
        0,
        kinds.findIndex((kind) => kind === canvas.slot),
      ),
      step,
    );
  };

  /** To the next change or the one before; from the last to the first. */
  private go(by: 1 | -1): void {
    const changed = this.drawn?.changed ?? [];
    if (changed.length === 0) return;
    const from = this.at < 0 && by < 0 ? 0 : this.at;
    this.at = (from + by + changed.length) % changed.length;
    const thread = changed[this.at];
    if (!thread) return;
    this.tell(thread);
    const ids = this.drawn?.overlay ? [overlaidIds(thread, this.drawn.overlay)] : thread.ids;
    this.panes?.show(
      ids,
      ids.findLastIndex((own) => own.length > 0),
    );
  }

  /** A person has selected elements in one of the drawings. */
  private choose(at: number, ids: readonly string[]): void {
    const [id] = ids;
    const { drawn } = this;
    if (!drawn || id === undefined) return;
    const { overlay } = drawn;
    const isOf = (thread: Thread): boolean =>
      (overlay ? overlaidIds(thread, overlay) : thread.ids[at])?.includes(id) ?? false;
    this.at = drawn.changed.findIndex(isOf);
    this.tell(drawn.threads.find(isOf));
  }

  /** The words of the present change in another language. */
  private async sayAgain(): Promise<void> {
    const { turn, drawn } = this;
    const sayings = await Promise.all((drawn?.steps ?? []).map((each) => stepOf(each, this.record)));
    if (turn !== this.turn) return;
    this.sayings = sayings;
    this.told = [];
    this.tell(drawn?.changed[this.at]);
  }

  private tell(thread: Thread | undefined): void {
    const { drawn } = this;
    if (!drawn || !thread) return;
    const lines = threadWords(thread, this.sayings);
    this.told = lines.length > 0 ? lines : [say(compareTexts.keptHere, { element: this.nameOf(thread) })];
  }

  private nameOf({ ids }: Thread): string {
    const at = ids.findLastIndex((own) => own.length > 0);
    const { steps = [] } = this.drawn ?? {};
    const graph = at === 0 ? steps[0]?.comparison.before : steps[at - 1]?.comparison.after;
    const entity = graph?.facts.get(ids[at]?.[0] ?? '');
    return graph && entity
      ? sayElement({ name: nameOf(entity, graph.language), type: String(entity.get('type')) })
      : '';
  }
}

/** The variants that have a canvas of their own. */
function panesOf({ kinds, overlay }: Drawn): readonly VariantKind[] {
  return overlay ? kinds.slice(-1) : kinds;
}

/** What there is of an element on the one canvas: itself, or what is laid over of it. */
function overlaidIds({ ids: [before = [], after = []] }: Thread, { ghosts }: Overlay): readonly string[] {
  return after.length > 0 ? after : before.flatMap((id) => ghosts.get(id) ?? []);
}

/** The later variant with what went, which is marked as such. */
async function withOverlay(
  text: string,
  marks: ReadonlyMap<string, FateMark>,
  { operations, ghosts }: Overlay,
): Promise<Pick<PaneSource, 'text' | 'marks'>> {
  const { patchSource } = await import('#bpmn/facts/patch-source.ts');
  const gone = [...ghosts.values()].map((id): [string, FateMark] => [id, { since: 'removed', next: undefined }]);
  return { text: patchSource(text, operations), marks: new Map([...marks, ...gone]) };
}

function fatesOf({ since, next }: FateMark): MarkedFate[] {
  return [since, next].filter((each) => each !== undefined);
}

function canvasFor(kind: VariantKind): HTMLElement {
  const canvas = document.createElement('div');
  canvas.className = 'uderis-canvas';
  canvas.slot = kind;
  return canvas;
}

declare global {
  interface HTMLElementTagNameMap {
    'triptych-view': TriptychView;
  }
}
