import { readVariant } from '#data/queries/variant-diagram.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { liveVariants } from '#domain/live-variants.ts';
import { weightsOf } from '#domain/metrics/weights.ts';
import type { Readiness } from '#domain/priorities/priorities.ts';
import { besidePage } from './beside-page.ts';

/** What is known so far, by project, and of how many variants. */
export interface ReadinessSoFar {
  readonly known: ReadonlyMap<Id, Readiness>;
  readonly done: number;
  readonly all: number;
}

/** Answers by variant, revision and weights: a diagram that has not changed is read once while the page is open. */
const answers = new Map<string, Readiness | null>();

/**
 * Counts the current variants of a workspace one by one beside the page and reports after each; letting go of it stops the
 * counting. `documents` are those of the workspace.
 */
export function workspaceReadiness(documents: readonly StudioDocument[]): {
  subscribe: (next: (value: ReadinessSoFar) => void, failed?: (reason: unknown) => void) => { unsubscribe(): void };
} {
  return {
    subscribe(next, failed) {
      let isLeft = false;
      count(documents, (value) => {
        if (!isLeft) next(value);
        return !isLeft;
      }).catch((reason: unknown) => {
        if (!isLeft) failed?.(reason);
      });
      return {
        unsubscribe() {
          isLeft = true;
        },
      };
    },
  };
}

async function count(documents: readonly StudioDocument[], report: (value: ReadinessSoFar) => boolean): Promise<void> {
  const projects = new Map(documents.flatMap((each) => (each.kind === 'project' ? [[each.id, each] as const] : [])));
  const current = liveVariants(documents).filter(({ fields }) => fields['variant'] === 'as-is');
  const known = new Map<Id, Readiness>();
  if (!report({ known, done: 0, all: current.length })) return;
  for (const [at, variant] of current.entries()) {
    const found = await readinessIn(variant, weightsOf(projects.get(variant.project)?.fields ?? {}));
    if (found) known.set(variant.project, found);
    if (!report({ known: new Map(known), done: at + 1, all: current.length })) return;
  }
}

async function readinessIn(
  { id, revision }: StudioDocument,
  weights: ReturnType<typeof weightsOf>,
): Promise<Readiness | null> {
  const key = `${id} ${String(revision)} ${JSON.stringify(weights)}`;
  const present = answers.get(key);
  if (present !== undefined) return present;
  const read = await readVariant(id);
  // One that was changed meanwhile is asked for again with its new revision.
  if (read?.document.revision !== revision) return null;
  const found = await besidePage('readiness', read.diagram.source.text, weights);
  answers.set(key, found);
  return found;
}
