import { laneEdits, type Side } from '#bpmn/modeler/lane-edits.ts';
import { poolEdits } from '#bpmn/modeler/pool-edits.ts';
import { alignments, selectionEdits } from '#bpmn/modeler/selection-edits.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import type { ScreenAction } from '#elements/shared/screen-actions.ts';
import { say } from '#i18n/say.ts';
import { selectionTexts } from '#i18n/texts/selection.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';

/** What can be done to one lane or pool, with everything that stands in it. */
function laneActions(session: DiagramSession, id: string): ScreenAction[] {
  const type = session.facts(id)?.type;
  if (!session.editable || (type !== 'bpmn:Lane' && type !== 'bpmn:Participant')) return [];
  const edits = session.use(laneEdits);
  const action = (
    name: keyof typeof selectionTexts,
    icon: IconName,
    isPossible: boolean,
    run: () => void,
  ): ScreenAction[] => (isPossible ? [{ name, icon, label: say(selectionTexts[name]), run }] : []);
  const pools = session.use(poolEdits);
  const hasNext = (side: Side): boolean => edits.next(id, side) !== undefined;
  return [
    ...action('moveUp', 'move-up', hasNext('before'), () => edits.move(id, 'before')),
    ...action('moveDown', 'move-down', hasNext('after'), () => edits.move(id, 'after')),
    ...action('laneAbove', 'lane-above', true, () => edits.add(id, 'before')),
    ...action('laneBelow', 'lane-below', true, () => edits.add(id, 'after')),
    ...action('divide', 'divide', edits.canDivide(id), () => edits.divide(id)),
    ...action('mergeUp', 'merge-up', edits.canMerge(id, 'before'), () => edits.merge(id, 'before')),
    ...action('mergeDown', 'merge-down', edits.canMerge(id, 'after'), () => edits.merge(id, 'after')),
    ...action('poolUp', 'merge-up', pools.canMerge(id, 'before'), () => pools.merge(id, 'before')),
    ...action('poolDown', 'merge-down', pools.canMerge(id, 'after'), () => pools.merge(id, 'after')),
    ...action('poolBelow', 'lane-below', pools.canAdd(id), () => pools.add(id)),
    ...action('part', 'open', pools.canPart(id), () => pools.part(id)),
  ];
}

/** What can be done to one selected lane or pool, or to several selected elements; the panel shows it as buttons, the command palette by its words. */
export function arrangeActions(session: DiagramSession, ids: readonly string[], screen: HTMLElement): ScreenAction[] {
  if (ids.length === 1) return laneActions(session, ids[0] ?? '');
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
    ...(edits.canConnect(ids) ? [action('connect', 'process', () => edits.connect(ids))] : []),
    ...(edits.canSwap(ids) ? [action('swap', 'swap', () => edits.swap(ids))] : []),
    action('join', 'merge', join),
  ];
}
