import type { Id } from '#domain/identity.ts';
import { cycleWith, planLinks } from '#domain/plan/plan-links.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { say } from '#i18n/say.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { nameOfId } from './link-options.ts';
import type { RegisterIndex } from './register-index.ts';

/** Whether a measure must not wait for another one, because they would wait for each other; then the circle is named. */
export function refuseCycle(from: EventTarget, index: RegisterIndex, measure: Id, predecessor: Id): boolean {
  const cycle = cycleWith(planLinks(index.of('measure')), measure, predecessor);
  if (!cycle) return false;
  const names = [...cycle, measure].map((id) => nameOfId(index, id)).join(' → ');
  raiseNotice(from, { text: say(ganttTexts.cycle, { cycle: names }), tone: 'error', key: 'measure-cycle' });
  return true;
}
