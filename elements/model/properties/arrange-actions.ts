import { alignments, selectionEdits } from '#bpmn/modeler/selection-edits.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import type { ScreenAction } from '#elements/shared/screen-actions.ts';
import { say } from '#i18n/say.ts';
import { selectionTexts } from '#i18n/texts/selection.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';

/** What can be done to several selected elements; the panel shows it as buttons, the command palette by its words. */
export function arrangeActions(session: DiagramSession, ids: readonly string[], screen: HTMLElement): ScreenAction[] {
  if (!session.editable || ids.length < 2) return [];
  const edits = session.use(selectionEdits);
  const action = (name: keyof typeof selectionTexts, icon: IconName, run: () => void): ScreenAction => {
    return { name, icon, label: say(selectionTexts[name]), run };
  };
  const join = (): void => {
    if (edits.joinAfter(ids) === '') raiseNotice(screen, { text: say(selectionTexts.joinRefused), tone: 'warn' });
  };
  return [
    ...alignments.map((how) => action(how, `align-${how}`, () => edits.align(ids, how))),
    ...(ids.length > 2
      ? [
          action('horizontal', 'distribute-horizontal', () => edits.distribute(ids, 'horizontal')),
          action('vertical', 'distribute-vertical', () => edits.distribute(ids, 'vertical')),
        ]
      : []),
    ...(edits.canSwap(ids) ? [action('swap', 'swap', () => edits.swap(ids))] : []),
    action('join', 'merge', join),
  ];
}
