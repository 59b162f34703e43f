/** The parts of bpmn-js's renderer of texts that break words into lines. */
interface TextRenderer {
  createText(text: string, options?: object): SVGElement;
  getDimensions(text: string, options?: object): object;
  getExternalLabelBounds(bounds: object, text: string): object;
  getTextAnnotationBounds(bounds: object, text: string): object;
}

/** More letters than any shape has room for. */
const most = 1000;

/**
 * bpmn-js measures all that is left of a name for each line that it breaks off: a name of 200 KB would hold the page up
 * for minutes. What nobody could read is left out of the drawing; the name itself stays as it is.
 */
class ShortWords {
  static readonly $inject = ['textRenderer'];

  constructor(renderer: TextRenderer) {
    const createText = renderer.createText.bind(renderer);
    const getDimensions = renderer.getDimensions.bind(renderer);
    const getExternalLabelBounds = renderer.getExternalLabelBounds.bind(renderer);
    const getTextAnnotationBounds = renderer.getTextAnnotationBounds.bind(renderer);
    renderer.createText = (text, options) => createText(short(text), options);
    renderer.getDimensions = (text, options) => getDimensions(short(text), options);
    renderer.getExternalLabelBounds = (bounds, text) => getExternalLabelBounds(bounds, short(text));
    renderer.getTextAnnotationBounds = (bounds, text) => getTextAnnotationBounds(bounds, short(text));
  }
}

function short(text: string): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

export const shortWordsModule = {
  __init__: ['shortWords'],
  shortWords: ['type', ShortWords],
};
