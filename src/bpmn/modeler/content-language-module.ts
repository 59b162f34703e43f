import { ContentLanguage } from './content-language.ts';
import { wordsProperty } from './element-facts.ts';
import type { CanvasElement, ModdleElement } from './moddle.ts';

type Draw = (parent: SVGElement, element: CanvasElement, attributes?: object) => SVGElement;

interface Renderer {
  drawShape: Draw;
  drawConnection: Draw;
}

interface Importer {
  add(owner: ModdleElement, ...rest: readonly unknown[]): unknown;
}

interface Editing {
  activate(element: CanvasElement): { text: string } | undefined;
  update(element: CanvasElement, text: string, before: string, bounds: object): void;
}

/** bpmn-js draws the words that stand in the model: while an element is drawn, those of the language shown stand there. */
class DrawingInLanguage {
  static readonly $inject = ['bpmnRenderer', 'bpmnImporter', 'contentLanguage'];

  constructor(renderer: Renderer, importer: Importer, language: ContentLanguage) {
    const inLanguage = (draw: Draw): Draw => {
      return (parent, element, attributes) =>
        speaking(language, (element.labelTarget ?? element).businessObject, () => draw(parent, element, attributes));
    };
    renderer.drawShape = inLanguage(renderer.drawShape.bind(renderer));
    renderer.drawConnection = inLanguage(renderer.drawConnection.bind(renderer));
    const add = importer.add.bind(importer);
    // An element without a name in the language of the file would get no label at all.
    importer.add = (owner, ...rest) => speaking(language, owner, () => add(owner, ...rest));
  }
}

function speaking<Result>(language: ContentLanguage, owner: ModdleElement, draw: () => Result): Result {
  const property = wordsProperty(owner);
  const words = language.wordsOf(owner);
  const before = Object.getOwnPropertyDescriptor(owner, property);
  if (words === (before?.value ?? '')) return draw();
  Object.defineProperty(owner, property, { value: words, enumerable: true, writable: true, configurable: true });
  try {
    return draw();
  } finally {
    if (before) Object.defineProperty(owner, property, before);
    else Reflect.deleteProperty(owner, property);
  }
}

/** Naming on the canvas (double click, F2) opens the name in the language shown and writes that one. */
class NamingInLanguage {
  static readonly $inject = ['labelEditingProvider', 'contentLanguage'];

  constructor(editing: Editing, language: ContentLanguage) {
    const activate = editing.activate.bind(editing);
    const update = editing.update.bind(editing);
    editing.activate = (element) => {
      const context = activate(element);
      if (!context) return undefined;
      return { ...context, text: language.ownWordsOf((element.labelTarget ?? element).businessObject) };
    };
    editing.update = (element, text, before, bounds) => {
      if (language.shown === language.file) update(element, text, before, bounds);
      else language.rename(element, language.shown, text.trim());
    };
  }
}

export const contentLanguageModule = {
  __init__: ['contentLanguage', 'drawingInLanguage'],
  contentLanguage: ['type', ContentLanguage],
  drawingInLanguage: ['type', DrawingInLanguage],
};

/** Of a modeler, beside the module above: a viewer has no names to edit. */
export const namingInLanguageModule = {
  __init__: ['namingInLanguage'],
  namingInLanguage: ['type', NamingInLanguage],
};
