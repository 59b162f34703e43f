import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import RuleProvider from 'diagram-js/lib/features/rules/RuleProvider';
import type { DiagramSession } from './diagram-session.ts';
import type { ElementRegistry, EventBus } from './editor-parts.ts';
import type { Shape } from './flow-drawing.ts';
import type { CanvasElement } from './moddle.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whose size it is: that of elements, or of the names that stand beside them. */
export type Sized = 'element' | 'label';

/**
 * Steps stay large enough for their signs, names for a short word; both small enough to be seen as a whole. Pixels of the
 * drawing.
 */
export const sizeLimits: Readonly<Record<Sized, { readonly least: Size; readonly most: Size }>> = {
  element: { least: { width: 60, height: 40 }, most: { width: 600, height: 400 } },
  label: { least: { width: 30, height: 14 }, most: { width: 600, height: 400 } },
};

type Labelled = Shape & { readonly label?: Shape };

interface Resizer {
  resizeShape(shape: Shape, bounds: Size & { readonly x: number; readonly y: number }): void;
}

interface Handles {
  _createResizer(element: { readonly id: string }, ...place: readonly unknown[]): SVGElement;
}

interface Resizing {
  readonly shape: CanvasElement;
  readonly newBounds?: Size;
}

/** bpmn-js lets labels and containers be resized; names of steps in Kazakh and Russian need room too. */
class StepSize extends RuleProvider {
  static override readonly $inject = ['eventBus', 'resizeHandles'];

  constructor(eventBus: EventBus, handles: Handles) {
    super(eventBus as never);
    // diagram-js makes the id of the element a class of its handles; an id of a file may have blanks, a class may not.
    const make = handles._createResizer.bind(handles);
    handles._createResizer = ({ id }, ...place) => make({ id: id.replaceAll(/\s/g, '_') }, ...place);
    eventBus.on('resize.start', ({ context }: { context: Resizing & { minDimensions?: Size } }) => {
      if (isStep(context.shape)) context.minDimensions = sizeLimits.element.least;
    });
  }

  override init(): void {
    this.addRule('shape.resize', 2000, ({ shape }: Resizing) => (isStep(shape) ? true : undefined));
  }
}

export const stepSizeModule = {
  __init__: ['stepSize'],
  stepSize: ['type', StepSize],
};

/** Sizes of steps, notes and names beside elements by numbers, for those who do not drag; several change as one step of undo. */
export function sizeEdits(viewer: BaseViewer, session: DiagramSession) {
  const registry = viewer.get<ElementRegistry>('elementRegistry');

  const sized = (ids: readonly string[]): { readonly of: Sized; readonly shapes: readonly Shape[] } | undefined => {
    const elements = ids.flatMap((id) => (registry.get(id) as Labelled | undefined) ?? []);
    if (elements.length === 0) return undefined;
    if (elements.every((each) => isStep(each) || each.type === 'bpmn:TextAnnotation')) {
      return { of: 'element', shapes: elements };
    }
    const labels = elements.flatMap(({ label }) => label ?? []);
    return labels.length === elements.length ? { of: 'label', shapes: labels } : undefined;
  };

  return {
    /** Whose size `size` and `resize` are about; undefined when not all of the elements have one of the same kind. */
    of: (ids: readonly string[]): Sized | undefined => sized(ids)?.of,

    /** What all of them have in common; undefined for a side in which they differ, or when one has no size to be given. */
    size(ids: readonly string[]): Partial<Size> | undefined {
      const [first, ...others] = sized(ids)?.shapes ?? [];
      if (!first) return undefined;
      const common = (side: keyof Size): number | undefined =>
        others.every((each) => each[side] === first[side]) ? Math.round(first[side]) : undefined;
      const [width, height] = [common('width'), common('height')];
      return { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
    },

    /** Gives them a width or height; each grows from its middle, so that flows stay straight. */
    resize(ids: readonly string[], wanted: Partial<Size>): void {
      const modeling = viewer.get<Resizer>('modeling');
      session.together(() => {
        for (const shape of sized(ids)?.shapes ?? []) {
          const [width, height] = [wanted.width ?? shape.width, wanted.height ?? shape.height];
          if (width === shape.width && height === shape.height) continue;
          const x = Math.round(shape.x + (shape.width - width) / 2);
          const y = Math.round(shape.y + (shape.height - height) / 2);
          modeling.resizeShape(shape, { x, y, width, height });
        }
      });
    },
  };
}

function isStep(shape: CanvasElement & { readonly collapsed?: boolean }): boolean {
  return /(Task|CallActivity)$/.test(shape.type) || (/(SubProcess|Transaction)$/.test(shape.type) && !!shape.collapsed);
}
