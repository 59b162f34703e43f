import type { Operation, Value } from '#domain/facts/facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Language } from '#domain/language.ts';
import { sourceForEditor } from '#bpmn/facts/source-for-editor.ts';
import { safeSvg } from '#bpmn/xml/safe-svg.ts';
import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { ContentLanguage } from './content-language.ts';
import { createModeler, prepareModeler } from './create-modeler.ts';
import { readElementFacts, withEntry, withFacts } from './element-facts.ts';
import type { ElementFacts, EntryType, FactBlock } from './element-facts.ts';
import { exportSvg } from './export-picture.ts';
import { chooseFirstView, viewOf } from './first-view.ts';
import { bringIdsBack } from './bring-ids-back.ts';
import { changeExtension, type ExtensionChange } from './extension-command-module.ts';
import { inBackground } from './in-background.ts';
import { planeOf } from './make-room.ts';
import { oneStep } from './one-step-module.ts';
import type { CanvasElement, ExtensionElements, Moddle, ModdleElement } from './moddle.ts';
import { pages } from './pages.ts';
import { pause } from './pause.ts';
import { presentText } from './present-text.ts';
import type { Ground } from './snapshot-of.ts';
import { whenIdle } from './when-idle.ts';
import type {
  Canvas,
  CommandStack,
  CopyPaste,
  DirectEditing,
  ElementRegistry,
  EventBus,
  Minimap,
  Modeling,
  Selection,
} from './editor-parts.ts';

/** What opening told: warnings of the import, in bpmn-js's own words, for the import report. */
export interface Opened {
  readonly warnings: readonly string[];
}

/** The diagram as it is now: its whole text, and the operations that lead to it from the text last accepted. */
export interface Snapshot {
  readonly text: string;
  readonly operations: readonly Operation[];
}

/**
 * One open diagram. bpmn-js is the home of the open diagram and its only undo; the session translates between it
 * and the source text, so that what nobody touched stays byte for byte as it came.
 */
export class DiagramSession {
  private readonly viewer: BaseViewer;
  private original = '';
  private baseline: Promise<Ground> | undefined;
  private isOpen = true;
  private readonly abilities = new Map<unknown, unknown>();
  private read: Promise<ProcessGraph> | undefined;

  constructor(
    container: HTMLElement,
    readonly editable: boolean,
    language: Language = 'kk',
  ) {
    this.viewer = createModeler(container, editable);
    this.words.show(language);
    this.on('elements.changed', () => (this.read = undefined));
    if (editable) {
      // The text as bpmn-js writes it must be taken before the first edit; taking it while opening would delay the picture.
      this.on('commandStack.preExecute', () => void this.takeBaseline());
    }
  }

  /**
   * Draws the diagram of a BPMN text; with `least`, fitted as by `fit`. Throws `UndrawnDiagram` for a choreography or a
   * conversation, and bpmn-js's import error when nothing else can be drawn.
   */
  async open(text: string, least?: number): Promise<Opened> {
    if (least !== undefined) chooseFirstView(this.viewer, this.editable, least);
    this.original = text;
    this.baseline = undefined;
    this.read = undefined;
    const source = sourceForEditor(text);
    bringIdsBack(this.viewer, source.ids);
    const { warnings } = await this.viewer.importXML(source.text).catch((error: unknown) => {
      this.use(pages).refuseTalk();
      throw error;
    });
    await this.use(pages).showFirst();
    if (this.editable) {
      whenIdle(prepareModeler);
      whenIdle(() => void this.prepareSaving());
    }
    return { warnings: warnings.map(wordsOf) };
  }

  /** The present text with the operations since the text last accepted; nothing changed: the very same text. */
  async snapshot(): Promise<Snapshot & { readonly accept: (kept?: string) => void }> {
    const loaded = await this.takeBaseline();
    // The edit that is to be saved may just have been drawn.
    await pause();
    const { xml: saved = '' } = await this.viewer.saveXML({ format: true });
    const { text, operations, ground } = await inBackground('snapshot', this.original, loaded, saved);
    const accept = (kept = text): void => {
      this.original = kept;
      this.baseline = Promise.resolve(ground);
    };
    return { text, operations, accept };
  }

  /** What a snapshot would be taken from, at once: for a page that has no time to take it. */
  async written(): Promise<{ readonly ground: Ground; readonly written: string }> {
    const ground = await this.takeBaseline();
    const { xml: written = '' } = await this.viewer.saveXML({ format: true });
    return { ground, written };
  }

  /** Leaves the screen at once; taking a large diagram apart may wait until the next one is drawn. */
  close(): void {
    this.isOpen = false;
    this.viewer.detach();
    whenIdle(() => this.viewer.destroy());
  }

  /**
   * The abilities that a room of the model screen adds, e.g. `session.use(stepEdits)`: made once for each open diagram,
   * in a file of their own beside this one, which alone sees bpmn-js.
   */
  use<Ability>(make: (viewer: BaseViewer, session: DiagramSession) => Ability): Ability {
    let made = this.abilities.get(make) as Ability | undefined;
    if (made === undefined) this.abilities.set(make, (made = make(this.viewer, this)));
    return made;
  }

