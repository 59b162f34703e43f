import { getPlaneIdFromShape } from 'bpmn-js/lib/util/DrilldownUtil';
import type { ElementRegistry } from './editor-parts.ts';
import type { CanvasElement } from './moddle.ts';

type Whole = CanvasElement & {
  readonly children?: readonly CanvasElement[];
  readonly attachers?: readonly CanvasElement[];
  readonly source?: CanvasElement;
  readonly target?: CanvasElement;
};

/**
 * Elements with all that goes with them: what is inside and attached, also on the plane of a closed sub-process, and the
 * lines between them. A line whose ends stay behind is not among them, nor a lane without its pool.
 */
export function closureOf(elements: ElementRegistry, chosen: readonly CanvasElement[]): Set<CanvasElement> {
  const inside = new Set<CanvasElement>();
  const add = (element: Whole): void => {
    if (inside.has(element) || element.labelTarget || element.source) return;
    inside.add(element);
    const plane = elements.get(getPlaneIdFromShape(element)) as Whole | undefined;
    for (const each of [element.children, element.attachers, plane?.children].flatMap((part) => part ?? [])) add(each);
  };
  for (const element of chosen) if (element.type !== 'bpmn:Lane' || isWithPool(element, chosen)) add(element);
  const lines = (elements.getAll() as readonly Whole[]).filter(({ source, labelTarget }) => source && !labelTarget);
  // A line may end at another line, as that of an annotation does.
  for (let before = -1; before !== inside.size;) {
    before = inside.size;
    for (const line of lines) if (line.source && inside.has(line.source) && isInside(line.target)) inside.add(line);
  }
  return inside;

  function isInside(element: CanvasElement | undefined): boolean {
    return element !== undefined && inside.has(element);
  }
}

function isWithPool({ parent }: CanvasElement, chosen: readonly CanvasElement[]): boolean {
  return parent !== undefined && (chosen.includes(parent) || isWithPool(parent, chosen));
}
