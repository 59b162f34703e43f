import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { ElementRegistry } from './editor-parts.ts';

interface TextRenderer {
  getDimensions(
    text: string,
    options: { box: { width: number; height: number }; style: object; padding?: number },
  ): { readonly width: number; readonly height: number };
  getDefaultStyle(): object;
}

const padding = 7;
const inside = /(Task|CallActivity|SubProcess|Transaction)$/;

/** Whether words have room inside the shape of a step; other elements have their words beside them, where there is room. */
export function labelRoom(viewer: BaseViewer): { overflows(id: string, words: string): boolean } {
  return {
    overflows(id, words) {
      const { type, width, height } = viewer.get<ElementRegistry>('elementRegistry').get(id) ?? {};
      if (type === undefined || width === undefined || height === undefined || !inside.test(type)) return false;
      const text = viewer.get<TextRenderer>('textRenderer');
      const needed = text.getDimensions(words, { box: { width, height }, style: text.getDefaultStyle(), padding });
      return needed.height > height - padding || needed.width > width - padding;
    },
  };
}
