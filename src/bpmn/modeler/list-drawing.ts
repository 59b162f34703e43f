import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Bounds } from '#domain/diagram/drawn-bounds.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Language, Text } from '#domain/language.ts';
import { guessLanguage } from '#domain/guess-language.ts';
import { layOutDiagram } from '#domain/layout/lay-out-diagram.ts';
import type { Point } from '#domain/layout/layout.ts';
import type { ListPlan, PlanNode, PlanPool } from '#domain/steps/list-plan.ts';
import { planGraph, planIds } from '#domain/steps/plan-graph.ts';
import { recordMeant } from '#domain/steps/record-meant.ts';
import { isBlank } from './blank-drawing.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { Canvas, ElementRegistry } from './editor-parts.ts';
import { withFacts } from './element-facts.ts';
import { listedStep } from './listed-step.ts';
import type { CanvasElement, Moddle, ModdleElement } from './moddle.ts';

interface BpmnFactory {
  create(type: string, attributes?: Readonly<Record<string, unknown>>): ModdleElement;
}

interface Drawing {
  createShape(attributes: object, bounds: Bounds, parent: CanvasElement): CanvasElement;
  createConnection(
    source: CanvasElement,
    target: CanvasElement,
    attributes: object,
    parent: CanvasElement,
  ): CanvasElement;
  removeElements(elements: readonly CanvasElement[]): void;
  resizeShape(shape: CanvasElement, bounds: Bounds): void;
  moveShape(shape: CanvasElement, by: Point): void;
}

/** Draws a process that was typed as a list. */
export function listDrawing(viewer: BaseViewer, session: DiagramSession) {
  return {
    /**
     * Draws the plan as one step of undo: into the blank pool of a new diagram, else in a pool of its own below what is
     * there. Roles, systems and acts are those of `records` that are meant. Gives the ids of what was drawn.
     */
    draw(plan: ListPlan, records: readonly StudioRecord[]): string[] {
      let drawn: string[] = [];
      session.together(() => {
        drawn = new ListDrawing(viewer, session, plan, records).draw();
      });
      return drawn;
    },
  };
}

class ListDrawing {
  private readonly drawing: Drawing;
  private readonly elements: ElementRegistry;
  private readonly canvas: Canvas;
  private readonly moddle: Moddle;
  private readonly factory: BpmnFactory;
  private readonly made = new Map<string, CanvasElement>();
  private readonly layout;
  private readonly language;
  private down = 0;

  constructor(
    viewer: BaseViewer,
    private readonly session: DiagramSession,
    private readonly plan: ListPlan,
    private readonly records: readonly StudioRecord[],
  ) {
    this.drawing = viewer.get('modeling');
    this.elements = viewer.get('elementRegistry');
    this.canvas = viewer.get('canvas');
    this.moddle = viewer.get('moddle');
    this.factory = viewer.get('bpmnFactory');
    this.layout = layOutDiagram(planGraph(plan));
    this.language = guessLanguage([...plan.lanes, ...plan.nodes.map(({ name }) => name)]);
  }

  draw(): string[] {
    const blank = this.blankPool();
    if (!blank) this.down = this.lowest();
    const pool = this.ownPool(blank);
    this.plan.lanes.forEach((name, at) => this.lane(planIds.lane(at), name, pool));
    for (const each of this.plan.pools) this.closedPool(each);
    for (const node of this.plan.nodes) this.node(node, pool);
    this.plan.flows.forEach(({ from, to, label, share }, at) => {
      const owner = this.factory.create('bpmn:SequenceFlow');
      const scope = this.scopeOf(from, pool);
      if (share !== undefined) owner.set('extensionElements', this.facts(owner, 'ud:Branch', { probability: share }));
      this.connect(planIds.flow(at), from, to, owner, label, scope);
    });
    this.plan.messages.forEach(({ from, to, name }, at) => {
      const root = this.canvas.getRootElement();
      this.connect(planIds.message(at), from, to, this.factory.create('bpmn:MessageFlow'), name, root);
    });
    return [...this.made.values()].map(({ id }) => id);
  }

  /** The pool of a diagram that holds no more than a start event, as a new one does. */
  private blankPool(): CanvasElement | undefined {
    const all = this.elements.getAll().filter((each) => !each.labelTarget);
    const pools = all.filter(({ type }) => type === 'bpmn:Participant');
    return isBlank(all) && pools.length === 1 && pools[0]?.businessObject.processRef ? pools[0] : undefined;
  }

  private ownPool(blank: CanvasElement | undefined): CanvasElement {
    const bounds = this.bounds(planIds.pool);
    if (blank) {
      const inside = this.elements.getAll().filter(({ parent, labelTarget }) => parent === blank && !labelTarget);
      this.drawing.removeElements(inside);
      this.drawing.resizeShape(blank, bounds);
      this.made.set(planIds.pool, blank);
      return blank;
    }
    const processRef = this.factory.create('bpmn:Process', { isExecutable: false });
    const owner = this.factory.create('bpmn:Participant', { processRef });
    return this.shape(planIds.pool, owner, '', this.canvas.getRootElement(), { isHorizontal: true, isExpanded: true });
  }

  private lane(key: string, name: string, pool: CanvasElement): void {
    const owner = this.factory.create('bpmn:Lane');
    const role = recordMeant(this.records, 'role', name)?.id;
    if (role !== undefined) owner.set('extensionElements', this.facts(owner, 'ud:Performer', { role }));
    this.shape(key, owner, name, pool, { isHorizontal: true });
  }

