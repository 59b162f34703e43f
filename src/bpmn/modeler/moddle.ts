/** The part of a moddle element that the studio touches; bpmn-js itself types them as any. */
export interface ModdleElement {
  readonly $type: string;
  $parent?: ModdleElement;
  id?: string;
  name?: string;
  extensionElements?: ExtensionElements;
  processRef?: ModdleElement;
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export interface ExtensionElements extends ModdleElement {
  values: ModdleElement[];
}

/** A generic element of a namespace without descriptor, such as `i18n:translation`: attributes are plain properties. */
export type GenericElement = ModdleElement & Readonly<Record<string, unknown>>;

/** The part of moddle's factory that the studio uses. */
export interface Moddle {
  create(type: string, attributes?: Readonly<Record<string, unknown>>): ModdleElement;
  createAny(type: string, uri: string, attributes: Readonly<Record<string, unknown>>): ModdleElement;
  readonly ids: {
    nextPrefixed(prefix: string, element: ModdleElement): string;
    claim(id: string, element: ModdleElement): void;
  };
}

/** A shape, connection or root on the canvas. */
export interface CanvasElement {
  readonly id: string;
  readonly type: string;
  readonly businessObject: ModdleElement;
  readonly labelTarget?: CanvasElement;
  readonly parent?: CanvasElement;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}
