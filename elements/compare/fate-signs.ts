import type { MarkedFate } from '#domain/lineage/fate-marks.ts';
import { say } from '#i18n/say.ts';
import { compareTexts } from '#i18n/texts/compare.ts';
import { fateTexts } from '#i18n/texts/lineage.ts';
import { html, svg, type TemplateResult } from 'lit';

/** The sign of each fate, on a field of 24 × 24: a plus came, a minus goes, an arrow is handed over … */
export const fateSigns: Readonly<Record<MarkedFate, string>> = {
  added: 'M12 4v16M4 12h16',
  removed: 'M4 12h16',
  replaced: 'M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4',
  merged: 'M5 4l7 8 7-8M12 12v8',
  split: 'M12 4v8M12 12l-7 8M12 12l7 8',
  automated: 'M13 3 5 14h6l-1 7 8-11h-6z',
  moved: 'M4 12h16M13 5l7 7-7 7',
  simplified: 'M12 4v16M5 13l7 7 7-7',
  renamed: 'M5 20 12 4l7 16M8 14h8',
  changed: 'M5 9h14M5 15h14M16 4 8 20',
  drawn: 'M5 12h.01M12 12h.01M19 12h.01',
};

/** What the signs on the diagrams mean: those that there are. */
export function fateLegend(shown: ReadonlySet<MarkedFate>): TemplateResult {
  return html`<ul class="legend" aria-label=${say(compareTexts.legend)}>
    ${Object.entries(fateSigns).flatMap(([name, path]) => {
      const fate = name as MarkedFate;
      if (!shown.has(fate)) return [];
      const words = fate === 'drawn' ? compareTexts.drawn : fateTexts[fate].one;
      return [
        html`<li class=${fate}>
          <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path} />`}</svg>${say(words)}
        </li>`,
      ];
    })}
  </ul>`;
}
