import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Text } from '#domain/language.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { ContentLanguage } from './content-language.ts';
import type { EventBus } from './editor-parts.ts';
import { readName } from './element-facts.ts';
import type { ModdleElement } from './moddle.ts';

/** One of several diagrams of a file. The planes of sub-processes are none: they belong to the diagram around them. */
export interface DiagramPage {
  /** As the file names the diagram, often not at all. */
  readonly name: string;
  /** The names of what it shows: a process, or the pools of a collaboration. */
  readonly subjects: readonly Text[];
}

interface Diagram extends ModdleElement {
  readonly plane?: { readonly bpmnElement?: ModdleElement; readonly planeElement?: readonly Part[] };
}

interface Part {
  readonly bpmnElement?: ModdleElement;
}

interface Definitions extends ModdleElement {
  readonly diagrams?: readonly Diagram[];
  readonly rootElements?: readonly ModdleElement[];
}

const undrawn = /^bpmn:(Global)?(Choreography|Conversation)/;

/** A file of choreographies or conversations, which bpmn-js reads and cannot draw. */
export class UndrawnDiagram extends Error {
  constructor(owner: ModdleElement) {
    super(`${owner.$type} ${owner.id ?? ''}`);
    this.name = 'UndrawnDiagram';
  }
}

/** Whether bpmn-js draws what a diagram is of. Of a conversation it would draw the parties alone. */
function isDrawn(owner: ModdleElement | undefined): boolean {
  if (owner?.$type === 'bpmn:Process') return true;
  return owner?.$type === 'bpmn:Collaboration' && !isConversation(owner);
}

function isConversation(collaboration: ModdleElement): boolean {
  const participants = collaboration.get('participants') as readonly ModdleElement[];
  const hasSteps = participants.some(({ processRef }) => partsOf(processRef, 'flowElements').length > 0);
  return partsOf(collaboration, 'conversations').length > 0 && !hasSteps;
}

function isTalk(owner: ModdleElement): boolean {
  return undrawn.test(owner.$type) || (owner.$type === 'bpmn:Collaboration' && isConversation(owner));
}

function partsOf(owner: ModdleElement | undefined, name: string): readonly ModdleElement[] {
  return (owner?.get(name) as readonly ModdleElement[] | undefined) ?? [];
}

/** The diagrams of the open file; one is drawn at a time, and all of them are saved. */
export function pages(viewer: BaseViewer, session: DiagramSession) {
  const bus = viewer.get<EventBus>('eventBus');
  const words = viewer.get<ContentLanguage>('contentLanguage');
  const listeners = new Set<() => void>();
  let shown: Diagram | undefined;
  bus.on('import.parse.complete', () => {
    shown = undefined;
  });

  const inFile = (): readonly Diagram[] => (viewer.getDefinitions() as Definitions | undefined)?.diagrams ?? [];

  const diagrams = (): readonly Diagram[] => inFile().filter(({ plane }) => isDrawn(plane?.bpmnElement));

  const show = async (diagram: Diagram | undefined): Promise<void> => {
    const former = shownOf(diagrams());
    if (!diagram || diagram === former) return;
    try {
      await viewer.open(diagram);
      shown = diagram;
    } catch {
      // A page that cannot be drawn leaves the one that can.
      await viewer.open(former);
    }
    session.fit();
    for (const listener of listeners) listener();
  };

  return {
    all: (): DiagramPage[] =>
      diagrams().map(({ name = '', plane }) => ({ name, subjects: subjectsOf(plane?.bpmnElement) })),

    /** The place of the page that is drawn among all. */
    shown(): number {
      const all = diagrams();
      return Math.max(0, all.indexOf(shownOf(all) as Diagram));
    },

    /** Draws another page. Undo begins anew there: bpmn-js takes back only what it has drawn. */
    show: (at: number): Promise<void> => show(diagrams()[at]),

    /**
     * Draws the first page when a choreography or a conversation stands before it in the file. Throws `UndrawnDiagram`
     * when there is nothing else: an edit of what bpmn-js draws of them would spoil the file.
     */
    async showFirst(): Promise<void> {
      const owner = inFile()[0]?.plane?.bpmnElement;
      if (!owner || !isTalk(owner)) return;
      const [first] = diagrams();
      if (!first) throw new UndrawnDiagram(owner);
      await viewer.open(first);
      shown = first;
      session.fit();
    },

    /** Throws `UndrawnDiagram` when a file without a drawing is one of those. */
    refuseTalk(): void {
      const all = (viewer.getDefinitions() as Definitions | undefined)?.rootElements ?? [];
      const talk = all.find(isTalk);
      if (talk && diagrams().length === 0) throw new UndrawnDiagram(talk);
    },

    /** Draws the page that an element stands on and selects it there; says whether there is such a page. */
    reveal(id: string): boolean {
      const all = diagrams();
      const page = all.find(({ plane }) => plane?.planeElement?.some(({ bpmnElement }) => bpmnElement?.id === id));
      if (!page || page === shownOf(all)) return false;
      void show(page).then(() => session.reveal(id));
      return true;
    },

    /** Called whenever another page is drawn. */
    onShown(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function shownOf(all: readonly Diagram[]): Diagram | undefined {
    return shown ?? all[0];
  }

  function subjectsOf(owner: ModdleElement | undefined): Text[] {
    if (!owner) return [];
    const pools =
      owner.$type === 'bpmn:Collaboration' ? (owner.get('participants') as readonly ModdleElement[]) : [owner];
    return pools.map((each) => readName(each, words.file)).filter((name) => Object.keys(name).length > 0);
  }
}
