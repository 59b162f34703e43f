import { languages } from '#domain/language.ts';
import { centreOf, type Shape } from '#bpmn/modeler/flow-drawing.ts';
import { makeRoom } from '#bpmn/modeler/make-room.ts';
import { fixWords } from '#i18n/texts/rule-fixes.ts';
import { isShape, type FixTools, type LintFix } from './lint-fix.ts';

/** What nothing follows is followed by an end event; a person may write a better result. */
export const implicitEnd: LintFix = {
  code: 'implicit-end',
  prepare: (tools, element) => (isShape(element) ? () => appendEnd(tools, element) : undefined),
};

function appendEnd({ viewer, session, drawing }: FixTools, node: Shape): void {
  const { parent } = node;
  const x = node.x + node.width;
  const { y } = centreOf(node);
  makeRoom(viewer, 'x', x + 1, 100);
  const end = drawing.createShape({ type: 'bpmn:EndEvent' }, { x: x + 68, y }, parent);
  drawing.createConnection(node, end, { type: 'bpmn:SequenceFlow' }, parent);
  for (const language of languages) session.rename(end.id, language, fixWords.ended[language]);
}
