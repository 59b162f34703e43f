import type { AdoptionSide } from '#domain/adopt/adoption.ts';
import { variantOf, type ProjectView } from '#domain/checks/check.ts';
import type { ProjectComparison } from '#domain/lineage/compare-in-project.ts';
import type { ElementDifference } from '#domain/lineage/compare-variants.ts';
import { lastChange, raiseNotice } from '#elements/shared/notice.ts';
import { say } from '#i18n/say.ts';
import { adoptTexts } from '#i18n/texts/adopt.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { attempt } from '#state/attempt.ts';

/** Takes what differs about an element over into one of two variants, and says what came of it. */
export async function adopt(
  screen: HTMLElement,
  view: ProjectView,
  { kinds, comparison }: ProjectComparison,
  element: ElementDifference,
  side: AdoptionSide,
): Promise<void> {
  const target = variantOf(view, kinds[side])?.document;
  if (!target) return;
  const variant = say(modelTexts[kinds[side]]);
  // Writing is loaded by the first who writes.
  const [{ adoptInto }, { undo }] = await Promise.all([import('#state/adopt-actions.ts'), import('#state/perform.ts')]);
  await attempt(async () => {
    const adopted = await adoptInto(target, side, comparison, element);
    if ('refused' in adopted) {
      raiseNotice(screen, { text: say(adoptTexts[adopted.refused]), tone: 'warn' });
      return;
    }
    const { left } = adopted;
    raiseNotice(screen, {
      text: left === 0 ? say(adoptTexts.done, { variant }) : say(adoptTexts.left, { variant, n: left }),
      tone: 'ok',
      key: lastChange,
      undo: () => void attempt(() => undo(target.project)),
    });
  });
}