  /** Runs edits as one step of undo. */
  together(edits: () => void): void {
    this.commandStack.execute(oneStep, { run: edits });
  }

  /** The diagram as it is on the canvas now, as a graph; read once for each edit. */
  graph(): Promise<ProcessGraph> {
    return (this.read ??= this.use(presentText)().then((text) => inBackground('graph', text)));
  }

  /** The room on the screen has changed its size. */
  resized(): void {
    this.canvas.resized();
  }

  /** Called after each command, undo and redo. */
  onEdited(listener: () => void): () => void {
    return this.on('commandStack.changed', listener);
  }

  /** Called with the ids of the selected elements after each change of selection. */
  onSelected(listener: (ids: readonly string[]) => void): () => void {
    return this.on('selection.changed', (event: { newSelection: readonly CanvasElement[] }) =>
      listener(event.newSelection.map((element) => element.id)),
    );
  }

  /** Facts of an element; the plane itself stands for its process or collaboration. */
  facts(id: string): ElementFacts | undefined {
    const element = this.elements.get(id);
    return element && readElementFacts(element.businessObject, this.words.file);
  }

  /** Id of the process that a participant shows, or of the process drawn without a pool. */
  processFacts(id: string): ElementFacts | undefined {
    const owner = this.elements.get(id)?.businessObject;
    const process = owner?.processRef ?? (owner?.$type === 'bpmn:Process' ? owner : undefined);
    return process && readElementFacts(process, this.words.file);
  }

  /** Whether a sequence flow is one of several that leave a gateway. */
  isBranch(id: string): boolean {
    const source = flowSource(this.elements.get(id));
    return (
      (source?.$type.endsWith('Gateway') ?? false) &&
      ((source?.get('outgoing') as unknown[] | undefined)?.length ?? 0) > 1
    );
  }

  get rootId(): string {
    return this.canvas.getRootElement().id;
  }

  /** Names an element in one language; the name that it has already is no edit, here and below. */
  rename(id: string, language: Language, text: string): void {
    const element = this.elements.get(id);
    if (element) this.words.rename(element, language, text);
  }

  /** The language of the attribute `name` in the open file. */
  get fileLanguage(): Language {
    return this.words.file;
  }

  /** Draws the names in another language. */
  showLanguage(language: Language): void {
    this.words.show(language);
  }

  document(id: string, text: string): void {
    const element = this.elements.get(id);
    if (!element || this.facts(id)?.documentation === text) return;
    const [first, ...others] = element.businessObject.get('documentation') as readonly ModdleElement[];
    // An element may have several, each with an id and a format of its own: the others stay as they are.
    if (first && text !== '') this.modeling.updateModdleProperties(element, first, { text });
    else {
      const documentation = text === '' ? others : [this.moddle.create('bpmn:Documentation', { text })];
      this.modeling.updateProperties(element, { documentation });
    }
  }

  /** Sets facts of a block as one step of undo; `undefined` removes a fact. `ud:Volume` belongs to the process of a pool. */
  setFacts(id: string, block: FactBlock, changes: Readonly<Record<string, Value | undefined>>): void {
    const element = this.elements.get(id);
    if (!element) return;
    const owner =
      block === 'ud:Volume' ? (element.businessObject.processRef ?? element.businessObject) : element.businessObject;
    if (holds(readElementFacts(owner, this.words.file).blocks[block], changes)) return;
    this.extend(element, owner, withFacts(this.moddle, owner, block, changes));
  }

  /** Adds (no entry id), changes or, with `values` undefined, removes an entry of a list of facts. */
  setEntry(
    id: string,
    type: EntryType,
    entry: string | undefined,
    values: Readonly<Record<string, Value | undefined>> | undefined,
  ): void {
    const element = this.elements.get(id);
    if (!element) return;
    const present = this.facts(id)?.entries.find((each) => each.type === type && each.id === entry);
    if (present && values && holds(present.values, values)) return;
    this.extend(element, element.businessObject, withEntry(this.moddle, element.businessObject, type, entry, values));
  }

  /** Copies elements with their facts, just below them; the ids of the copies, which are selected. */
  duplicate(ids: readonly string[]): string[] {
    const elements = ids.flatMap((id) => this.elements.get(id) ?? []);
    const [first] = elements;
    if (!first?.parent || first.x === undefined || first.y === undefined) return [];
    const point = { x: first.x + (first.width ?? 0) / 2 + 30, y: first.y + (first.height ?? 0) * 1.5 + 30 };
    const copies = this.viewer.get<CopyPaste>('copyPaste').duplicate(elements, { element: first.parent, point }) ?? [];
    const copied = copies.map((element) => element.id);
    this.select(copied);
    return copied;
  }

  /** Opens the name of an element for writing, on the canvas. */
  editName(id: string): void {
    const element = this.elements.get(id);
    if (element && this.editable) this.viewer.get<DirectEditing>('directEditing').activate(element);
  }