  /** Somebody outside who is on the diagram already is not drawn again. */
  private closedPool({ key, name, isClient }: PlanPool): void {
    const present = this.elements
      .getAll()
      .find(
        ({ id, type, businessObject }) =>
          type === 'bpmn:Participant' &&
          !businessObject.processRef &&
          Object.values(this.session.facts(id)?.name ?? {}).includes(name),
      );
    if (present) {
      this.made.set(key, present);
      return;
    }
    const owner = this.factory.create('bpmn:Participant');
    const role = recordMeant(this.records, 'role', name)?.id;
    const kind = isClient ? 'client' : undefined;
    owner.set('extensionElements', this.facts(owner, 'ud:Performer', { role, kind }));
    this.shape(key, owner, name, this.canvas.getRootElement(), { isHorizontal: true, isExpanded: false });
  }

  private node(node: PlanNode, pool: CanvasElement): void {
    const { messages } = this.plan;
    const { type, trigger } = typeOf(node, {
      receives: messages.some(({ to }) => to === node.key),
      sends: messages.some(({ from }) => from === node.key),
    });
    const owner = this.factory.create(type);
    const names = { language: this.language, inLanguages: (name: string) => this.inLanguages(name) };
    listedStep(this.moddle, owner, node, names, this.records);
    const attributes = { ...(trigger ? { eventDefinitionType: trigger } : {}), isExpanded: node.kind === 'sub' };
    const element = this.shape(node.key, owner, node.name, this.scopeOf(node.key, pool), attributes);
    const { label } = element as CanvasElement & { readonly label?: CanvasElement };
    const place = this.layout.labels.get(node.key);
    if (!place || label?.x === undefined || label.y === undefined) return;
    const middle = place.x + (place.width - (label.width ?? 0)) / 2;
    const above = place.y + place.height - (label.height ?? 0) + this.down;
    this.drawing.moveShape(label, { x: Math.round(middle - label.x), y: Math.round(above - label.y) });
  }

  /** What a node stands in: its sub-process, drawn before it, or the pool. */
  private scopeOf(key: string, pool: CanvasElement): CanvasElement {
    const inside = this.plan.nodes.find((node) => node.key === key)?.inside ?? '';
    return this.made.get(inside) ?? pool;
  }

  private shape(
    key: string,
    businessObject: ModdleElement,
    name: string,
    parent: CanvasElement,
    attributes: object,
  ): CanvasElement {
    const type = businessObject.$type;
    const element = this.drawing.createShape({ type, businessObject, ...attributes }, this.bounds(key), parent);
    this.made.set(key, element);
    this.rename(element, name);
    return element;
  }

  private rename({ id }: CanvasElement, name: string): void {
    if (name === '') return;
    for (const [language, text] of Object.entries(this.inLanguages(name))) {
      this.session.rename(id, language as Language, text);
    }
  }

  /** What is written in one language is in that of the whole list. */
  private inLanguages(name: string): Text {
    return this.plan.words.get(name) ?? { [this.language]: name };
  }

  private connect(
    key: string,
    from: string,
    to: string,
    businessObject: ModdleElement,
    name: string,
    parent: CanvasElement,
  ): void {
    const [source, target] = [this.made.get(from), this.made.get(to)];
    if (!source || !target) return;
    // A pool that was there before stands elsewhere than the layout thinks; bpmn-js finds the way to it.
    const isLaid = [from, to].every((end) => this.isLaid(end));
    const waypoints = this.layout.edges.get(key)?.map(({ x, y }) => ({ x, y: y + this.down }));
    const attributes = { type: businessObject.$type, businessObject, ...(isLaid && waypoints ? { waypoints } : {}) };
    const element = this.drawing.createConnection(source, target, attributes, parent);
    this.made.set(key, element);
    this.rename(element, name);
  }

  private isLaid(key: string): boolean {
    return this.made.get(key)?.y === this.bounds(key).y;
  }

  private bounds(key: string): Bounds {
    const { x, y, width, height } = this.layout.shapes.get(key) ?? { x: 0, y: 0, width: 100, height: 80 };
    return { x: Math.round(x), y: Math.round(y) + this.down, width: Math.round(width), height: Math.round(height) };
  }

  private lowest(): number {
    return Math.max(0, ...this.elements.getAll().map(({ y = 0, height = 0 }) => y + height));
  }

  private facts(owner: ModdleElement, block: 'ud:Branch' | 'ud:Performer', values: Parameters<typeof withFacts>[3]) {
    return withFacts(this.moddle, owner, block, values);
  }
}

/** The BPMN type of a node, and what triggers it when it is an event. */
function typeOf(
  { kind, systems }: PlanNode,
  { receives, sends }: { readonly receives: boolean; readonly sends: boolean },
): { readonly type: string; readonly trigger?: string } {
  const message = 'bpmn:MessageEventDefinition';
  if (kind === 'step') return { type: systems.length > 0 ? 'bpmn:UserTask' : 'bpmn:Task' };
  if (kind === 'sub') return { type: 'bpmn:SubProcess' };
  if (kind === 'start') return { type: 'bpmn:StartEvent', ...(receives ? { trigger: message } : {}) };
  if (kind === 'end') return { type: 'bpmn:EndEvent', ...(sends ? { trigger: message } : {}) };
  if (kind === 'wait') {
    return { type: 'bpmn:IntermediateCatchEvent', trigger: receives ? message : 'bpmn:TimerEventDefinition' };
  }
  return { type: kind === 'fork' || kind === 'join' ? 'bpmn:ParallelGateway' : 'bpmn:ExclusiveGateway' };
}
