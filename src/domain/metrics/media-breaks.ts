import type { Choice } from '#domain/choices.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { stepDetails, type DetailDocument, type StepDetails } from '#domain/diagram/step-details.ts';

type Media = ReadonlySet<Choice<'medium'>>;

/**
 * Steps at which a document changes its medium, paper to electronic or back (programme 2008–2010, ch. 5.2): what comes in
 * and what is produced differ, paper is typed into a system, or the step before has produced the other medium. Each step
 * counts once.
 */
export function mediaBreaks(graph: ProcessGraph): string[] {
  const details = new Map([...graph.nodes.values()].map((node) => [node.id, stepDetails(graph, node)]));
  return [...graph.nodes.values()]
    .filter(({ id, incoming }) => {
      const own = details.get(id);
      if (!own) return false;
      const [comes, leaves] = [mediaOf(own, 'incoming'), mediaOf(own, 'produced')];
      if (differ(comes, leaves) || isTypedIn(own, comes, leaves)) return true;
      return incoming.some(({ source }) => {
        const before = details.get(source);
        return before !== undefined && differ(mediaOf(before, 'produced'), comes);
      });
    })
    .map(({ id }) => id);
}

function mediaOf({ documents }: StepDetails, direction: DetailDocument['direction']): Media {
  return new Set(documents.flatMap((each) => (each.direction === direction ? (each.medium ?? []) : [])));
}

/** Both are known and have nothing in common. */
function differ(one: Media, other: Media): boolean {
  return one.size > 0 && other.size > 0 && [...one].every((medium) => !other.has(medium));
}

/** Paper comes in, nothing on paper leaves, and a person uses a system. */
function isTypedIn({ systems, automation }: StepDetails, comes: Media, leaves: Media): boolean {
  return comes.has('paper') && !leaves.has('paper') && systems.length > 0 && automation !== 'automatic';
}