  select(ids: readonly string[]): void {
    this.selection.select(ids.flatMap((id) => this.elements.get(id) ?? []));
  }

  /** Selects an element and brings it into view, inside a sub-process or on another page too. Says whether it is there. */
  reveal(id: string): boolean {
    const element = this.elements.get(id);
    if (!element) return this.use(pages).reveal(id);
    // Nothing is selected on a plane that is not shown.
    const plane = planeOf(element);
    if (plane !== this.canvas.getRootElement()) this.canvas.setRootElement(plane);
    this.select([id]);
    this.canvas.scrollToElement(element, 120);
    return true;
  }

  /** Marks the elements that a record points to, and only these. */
  highlight(ids: ReadonlySet<string>): void {
    for (const element of this.elements.getAll()) {
      if (ids.has(element.id)) this.canvas.addMarker(element, 'uderis-used');
      else if (this.canvas.hasMarker(element, 'uderis-used')) this.canvas.removeMarker(element, 'uderis-used');
    }
  }

  undo(): void {
    if (this.canUndo()) this.commandStack.undo();
  }

  redo(): void {
    if (this.canRedo()) this.commandStack.redo();
  }

  canUndo(): boolean {
    return this.editable && this.commandStack.canUndo();
  }

  canRedo(): boolean {
    return this.editable && this.commandStack.canRedo();
  }

  /** Shows the whole drawing beside the palette; with `least`, never smaller than that scale: then its beginning. */
  fit(least = 0): void {
    const { inner, outer } = this.canvas.viewbox();
    if (inner.width > 0 && inner.height > 0) this.canvas.viewbox(viewOf(inner, outer, this.editable, least));
  }

  zoomBy(factor: number): void {
    this.canvas.zoom(this.canvas.zoom() * factor);
  }

  showMinimap(open: boolean): void {
    const minimap = this.viewer.get<Minimap>('minimap');
    if (open === (minimap.isOpen() ?? false)) return;
    if (open) minimap.open();
    else minimap.close();
  }

  /** bpmn-js's own texts again, after a switch of the language of the screens. */
  retranslate(): void {
    this.viewer.get<EventBus>('eventBus').fire('i18n.changed');
  }

  /** The drawing with plain colours, without scripts and foreign addresses. */
  async svg(): Promise<string> {
    const { svg } = await this.viewer.saveSVG();
    return safeSvg(exportSvg(svg));
  }

  private extend(element: CanvasElement, owner: ModdleElement, after: ExtensionElements | undefined): void {
    this.commandStack.execute(changeExtension, { element, owner, after } satisfies ExtensionChange);
  }

  private takeBaseline(): Promise<Ground> {
    this.baseline ??= this.viewer
      .saveXML({ format: true })
      .then(({ xml = '' }): Ground => ({ kind: 'written', text: xml }));
    return this.baseline;
  }

  /** Does beforehand what the first edit and its saving would otherwise wait for. */
  private async prepareSaving(): Promise<void> {
    if (!this.isOpen) return;
    try {
      await inBackground('prepare', await this.takeBaseline());
    } catch {
      // A diagram that cannot be written says so when it is to be saved.
    }
  }

  private on<Event>(name: string, listener: (event: Event) => void): () => void {
    const bus = this.viewer.get<EventBus>('eventBus');
    // The bus stops at a listener that returns something; ours only listen.
    const heard = (event: Event): void => {
      listener(event);
    };
    bus.on(name, heard);
    return () => bus.off(name, heard);
  }

  private get words(): ContentLanguage {
    return this.viewer.get<ContentLanguage>('contentLanguage');
  }

  private get elements(): ElementRegistry {
    return this.viewer.get<ElementRegistry>('elementRegistry');
  }

  private get canvas(): Canvas {
    return this.viewer.get<Canvas>('canvas');
  }

  private get selection(): Selection {
    return this.viewer.get<Selection>('selection');
  }

  private get commandStack(): CommandStack {
    return this.viewer.get<CommandStack>('commandStack');
  }

  private get modeling(): Modeling {
    return this.viewer.get<Modeling>('modeling');
  }

  private get moddle(): Moddle {
    return this.viewer.get<Moddle>('moddle');
  }
}

/** What a warning of the import says; bpmn-js declares it as a text and gives an object. */
function wordsOf(warning: string | { readonly message: string }): string {
  return typeof warning === 'string' ? warning : warning.message;
}

/** Whether the changes change nothing. */
function holds(
  present: Readonly<Record<string, Value>>,
  changes: Readonly<Record<string, Value | undefined>>,
): boolean {
  return Object.entries(changes).every(([name, value]) => present[name] === (value === '' ? undefined : value));
}

function flowSource(flow: CanvasElement | undefined): ModdleElement | undefined {
  return flow?.type === 'bpmn:SequenceFlow' ? (flow.businessObject.get('sourceRef') as ModdleElement) : undefined;
}
