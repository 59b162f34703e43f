import type { Language } from '#domain/language.ts';
import { planSheets, type SheetChoice, type SheetPlan } from '#domain/print/sheet-plan.ts';
import { formatDate } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { sayElement } from '#i18n/say-element.ts';
import { pictureTexts as texts } from '#i18n/texts/picture.ts';
import { subProcessTexts } from '#i18n/texts/sub-process.ts';
import type { PlanePicture, Sheet } from '#state/process-pictures.ts';

/** A drawing and how it is put on paper. */
export interface PlannedPicture {
  readonly picture: PlanePicture;
  readonly title: string;
  readonly plan: SheetPlan;
}

/** What stands around the drawings of a print. */
export interface Heading {
  readonly project: string;
  readonly variant: string;
  readonly language: Language;
}

/** The name of a sub-process with those around it; the whole process is called so. */
export function titleOfPicture({ path }: PlanePicture, language: Language): string {
  if (path.length === 0) return say(subProcessTexts.whole, {}, language);
  return path.map((each) => sayElement(each, language, language)).join(' › ');
}

export function plannedPictures(
  pictures: readonly PlanePicture[],
  choice: SheetChoice,
  language: Language,
): PlannedPicture[] {
  return pictures.map((picture) => ({
    picture,
    title: titleOfPicture(picture, language),
    plan: planSheets(picture.box, choice),
  }));
}

/** The pages of a print in their order, with the words around each drawing in the language of its names. */
export function printedSheets(planned: readonly PlannedPicture[], { project, variant, language }: Heading): Sheet[] {
  const pages = planned.reduce((sum, { plan }) => sum + plan.tiles.length, 0);
  const date = formatDate(new Date(), language);
  const sheets = planned.flatMap(({ picture, title, plan }) =>
    plan.tiles.map((tile) => ({ picture, title, tile, isTiled: plan.tiles.length > 1 })),
  );
  return sheets.map(({ picture, title, tile, isTiled }, at) => ({
    picture,
    tile,
    words: {
      title: project,
      subtitle: picture.path.length > 0 ? `${variant} · ${title}` : variant,
      date,
      page: say(texts.page, { page: at + 1, pages }, language),
      note: isTiled ? say(texts.glue, { label: tile.label }, language) : '',
    },
  }));
}
