import type { Language } from '#domain/language.ts';
import { DiagramSession } from './diagram-session.ts';

/**
 * The drawing of a BPMN text for paper, as SVG, with its names in a language, made where nobody sees it. Throws bpmn-js's import error when nothing
 * can be drawn.
 */
export async function pictureOf(text: string, language: Language = 'kk'): Promise<string> {
  // A label that is measured before its font is there would be broken at the wrong words.
  await Promise.allSettled(['12px', 'bold 12px'].map((size) => document.fonts.load(`${size} 'Noto Sans'`, text)));
  const place = document.createElement('div');
  place.inert = true;
  // Out of sight but laid out: bpmn-js measures what it draws.
  place.style.cssText =
    'position:fixed;inset:0 auto auto -300vw;inline-size:1600px;block-size:900px;visibility:hidden;contain:strict';
  document.body.append(place);
  try {
    const session = new DiagramSession(place, false, language);
    try {
      await session.open(text);
      return await session.svg();
    } finally {
      session.close();
    }
  } finally {
    place.remove();
  }
}
