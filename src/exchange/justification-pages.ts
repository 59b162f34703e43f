import { factsOrNone } from '#bpmn/facts/facts-or-none.ts';
import { measuredIn } from '#domain/metrics/measured-in.ts';
import { projectView } from '#domain/project-view.ts';
import type { Content } from '#domain/workspace.ts';
import { sayJustification } from '#i18n/say-justification.ts';
import { say } from '#i18n/say.ts';
import { portalSheetTexts } from '#i18n/texts/portal-sheet.ts';
import { toldPage } from '#i18n/told-page.ts';
import { hasJustification, packageFiles } from './package-files.ts';
import type { Banner } from './portal-sheet.ts';

const files = { kk: packageFiles.justificationKk, ru: packageFiles.justificationRu } as const;

/**
 * The justification of the solutions (601 p.36(2)) with the numbers of the variants, as pages in Kazakh and Russian by
 * the names of their files; none when nothing is justified.
 */
export function justificationPages(content: Content, banners: readonly Banner[]): [string, Uint8Array][] {
  const diagrams = new Map(content.diagrams.map(({ variant, source }) => [variant, source.text]));
  const view = projectView(content, (variant) => factsOrNone(diagrams.get(variant) ?? ''));
  if (!view || !hasJustification(content)) return [];
  const measured = measuredIn(view);
  return (['kk', 'ru'] as const).map((language) => {
    const told = sayJustification(view, measured, language);
    const marks = banners.map((banner) => {
      return { heading: say(portalSheetTexts[banner], {}, language), paragraphs: [], items: [] };
    });
    const page = toldPage({ ...told, sections: [...marks, ...told.sections] }, language);
    return [files[language], new TextEncoder().encode(page)];
  });
}
