import type { ModdleElement } from './moddle.ts';
import { pause } from './pause.ts';

/** The writer of bpmn-js. */
interface Writer {
  create(type: string, attributes?: object): ModdleElement;
  toXML(element: ModdleElement, options: object): Promise<{ readonly xml: string }>;
}

/** Elements that are written at once: fewer than a frame has time for. */
const sliceSize = 80;
const part = 'uderis-part';

/** A list of elements of the diagram that is written apart, and what stands in its place meanwhile. */
interface Heavy {
  readonly owner: ModdleElement;
  readonly key: 'flowElements' | 'planeElement';
  readonly elements: readonly ModdleElement[];
  readonly mark: string;
}

/**
 * Writes a diagram as moddle does, but a part at a time with a pause after each: what a process holds and what a plane
 * draws. Each part is written inside a document that is otherwise empty, and put where it belongs. Undefined where the
 * parts cannot be put together, or when `isPresent` says that the diagram has changed meanwhile.
 */
export async function writeInSlices(
  moddle: Writer,
  definitions: ModdleElement,
  isPresent: () => boolean,
): Promise<string | undefined> {
  const heavy = heavyLists(definitions);
  const write = async (root: ModdleElement): Promise<string> => (await moddle.toXML(root, { format: false })).xml;
  let text = await write(frameOf(moddle, definitions, heavy));
  for (const { key, elements, mark } of heavy) {
    const inner: string[] = [];
    for (let at = 0; at < elements.length; at += sliceSize) {
      await pause();
      if (!isPresent()) return undefined;
      const slice = elements.slice(at, at + sliceSize);
      const own = await write(
        key === 'flowElements' ? ofProcess(moddle, definitions, slice) : ofPlane(moddle, definitions, slice),
      );
      const whole = withNamespacesOf(text, own);
      if (whole === undefined) return undefined;
      text = whole;
      inner.push(insideOf(own, key === 'flowElements' ? 2 : 3));
    }
    const place = new RegExp(`<[^<>]* id="${mark}"[^<>]*/>`).exec(text);
    if (!place) return undefined;
    text = text.slice(0, place.index) + inner.join('') + text.slice(place.index + place[0].length);
  }
  return text;
}

function heavyLists(definitions: ModdleElement): Heavy[] {
  const found: Heavy[] = [];
  const add = (owner: ModdleElement | undefined, key: Heavy['key']): void => {
    const elements = owner && listOf(owner, key);
    if (elements && elements.length > sliceSize) {
      found.push({ owner, key, elements, mark: `uderis-slices-${String(found.length)}` });
    }
  };
  for (const root of listOf(definitions, 'rootElements')) if (root.$type === 'bpmn:Process') add(root, 'flowElements');
  for (const diagram of listOf(definitions, 'diagrams'))
    add(diagram.get('plane') as ModdleElement | undefined, 'planeElement');
  return found;
}

/** The document without what is written apart. */
function frameOf(moddle: Writer, definitions: ModdleElement, heavy: readonly Heavy[]): ModdleElement {
  const lightened = (element: ModdleElement): ModdleElement => {
    const own = heavy.find(({ owner }) => owner === element);
    if (!own) return element;
    const type = own.key === 'flowElements' ? 'bpmn:Task' : 'bpmndi:BPMNShape';
    return copyOf(element, { [own.key]: [moddle.create(type, { id: own.mark })] });
  };
  return copyOf(definitions, {
    rootElements: listOf(definitions, 'rootElements').map(lightened),
    diagrams: listOf(definitions, 'diagrams').map((diagram) => {
      const plane = diagram.get('plane') as ModdleElement | undefined;
      return plane ? copyOf(diagram, { plane: lightened(plane) }) : diagram;
    }),
  });
}

function ofProcess(moddle: Writer, definitions: ModdleElement, flowElements: readonly ModdleElement[]): ModdleElement {
  const process = moddle.create('bpmn:Process', { id: part, flowElements });
  return bare(definitions, { rootElements: [process], diagrams: [] });
}

function ofPlane(moddle: Writer, definitions: ModdleElement, planeElement: readonly ModdleElement[]): ModdleElement {
  const plane = moddle.create('bpmndi:BPMNPlane', { id: part, planeElement });
  const diagram = moddle.create('bpmndi:BPMNDiagram', { plane });
  return bare(definitions, { rootElements: [], diagrams: [diagram] });
}

/** The root of the document with its namespaces, without anything else of its own. */
function bare(definitions: ModdleElement, parts: object): ModdleElement {
  return copyOf(definitions, {
    imports: [],
    relationships: [],
    documentation: [],
    extensionElements: undefined,
    ...parts,
  });
}

/** The same element with other parts; the one on the canvas is not touched. */
function copyOf(element: ModdleElement, parts: object): ModdleElement {
  const copy = Object.create(
    Object.getPrototypeOf(element) as object,
    Object.getOwnPropertyDescriptors(element),
  ) as ModdleElement;
  return Object.assign(copy, parts);
}

function listOf(element: ModdleElement, key: string): ModdleElement[] {
  return (element.get(key) as ModdleElement[] | undefined) ?? [];
}

/** What stands between the tag of the part and the `closing` tags at the end of the document. */
function insideOf(text: string, closing: number): string {
  const start = text.indexOf('>', text.indexOf(`id="${part}"`)) + 1;
  let end = text.length;
  for (let tag = 0; tag < closing; tag += 1) end = text.lastIndexOf('</', end - 1);
  return text.slice(start, end);
}

/** The text with the namespaces that a part of it declares besides; undefined when both mean different ones by a prefix. */
function withNamespacesOf(text: string, own: string): string | undefined {
  const declared = namespacesOf(text);
  const fresh: string[] = [];
  for (const [name, uri] of namespacesOf(own)) {
    if (!declared.has(name)) fresh.push(` ${name}="${uri}"`);
    else if (declared.get(name) !== uri) return undefined;
  }
  if (fresh.length === 0) return text;
  const end = /<[\w:.-]*definitions/.exec(text);
  if (!end) return undefined;
  const at = end.index + end[0].length;
  return text.slice(0, at) + fresh.join('') + text.slice(at);
}

function namespacesOf(text: string): Map<string, string> {
  const [root = ''] = /<[\w:.-]*definitions[^>]*>/.exec(text) ?? [];
  return new Map([...root.matchAll(/\s(xmlns(?::[\w.-]+)?)="([^"]*)"/g)].map(([, name = '', uri = '']) => [name, uri]));
}
