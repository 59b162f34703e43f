import { factsOrNone } from '#bpmn/facts/facts-or-none.ts';
import { measuredIn } from '#domain/metrics/measured-in.ts';
import { projectView } from '#domain/project-view.ts';
import type { Content } from '#domain/workspace.ts';
import { sayJustification } from '#i18n/say-justification.ts';
import { sayQuestionnaire } from '#i18n/say-questionnaire.ts';
import { say } from '#i18n/say.ts';
import { portalSheetTexts } from '#i18n/texts/portal-sheet.ts';
import { isInPackage, packageFiles } from './package-files.ts';
import type { Told } from '#i18n/told.ts';
import type { Banner } from './portal-sheet.ts';
import { toldDocument } from './told-document.ts';

/**
 * What is told of a project in words, as Word documents by the names of their files: the justification of the solutions
 * (601 p.36(2)) with the numbers of the variants, in Kazakh and in Russian, and the questionnaire that people have begun to
 * answer, in both (order 193/НҚ of 14.05.2020, Annex 2).
 */
export async function projectDocuments(
  content: Content,
  banners: readonly Banner[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const diagrams = new Map(content.diagrams.map(({ variant, source }) => [variant, source.text]));
  const view = projectView(content, (variant) => factsOrNone(diagrams.get(variant) ?? ''));
  const documents = new Map<string, Uint8Array>();
  if (!view) return documents;
  const add = async (name: string, told: Told, language: 'kk' | 'ru'): Promise<void> => {
    const marks = banners.map((banner) => say(portalSheetTexts[banner], {}, language));
    documents.set(name, await toldDocument(told, { language, marks }));
  };
  if (isInPackage(content, 'justificationKk')) {
    const measured = measuredIn(view);
    await add(packageFiles.justificationKk, sayJustification(view, measured, 'kk'), 'kk');
    await add(packageFiles.justificationRu, sayJustification(view, measured, 'ru'), 'ru');
  }
  if (isInPackage(content, 'questionnaire')) await add(packageFiles.questionnaire, sayQuestionnaire(view), 'kk');
  return documents;
}
