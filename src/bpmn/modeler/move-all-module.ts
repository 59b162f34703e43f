import type CommandStack from 'diagram-js/lib/command/CommandStack';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type { Point } from '#domain/layout/layout.ts';
import type { CanvasElement } from './moddle.ts';

/** Where shapes and lines are to stand. */
export interface Places {
  readonly shapes: ReadonlyMap<CanvasElement, Box>;
  readonly lines: ReadonlyMap<CanvasElement, readonly Point[]>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Priority of a listener that hears after all others. */
const last = 1;

export const moveAll = 'ud.move-all';

interface Context {
  readonly places: Places;
  before?: Places;
  written?: ReadonlyMap<CanvasElement, Box | undefined>;
}

/** Writes places into the drawing of the file. */
interface Updater {
  updateBounds(shape: CanvasElement): void;
  updateConnectionWaypoints(line: CanvasElement): void;
}

type Movable = { -readonly [Side in keyof Box]: number } & { waypoints: readonly Point[] };

/**
 * Everything goes to its place at once. bpmn-js's own commands would push neighbours and lanes aside with each single
 * move, and end somewhere else.
 */
class MoveAllHandler {
  static readonly $inject = ['bpmnUpdater', 'eventBus'];

  constructor(
    private readonly updater: Updater,
    private readonly eventBus: EventBus,
  ) {}

  execute(context: Context): CanvasElement[] {
    context.before = presentPlaces(context.places);
    context.written = new Map([...context.places.shapes.keys()].map((shape) => [shape, copyOf(homeOf(shape)?.bounds)]));
    return this.put(context.places);
  }

  revert({ before, written }: Context): CanvasElement[] {
    // bpmn-js corrects the height of a label when it opens a file, and writes it once the label is drawn anew.
    this.eventBus.once('elements.changed', last, () => {
      for (const [shape, bounds] of written ?? []) writeBounds(shape, bounds);
    });
    return before ? this.put(before) : [];
  }

  private put({ shapes, lines }: Places): CanvasElement[] {
    for (const [shape, box] of shapes) {
      Object.assign(shape, box);
      this.updater.updateBounds(shape);
    }
    for (const [line, points] of lines) {
      (line as CanvasElement & Movable).waypoints = points.map((point) => ({ ...point }));
      this.updater.updateConnectionWaypoints(line);
    }
    return [...shapes.keys(), ...lines.keys()];
  }
}

/** Where the file says the bounds of a shape or of a label. */
function homeOf(shape: CanvasElement): { bounds?: Box } | undefined {
  const { di } = shape as CanvasElement & { readonly di?: { bounds?: Box; label?: { bounds?: Box } } };
  return shape.labelTarget ? di?.label : di;
}

function writeBounds(shape: CanvasElement, bounds: Box | undefined): void {
  const home = homeOf(shape);
  if (!home) return;
  if (bounds) Object.assign(home.bounds ?? {}, bounds);
  else delete home.bounds;
}

function copyOf(bounds: Box | undefined): Box | undefined {
  return bounds && { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height };
}

function presentPlaces({ shapes, lines }: Places): Places {
  return {
    shapes: new Map(
      [...shapes.keys()].map((shape) => {
        const { x, y, width, height } = shape as CanvasElement & Movable;
        return [shape, { x, y, width, height }];
      }),
    ),
    lines: new Map([...lines.keys()].map((line) => [line, [...(line as CanvasElement & Movable).waypoints]])),
  };
}

class MoveAll {
  static readonly $inject = ['commandStack'];

  constructor(commandStack: CommandStack) {
    commandStack.registerHandler(moveAll, MoveAllHandler);
  }
}

export const moveAllModule = {
  __init__: ['moveAll'],
  moveAll: ['type', MoveAll],
};
