import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { ElementRegistry, EventBus, Overlays } from './editor-parts.ts';
import type { CanvasElement } from './moddle.ts';

/** A small sign on an element that leads to what lies behind it, e.g. its problems. */
export interface Mark {
  readonly element: string;
  readonly text: string;
  readonly title: string;
}

const places = {
  problem: { top: -12, right: 12 },
  remark: { top: -12, left: -10 },
  question: { bottom: 12, left: -10 },
} as const;

type MarkKind = keyof typeof places;

interface Shown {
  readonly marks: readonly Mark[];
  readonly chosen: (element: string) => void;
}

/** Signs on elements, each kind at a place of its own; on the screen only, never in a picture or in print. */
export function elementMarks(viewer: BaseViewer) {
  const overlays = viewer.get<Overlays>('overlays');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const shown = new Map<MarkKind, Shown>();

  const put = (kind: MarkKind, { element, text, title }: Mark, chosen: Shown['chosen']): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `uderis-mark ${kind}`;
    button.textContent = text;
    button.title = title;
    button.ariaLabel = title;
    button.addEventListener('click', () => chosen(element));
    overlays.add(element, `uderis-${kind}`, { position: places[kind], html: button });
  };
  // A deleted element takes its signs along; an undo brings it back without them.
  viewer.get<EventBus>('eventBus').on('shape.added', ({ element }: { element: CanvasElement }) => {
    for (const [kind, { marks, chosen }] of shown) {
      const mark = marks.find((each) => each.element === element.id);
      if (mark) put(kind, mark, chosen);
    }
  });

  return {
    /** Puts signs on elements in the place of earlier ones of the kind; `chosen` is told which was pressed. */
    show(kind: MarkKind, marks: readonly Mark[], chosen: Shown['chosen']): void {
      shown.set(kind, { marks, chosen });
      overlays.remove({ type: `uderis-${kind}` });
      for (const mark of marks) if (elements.get(mark.element)) put(kind, mark, chosen);
    },
  };
}
