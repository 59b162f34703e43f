import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { ElementRegistry } from '#bpmn/modeler/editor-parts.ts';
import type { Drawing, Shape } from '#bpmn/modeler/flow-drawing.ts';
import type { CanvasElement } from '#bpmn/modeler/moddle.ts';

/** What a fix works with: the diagram's own commands, which together are one step of undo. */
export interface FixTools {
  readonly viewer: BaseViewer;
  readonly session: DiagramSession;
  readonly drawing: Drawing;
  readonly elements: ElementRegistry;
}

/**
 * One member of the family of quick fixes: how what a rule found at an element is mended without changing what the
 * process means. `prepare` says how, or undefined where that takes a person's judgement.
 */
export interface LintFix {
  /** The code of the rule. */
  readonly code: string;
  readonly prepare: (tools: FixTools, element: CanvasElement) => (() => void) | undefined;
}

export function isShape(element: CanvasElement): element is Shape {
  return element.x !== undefined && element.width !== undefined && 'incoming' in element;
}
