import type { EventBus } from './editor-parts.ts';

interface EditorActions {
  isRegistered(action: string): boolean;
  unregister(action: string): void;
}

/** Before the keys are bound. */
const early = 2000;

/** Copying and pasting belong to the page, whose clipboard outlives a diagram: here the keys of bpmn-js for its own give way. */
class PageClipboard {
  static readonly $inject = ['eventBus'];

  constructor(
    eventBus: EventBus & {
      on(name: string, priority: number, listener: (event: { editorActions: EditorActions }) => void): void;
    },
  ) {
    eventBus.on('editorActions.init', early, ({ editorActions }) => {
      for (const action of ['copy', 'cut', 'paste']) {
        if (editorActions.isRegistered(action)) editorActions.unregister(action);
      }
    });
  }
}

export const pageClipboardModule = {
  __init__: ['pageClipboard'],
  pageClipboard: ['type', PageClipboard],
};
