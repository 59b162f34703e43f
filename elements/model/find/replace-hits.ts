import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { textEdits } from '#bpmn/modeler/text-edits.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { rewrittenTexts } from '#domain/replace/find-hits.ts';
import type { TextQuery } from '#domain/replace/text-query.ts';
import { attempt } from '#state/attempt.ts';
import { replaceInProject, type RewrittenDocument } from '#state/replace-actions.ts';
import type { ListedHit } from './searched-parts.ts';

/** What was replaced, what was left out because somebody edits it, and the way back. */
export interface ReplacedHits {
  readonly count: number;
  readonly edited: readonly StudioDocument[];
  /** Given when something outside the open diagram was replaced. */
  readonly undo: (() => void) | undefined;
}

/**
 * Replaces hits: in the open diagram as one step of its undo, everywhere else as one command of the project. Undefined
 * when that command failed, which the person has been told; the diagram then stays as it is too.
 */
export async function replaceHits(
  session: DiagramSession,
  project: Id,
  hits: readonly ListedHit[],
  query: TextQuery,
  by: string,
): Promise<ReplacedHits | undefined> {
  const here = hits.filter(({ part }) => part.isOpen);
  const elsewhere = hits.filter(({ part }) => !part.isOpen);
  const others =
    elsewhere.length === 0
      ? { edited: [], undo: undefined }
      : await attempt(() => replaceInProject(project, rewrittenDocuments(elsewhere, query, by)));
  if (!others) return undefined;
  const texts = rewritten(here, query, by).map(({ text, now }) => ({ ...text, text: now }));
  const isWritten = session.use(textEdits).write(texts) > 0;
  const left = new Set(others.edited.map(({ id }) => id));
  const { undo } = others;
  let isLast = isWritten;
  const end = session.onEdited(() => {
    isLast = false;
    end();
  });
  return {
    count: hits.filter(({ part }) => !left.has(part.document.id)).length,
    edited: others.edited,
    undo:
      undo &&
      (() => {
        if (isLast) session.undo();
        void attempt(undo);
      }),
  };
}

function rewritten(hits: readonly ListedHit[], query: TextQuery, by: string) {
  return rewrittenTexts(
    hits.map(({ hit }) => hit),
    query,
    by,
  );
}

function rewrittenDocuments(hits: readonly ListedHit[], query: TextQuery, by: string): RewrittenDocument[] {
  const documents = new Map(hits.map(({ part }) => [part.document.id, part.document]));
  return [...documents.values()]
    .map((document) => ({
      document,
      texts: rewritten(
        hits.filter(({ part }) => part.document.id === document.id),
        query,
        by,
      ),
    }))
    .filter(({ texts }) => texts.length > 0);
}
