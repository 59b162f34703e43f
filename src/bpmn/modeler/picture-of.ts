import type { Language } from '#domain/language.ts';
import { offScreen } from './off-screen.ts';

/** The drawing of a BPMN text for paper, as SVG, with its names in a language. Throws bpmn-js's import error when nothing can be drawn. */
export function pictureOf(text: string, language: Language = 'kk'): Promise<string> {
  return offScreen(text, language, (session) => session.svg());
}
