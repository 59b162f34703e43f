import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';

/** Ctrl+Z beside the canvas, which hears its own keys alone: what was mended there is taken back there too. */
export function undoByKey(event: KeyboardEvent, session: DiagramSession): void {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
  const [target] = event.composedPath();
  const isTyped = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isUndo || isTyped || event.defaultPrevented) return;
  event.preventDefault();
  session.undo();
}
