import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { EventBus } from './editor-parts.ts';
import type { ModdleElement } from './moddle.ts';
import { writeInSlices } from './write-in-slices.ts';

/**
 * The text of a diagram as it is on the canvas, to be read and judged: written once for each edit, and in slices, so that
 * the page goes on answering. What is to be saved is taken by `snapshot`.
 */
export function presentText(viewer: BaseViewer): () => Promise<string> {
  let written: Promise<string> | undefined;
  let edits = 0;
  const bus = viewer.get<EventBus>('eventBus');
  for (const event of ['elements.changed', 'import.render.complete']) {
    bus.on(event, () => {
      written = undefined;
      edits += 1;
    });
  }
  const write = async (): Promise<string> => {
    for (;;) {
      const seen = edits;
      // bpmn-js puts what is drawn in its order before it writes.
      bus.fire('saveXML.start');
      const definitions = viewer.getDefinitions() as ModdleElement | undefined;
      const sliced = definitions && (await writeInSlices(viewer.get('moddle'), definitions, () => seen === edits));
      if (sliced !== undefined) return sliced;
      if (seen === edits) return (await viewer.saveXML({ format: false })).xml ?? '';
    }
  };
  return () => (written ??= write());
}
