import type { FocusView } from './focus-view.ts';

/** Where paper is taken in or made: steps, data objects and messages with a document on paper. */
export const paper: FocusView = {
  code: 'paper',
  select: ({ graph }) => {
    const found = new Set<string>();
    for (const [owner, children] of graph.children) {
      const hasPaper = children.some(
        ({ type, entity }) => type === 'ud:document' && String(entity.get('@medium')) === 'paper',
      );
      if (hasPaper) found.add(owner);
    }
    return found;
  },
};
