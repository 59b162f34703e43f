import { languages } from '#domain/language.ts';
import { centreOf, type Shape } from '#bpmn/modeler/flow-drawing.ts';
import { makeRoom } from '#bpmn/modeler/make-room.ts';
import { fixWords } from '#i18n/texts/rule-fixes.ts';
import { isShape, type FixTools, type LintFix } from './lint-fix.ts';

/** What nothing leads to gets a start event before it; a person may write what really happens. */
export const implicitStart: LintFix = {
  code: 'implicit-start',
  prepare: (tools, element) => (isShape(element) ? () => prependStart(tools, element) : undefined),
};

function prependStart({ viewer, session, drawing }: FixTools, node: Shape): void {
  const { x, parent } = node;
  const { y } = centreOf(node);
  makeRoom(viewer, 'x', x - 1, 100);
  const start = drawing.createShape({ type: 'bpmn:StartEvent' }, { x: x + 32, y }, parent);
  drawing.createConnection(start, node, { type: 'bpmn:SequenceFlow' }, parent);
  for (const language of languages) session.rename(start.id, language, fixWords.started[language]);
}
