import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { ElementRegistry } from './editor-parts.ts';
import { isFlowNode } from './flow-drawing.ts';
import type { CanvasElement } from './moddle.ts';

/** Whether a drawing holds no more than a start event, as that of a new variant does. */
export function isBlank(elements: readonly CanvasElement[]): boolean {
  const nodes = elements.filter((each) => !each.labelTarget && isFlowNode(each));
  return nodes.length === 0 || (nodes.length === 1 && nodes[0]?.type === 'bpmn:StartEvent');
}

/** Tells whether anything is drawn yet. */
export function blankDrawing(viewer: BaseViewer) {
  const elements: ElementRegistry = viewer.get('elementRegistry');
  return { isBlank: () => isBlank(elements.getAll()) };
}
