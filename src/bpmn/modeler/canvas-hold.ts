import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Canvas, Dragging, DirectEditing, PopupMenu, SearchPad } from './editor-parts.ts';

/** The keyboard of an open diagram: who has it, and whether Escape still has something to end there. */
export function canvasHold(viewer: BaseViewer) {
  const canvas = viewer.get<Canvas>('canvas');
  const of = <Part>(name: string): Part | undefined => viewer.get<Part | null>(name, false) ?? undefined;

  return {
    /** Gives the keyboard to the canvas. */
    focus(): void {
      canvas.focus();
    },
    /** A name is being written, something is being drawn or moved, or a menu or the search is open. */
    isBusy(): boolean {
      return (
        of<DirectEditing>('directEditing')?.isActive() === true ||
        Boolean(of<Dragging>('dragging')?.context()) ||
        of<PopupMenu>('popupMenu')?.isOpen() === true ||
        of<SearchPad>('searchPad')?.isOpen() === true
      );
    },
  };
}
