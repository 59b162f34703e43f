import { join, sequenceFlows } from '#bpmn/modeler/flow-drawing.ts';
import { isShape, type LintFix } from './lint-fix.ts';

/** The flow that led to the gateway leads on to what stood after it. */
export const superfluousGateway: LintFix = {
  code: 'superfluous-gateway',
  prepare: ({ drawing, session }, element) => {
    if (!isShape(element)) return undefined;
    const [coming] = sequenceFlows(element.incoming);
    const [going] = sequenceFlows(element.outgoing);
    const hasWords = [element, going].some(
      (each) => each && Object.keys(session.facts(each.id)?.name ?? {}).length > 0,
    );
    // What somebody has written there would be lost.
    if (!coming || !going || coming.source === going.target || hasWords) return undefined;
    return () => {
      join(drawing, coming, coming.source, going.target);
      drawing.removeElements([element]);
    };
  },
};
