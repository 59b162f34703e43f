import { withoutIllegalCharacters } from '#bpmn/xml/escape.ts';
import type { DocumentChange, StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { Rewritten } from '#domain/replace/find-hits.ts';
import { historyOf } from './history-store.ts';
import { perform, undo } from './perform.ts';
import { withFreeVariants } from './variant-locks.ts';

/** Texts of one document as they are to be written; the document as the screen sees it. */
export interface RewrittenDocument {
  readonly document: StudioDocument;
  readonly texts: readonly Rewritten[];
}

/** What a replacement left out, and the way back of the rest. */
export interface ReplacedInProject {
  /** Variants that somebody edits: nothing was replaced there. */
  readonly edited: readonly StudioDocument[];
  /** Takes it back, unless another command came after it: then the history of the project has the way. */
  readonly undo: (() => Promise<void>) | undefined;
}

/**
 * Writes texts of a project in one command: of its records, and of diagrams that nobody edits. Diagrams and records that
 * say something else than was seen refuse all of it. Throws `CommandFailed`.
 */
export async function replaceInProject(
  project: Id,
  documents: readonly RewrittenDocument[],
): Promise<ReplacedInProject> {
  const variants = documents.filter(({ document }) => document.kind === 'variant').map(({ document }) => document.id);
  return withFreeVariants(variants, async (free) => {
    const isFree = ({ document }: RewrittenDocument): boolean => document.kind !== 'variant' || free.has(document.id);
    const edited = documents.filter((each) => !isFree(each)).map(({ document }) => document);
    const parts = documents.filter(isFree).map(partOf);
    if (parts.length === 0) return { edited, undo: undefined };
    await perform({ command: 'replace-texts', project, documents: parts });
    const way = historyOf(project).undo.at(-1);
    return {
      edited,
      undo: async () => {
        if (historyOf(project).undo.at(-1) === way) await undo(project);
      },
    };
  });
}

function partOf({ document, texts }: RewrittenDocument): DocumentChange {
  const operations = texts.map(({ text: { entity, field, text }, now }) => {
    const written = withoutIllegalCharacters(now);
    return { entity, field, old: text, new: written === '' ? null : written };
  });
  return { document: document.id, kind: document.kind, basedOn: document.revision, operations };
}
