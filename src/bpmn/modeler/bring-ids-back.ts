import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { EditorIds } from '#bpmn/facts/editor-ids.ts';
import type { EventBus } from './editor-parts.ts';
import type { ModdleElement } from './moddle.ts';

interface Parsed {
  readonly elementsById?: Record<string, ModdleElement>;
}

/** Before bpmn-js looks at what it has read. */
const first = 5000;

/**
 * Gives the elements of the next diagram the ids that the file has for them. Only the reader of bpmn-js refuses such an
 * id: once it has read, every part of the studio can speak of the element as the file does.
 */
export function bringIdsBack(viewer: BaseViewer, ids: EditorIds): void {
  const bus = viewer.get<EventBus & { on(name: string, priority: number, heard: (parsed: Parsed) => void): void }>(
    'eventBus',
  );
  const heard = ({ elementsById }: Parsed): void => {
    bus.off('import.parse.complete', heard);
    if (!elementsById) return;
    for (const [safe, key] of ids) {
      const element = elementsById[safe];
      if (!element) continue;
      element.id = key;
      elementsById[key] = element;
      Reflect.deleteProperty(elementsById, safe);
    }
  };
  bus.on('import.parse.complete', first, heard);
}
