import type { Language } from '#domain/language.ts';
import { DiagramSession } from './diagram-session.ts';

/**
 * Opens a BPMN text where nobody sees it, hands it to `work` and takes it away again; `editable` when `work` needs more than the drawing. Throws bpmn-js's import error when
 * nothing can be drawn.
 */
export async function offScreen<Result>(
  text: string,
  language: Language,
  work: (session: DiagramSession) => Promise<Result>,
  editable = false,
): Promise<Result> {
  // A label that is measured before its font is there would be broken at the wrong words.
  await Promise.allSettled(['12px', 'bold 12px'].map((size) => document.fonts.load(`${size} 'Noto Sans'`, text)));
  const place = document.createElement('div');
  place.inert = true;
  // Out of sight but laid out: bpmn-js measures what it draws.
  place.style.cssText =
    'position:fixed;inset:0 auto auto -300vw;inline-size:1600px;block-size:900px;visibility:hidden;contain:strict';
  document.body.append(place);
  try {
    const session = new DiagramSession(place, editable, language);
    try {
      await session.open(text);
      return await work(session);
    } finally {
      session.close();
    }
  } finally {
    place.remove();
  }
}
