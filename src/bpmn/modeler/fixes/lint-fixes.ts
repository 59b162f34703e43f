import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { Canvas, ElementRegistry } from '#bpmn/modeler/editor-parts.ts';
import type { Drawing } from '#bpmn/modeler/flow-drawing.ts';
import { planeOf } from '#bpmn/modeler/make-room.ts';
import { branchUnlabelled } from './branch-unlabelled.ts';
import { conditionMissing } from './condition-missing.ts';
import { duplicateFlow } from './duplicate-flow.ts';
import { gatewayJoinsAndSplits } from './gateway-joins-and-splits.ts';
import { gatewayNotAQuestion } from './gateway-not-a-question.ts';
import { implicitEnd } from './implicit-end.ts';
import { implicitMerge } from './implicit-merge.ts';
import { implicitSplit } from './implicit-split.ts';
import { implicitStart } from './implicit-start.ts';
import type { FixTools, LintFix } from './lint-fix.ts';
import { nameBeginsSmall } from './name-begins-small.ts';
import { nameWithSpareSpaces } from './name-with-spare-spaces.ts';
import { superfluousGateway } from './superfluous-gateway.ts';
import { superfluousTermination } from './superfluous-termination.ts';

/** The family of quick fixes; one file of this folder each, named after its rule. */
export const lintFixes: readonly LintFix[] = [
  branchUnlabelled,
  conditionMissing,
  duplicateFlow,
  gatewayJoinsAndSplits,
  gatewayNotAQuestion,
  implicitEnd,
  implicitMerge,
  implicitSplit,
  implicitStart,
  nameBeginsSmall,
  nameWithSpareSpaces,
  superfluousGateway,
  superfluousTermination,
];

/** What a rule found, as far as a fix asks. */
export interface Fault {
  readonly code: string;
  readonly element: string;
}

/** Mends what the rules found in an open diagram where that is safe. */
export function fixing(viewer: BaseViewer, session: DiagramSession) {
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const canvas = viewer.get<Canvas>('canvas');
  const tools = (): FixTools => ({ viewer, session, elements, drawing: viewer.get<Drawing>('modeling') });
  const prepared = ({ code, element }: Fault): (() => void) | undefined => {
    const fix = lintFixes.find((each) => each.code === code);
    const drawn = elements.get(element);
    return fix && drawn && session.editable ? fix.prepare(tools(), drawn) : undefined;
  };
  return {
    /** Whether a fault can be mended as the diagram is now. */
    canMend: (fault: Fault): boolean => prepared(fault) !== undefined,

    /** Mends faults as one step of undo and shows the first of their elements. Says how many were mended. */
    mend(faults: readonly Fault[]): number {
      let mended = 0;
      const [first] = faults;
      session.together(() => {
        for (const fault of faults) {
          // Each looks at the diagram anew: what was mended before may have moved or mended it.
          const mend = prepared(fault);
          if (!mend) continue;
          const drawn = elements.get(fault.element);
          // Room is made on the plane that is shown.
          if (drawn && planeOf(drawn) !== canvas.getRootElement()) canvas.setRootElement(planeOf(drawn));
          mend();
          mended++;
        }
      });
      if (first) session.reveal(first.element);
      return mended;
    },
  };
}
