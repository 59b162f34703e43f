import type Canvas from 'diagram-js/lib/core/Canvas';
import type EventBus from 'diagram-js/lib/core/EventBus';

interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Before and after all other listeners of an event. */
const [first, last] = [10_000, 1];

/**
 * Whenever a plane is shown, opening included, bpmn-js asks the canvas where it is looked at, and the canvas lays out
 * the whole drawing to answer. The listeners only want place and scale, which the canvas has told with each move.
 */
class QuietRoot {
  static readonly $inject = ['eventBus', 'canvas'];

  constructor(eventBus: EventBus, canvas: Canvas) {
    let view: View = { x: 0, y: 0, scale: 1 };
    let isQuiet = false;
    const ask = canvas.viewbox.bind(canvas) as (...box: readonly unknown[]) => unknown;
    canvas.viewbox = ((...box: readonly unknown[]) => (isQuiet && box.length === 0 ? view : ask(...box))) as never;
    eventBus.on('canvas.viewbox.changed', first, ({ viewbox }: { viewbox: View }) => {
      view = viewbox;
    });
    eventBus.on('root.set', first, () => {
      isQuiet = true;
    });
    // The plane of a sub-process is looked at somewhere else: then the canvas moves, and has to know all of it.
    eventBus.on('canvas.viewbox.changing', first, () => {
      isQuiet = false;
    });
    eventBus.on('root.set', last, () => {
      isQuiet = false;
    });
  }
}

export const quietRootModule = {
  __init__: ['quietRoot'],
  quietRoot: ['type', QuietRoot],
};
