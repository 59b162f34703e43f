import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { ElementRegistry } from '#bpmn/modeler/editor-parts.ts';
import type { CanvasElement, Moddle } from '#bpmn/modeler/moddle.ts';

/** One edit that a person makes, and what of the facts of the touched elements it may change. */
export interface EditKind {
  readonly name: string;
  /** Fields of the model that the edit is about. */
  readonly fields?: RegExp;
  /** Whether places on the canvas may change; only the label for `label`. */
  readonly places?: 'all' | 'label';
  readonly adds?: true;
  readonly removes?: true;
  /** Makes the edit on something in the middle of the diagram; says whether there was something. */
  run(diagram: OpenDiagram): boolean;
}

interface Drawn extends CanvasElement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label?: Drawn;
  readonly waypoints?: readonly { readonly x: number; readonly y: number }[];
  readonly source?: Drawn;
  readonly target?: Drawn;
}

/** The verbs of bpmn-js that the edits use. */
interface Verbs {
  moveElements(elements: readonly CanvasElement[], delta: object): void;
  moveShape(shape: CanvasElement, delta: object): void;
  resizeShape(shape: CanvasElement, bounds: object): void;
  appendShape(source: CanvasElement, shape: object, place: object): CanvasElement;
  createShape(shape: object, place: object, parent: CanvasElement): CanvasElement;
  removeElements(elements: readonly CanvasElement[]): void;
  connect(source: CanvasElement, target: CanvasElement): unknown;
  reconnectEnd(line: CanvasElement, target: CanvasElement, place: object): void;
  setColor(elements: readonly CanvasElement[], colours: object): void;
  addLane(owner: CanvasElement, where: 'bottom'): CanvasElement;
  updateWaypoints(line: CanvasElement, points: readonly object[]): void;
  updateProperties(element: CanvasElement, properties: object): void;
}

interface OpenDiagram {
  readonly session: DiagramSession;
  readonly verbs: Verbs;
  readonly moddle: Moddle;
  /** The middle one of the drawn elements of a kind. */
  one(type: RegExp, fits?: (element: Drawn) => boolean): Drawn | undefined;
  replace(element: CanvasElement, type: string): void;
  fileLanguage(): 'kk' | 'ru' | 'en';
}

export function openDiagram(viewer: BaseViewer, session: DiagramSession): OpenDiagram {
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  return {
    session,
    verbs: viewer.get<Verbs>('modeling'),
    moddle: viewer.get<Moddle>('moddle'),
    one(type, fits = () => true) {
      const root = elements.get(session.rootId);
      const found = (elements.getAll() as readonly Drawn[]).filter(
        (each) => type.test(each.type) && !each.labelTarget && each !== root && each.parent && fits(each),
      );
      return found[found.length >> 1];
    },
    replace: (element, type) => {
      viewer
        .get<{ replaceElement(old: CanvasElement, now: object): void }>('bpmnReplace')
        .replaceElement(element, { type });
    },
    fileLanguage: () => viewer.get<{ file: 'kk' | 'ru' | 'en' }>('contentLanguage').file,
  };
}

const task = /^bpmn:(\w*Task|CallActivity)$/;
const flow = /^bpmn:SequenceFlow$/;
const node = /^bpmn:(\w*Task|CallActivity|\w*Gateway|\w*Event)$/;
const middle = ({ x, y, width, height }: Drawn): { x: number; y: number } => ({ x: x + width / 2, y: y + height / 2 });

/** Does it to the one that is there. */
function to<Element>(element: Element | undefined, edit: (element: Element) => void): boolean {
  if (element === undefined) return false;
  edit(element);
  return true;
}

/** Two ends between which a flow may go and none goes yet. */
function pair(diagram: OpenDiagram): readonly [Drawn, Drawn] | undefined {
  const from = diagram.one(task);
  const goal = from && diagram.one(task, (each) => each !== from && each.parent === from.parent);
  return from && goal && [from, goal];
}

