import { createStore } from '@xstate/store';
import type { Change } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';

/** Record commands that can be taken back or done again, per project; diagrams have bpmn-js's own undo instead. */
export interface History {
  readonly undo: readonly Change[];
  readonly redo: readonly Change[];
}

const depth = 200;
const none: History = { undo: [], redo: [] };

const start: { readonly projects: Readonly<Record<Id, History>> } = { projects: {} };

/** The histories of all projects of this page. */
export const historyStore = createStore({
  context: start,
  on: {
    done: (context, event: { inverse: Change }) => {
      const { undo } = context.projects[event.inverse.project] ?? none;
      return changed(context.projects, event.inverse.project, {
        undo: [...undo.slice(1 - depth), event.inverse],
        redo: [],
      });
    },
    undone: (context, event: { inverse: Change }) => {
      const { undo, redo } = context.projects[event.inverse.project] ?? none;
      return changed(context.projects, event.inverse.project, {
        undo: undo.slice(0, -1),
        redo: [...redo, event.inverse],
      });
    },
    redone: (context, event: { inverse: Change }) => {
      const { undo, redo } = context.projects[event.inverse.project] ?? none;
      return changed(context.projects, event.inverse.project, {
        undo: [...undo, event.inverse],
        redo: redo.slice(0, -1),
      });
    },
  },
});

/** The history of a project. */
export function historyOf(project: Id): History {
  return historyStore.getSnapshot().context.projects[project] ?? none;
}

function changed(projects: Readonly<Record<Id, History>>, project: Id, history: History) {
  return { projects: { ...projects, [project]: history } };
}
