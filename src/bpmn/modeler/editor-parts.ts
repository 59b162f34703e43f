import type { CanvasElement, ModdleElement } from './moddle.ts';

/** The parts of bpmn-js's services that a session uses, typed with our elements. */
export interface EventBus {
  on<Event>(name: string, listener: (event: Event) => void): void;
  off<Event>(name: string, listener: (event: Event) => void): void;
  fire(name: string): void;
}

export interface ElementRegistry {
  get(id: string): CanvasElement | undefined;
  getAll(): readonly CanvasElement[];
  getGraphics(element: CanvasElement): SVGElement | undefined;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Canvas {
  getContainer(): HTMLElement;
  getRootElement(): CanvasElement;
  setRootElement(plane: CanvasElement): void;
  resized(): void;
  getSize(): { readonly width: number; readonly height: number };
  scrollToElement(
    element: CanvasElement,
    padding: number | { top: number; right: number; bottom: number; left: number },
  ): void;
  addMarker(element: CanvasElement, marker: string): void;
  removeMarker(element: CanvasElement, marker: string): void;
  hasMarker(element: CanvasElement, marker: string): boolean;
  viewbox(): Box & { readonly inner: Box; readonly outer: { readonly width: number; readonly height: number } };
  viewbox(box: Box): void;
  scroll(by: { readonly dx: number; readonly dy: number }): void;
  focus(): void;
  zoom(level?: number | 'fit-viewport', center?: { x: number; y: number }): number;
}

export interface Selection {
  get(): readonly CanvasElement[];
  select(elements: readonly CanvasElement[]): void;
}

export interface CommandStack {
  execute(command: string, context: object): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
}

export interface Modeling {
  toggleCollapse(shape: CanvasElement): void;
  layoutConnection(line: CanvasElement, hints: { readonly waypoints: readonly [] }): void;
  updateLabel(element: CanvasElement, text: string): void;
  createLabel(target: CanvasElement, place: { readonly x: number; readonly y: number }, label: object): CanvasElement;
  updateModdleProperties(
    element: CanvasElement,
    part: ModdleElement,
    properties: Readonly<Record<string, unknown>>,
  ): void;
  removeElements(elements: readonly CanvasElement[]): void;
  moveElements(
    shapes: readonly CanvasElement[],
    by: { readonly x: number; readonly y: number },
    parent: CanvasElement,
  ): void;
  updateProperties(element: CanvasElement, properties: Readonly<Record<string, unknown>>): void;
}

export interface Minimap {
  open(): void;
  close(): void;
  /** Undefined until it is opened for the first time. */
  isOpen(): boolean | undefined;
}

export interface Overlays {
  add(
    element: string,
    type: string,
    overlay: { position: { top?: number; right?: number; left?: number }; html: HTMLElement },
  ): void;
  get(filter: { type: string }): readonly { readonly element: CanvasElement; readonly html: HTMLElement }[];
  remove(filter: { type: string }): void;
}

/** What bpmn-js makes a copy of an element from; ids are those of the elements that were copied. */
export interface CopyDescriptor {
  readonly id: string;
  readonly parent?: string;
  readonly host?: string;
  readonly labelTarget?: string;
  readonly hidden?: boolean;
  readonly businessObject?: ModdleElement;
  readonly di?: ModdleElement;
  readonly processRef?: ModdleElement;
  readonly waypoints?: readonly { readonly x: number; readonly y: number }[];
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  name?: string;
  referencedRootElement?: ModdleElement;
}

/** Copied elements by how deep they lie. */
export type CopyTree = Readonly<Record<string, readonly CopyDescriptor[]>>;

interface PlaceOfCopy {
  readonly element: CanvasElement;
  readonly point: { readonly x: number; readonly y: number };
}

export interface CopyPaste {
  copy(elements: readonly CanvasElement[], hints: { readonly clip: false }): CopyTree;
  paste(context: PlaceOfCopy & { readonly tree: CopyTree }): readonly CanvasElement[] | undefined;
  duplicate(elements: readonly CanvasElement[], place: PlaceOfCopy): readonly CanvasElement[] | undefined;
}

export interface DirectEditing {
  activate(element: CanvasElement): boolean;
  isActive(): boolean;
}

export interface Dragging {
  context(): object | null;
}

export interface PopupMenu {
  isOpen(): boolean;
}

export interface SearchPad {
  isOpen(): boolean;
}