/** Twenty edits of a working day. */
export const editKinds: readonly EditKind[] = [
  {
    name: 'rename',
    fields: /^@name$/,
    places: 'label',
    run: (diagram) =>
      to(diagram.one(node), ({ id }) => diagram.session.rename(id, diagram.fileLanguage(), 'Жаңа атау')),
  },
  {
    name: 'translation of a name',
    fields: /^bpmn:extensionElements\/i18n:translation/,
    places: 'label',
    run: (diagram) =>
      to(diagram.one(node), ({ id }) => {
        diagram.session.rename(id, diagram.fileLanguage() === 'en' ? 'kk' : 'en', 'Another name');
      }),
  },
  {
    name: 'move',
    places: 'all',
    fields: /^lane$/,
    run: ({ one, verbs }) => to(one(task), (each) => verbs.moveElements([each], { x: 5, y: 5 })),
  },
  {
    name: 'resize',
    places: 'all',
    run: ({ one, verbs }) =>
      to(one(task), (each) => {
        const { x, y, width, height } = each;
        verbs.resizeShape(each, { x, y, width: width + 10, height: height + 10 });
      }),
  },
  {
    name: 'add a task',
    places: 'all',
    adds: true,
    fields: /^lane$/,
    run: ({ one, verbs }) =>
      to(one(task), (each) => {
        verbs.appendShape(each, { type: 'bpmn:Task' }, { x: middle(each).x + 160, y: middle(each).y });
      }),
  },
  {
    name: 'delete a task',
    places: 'all',
    removes: true,
    fields: /^(@(sourceRef|targetRef|default)|lane)$/,
    run: ({ one, verbs }) => to(one(task), (each) => verbs.removeElements([each])),
  },
  {
    name: 'connect',
    places: 'all',
    adds: true,
    run: (diagram) => to(pair(diagram), ([from, goal]) => void diagram.verbs.connect(from, goal)),
  },
  {
    name: 'reconnect',
    places: 'all',
    fields: /^@targetRef$/,
    run: ({ one, verbs }) => {
      const line = one(flow, ({ target }) => task.test(target?.type ?? ''));
      const goal =
        line && one(task, (each) => ![line.target, line.source].includes(each) && each.parent === line.target?.parent);
      return to(goal, (each) => line && verbs.reconnectEnd(line, each, middle(each)));
    },
  },
  {
    name: 'change of type',
    places: 'all',
    // An event that is attached to it is put on the new one.
    // What only the former type has goes, as what only a transaction may have attached: how a user task is worked on, the script of a script task.
    fields:
      /^(type|@attachedToRef|@implementation|@scriptFormat|bpmn:script#text|@instantiate|@(message|operation)Ref|bpmn:cancelEventDefinition)$/,
    run: ({ one, replace }) =>
      to(one(/^bpmn:\w*Task$/), (each) =>
        replace(each, each.type === 'bpmn:UserTask' ? 'bpmn:ManualTask' : 'bpmn:UserTask'),
      ),
  },
  {
    name: 'colour',
    fields: /^@(bioc|color):/,
    run: ({ one, verbs }) => to(one(node), (each) => verbs.setColor([each], { fill: '#ffe0b2', stroke: '#fb8c00' })),
  },
  {
    name: 'step fact',
    fields: /^bpmn:extensionElements\/ud:step@workLikely$/,
    run: ({ one, session }) => to(one(task), ({ id }) => session.setFacts(id, 'ud:Step', { workLikely: 7 })),
  },
  {
    name: 'documentation',
    fields: /^bpmn:documentation/,
    run: ({ one, session }) => to(one(node), ({ id }) => session.document(id, 'Жаңа сипаттама')),
  },
  {
    name: 'add a lane',
    places: 'all',
    adds: true,
    fields: /^lane$/,
    run: ({ one, verbs }) =>
      to(
        one(/^bpmn:Participant$/, ({ businessObject }) => businessObject.processRef !== undefined),
        (each) => void verbs.addLane(each, 'bottom'),
      ),
  },
  {
    name: 'rename a lane',
    fields: /^@name$/,
    run: (diagram) =>
      to(diagram.one(/^bpmn:Lane$/), ({ id }) => diagram.session.rename(id, diagram.fileLanguage(), 'Кеңсе')),
  },
  {
    name: 'waypoints',
    places: 'all',
    run: ({ one, verbs }) =>
      to(one(flow), (line) => {
        const [first, ...others] = line.waypoints ?? [];
        const [x, y] = [first?.x ?? 0, first?.y ?? 0];
        verbs.updateWaypoints(line, [
          { x, y },
          { x: x + 7, y: y + 30 },
          ...others.map((point) => ({ x: point.x, y: point.y })),
        ]);
      }),
  },
  {
    name: 'move of a label',
    places: 'label',
    run: ({ one, verbs }) =>
      to(one(/./, ({ label }) => label !== undefined)?.label, (label) => verbs.moveShape(label, { x: 9, y: 9 })),
  },
  {
    name: 'add a data object',
    places: 'all',
    adds: true,
    run: ({ one, verbs }) => {
      const near = one(task);
      return to(near?.parent, (parent) => {
        verbs.createShape({ type: 'bpmn:DataObjectReference' }, near ? middle(near) : { x: 0, y: 0 }, parent);
      });
    },
  },
  {
    name: 'condition of a flow',
    fields: /^bpmn:conditionExpression/,
    run: ({ one, verbs, moddle }) =>
      to(one(flow), (line) => {
        const conditionExpression = moddle.create('bpmn:FormalExpression', { body: '${ready}' });
        verbs.updateProperties(line, { conditionExpression });
      }),
  },
  {
    name: 'default flow',
    // A default flow carries no condition (BPMN 2.0.2, 10.6.2).
    fields: /^(@default$|bpmn:conditionExpression)/,
    run: ({ one, verbs }) => {
      const line = one(
        flow,
        ({ source, businessObject }) =>
          /(Exclusive|Inclusive)Gateway$|Task$/.test(source?.type ?? '') &&
          source?.businessObject.get('default') !== businessObject,
      );
      return to(line?.source, (source) => verbs.updateProperties(source, { default: line?.businessObject }));
    },
  },
  {
    name: 'volume of a process',
    fields: /^bpmn:extensionElements\/ud:volume@perYear$/,
    run: ({ one, session }) => {
      const owner = one(/^bpmn:Participant$/, ({ businessObject }) => businessObject.processRef !== undefined);
      const id = owner?.id ?? session.rootId;
      return to(session.processFacts(id), () => session.setFacts(id, 'ud:Volume', { perYear: 1200 }));
    },
  },
];
