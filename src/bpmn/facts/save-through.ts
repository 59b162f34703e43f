import { difference } from '#domain/facts/difference.ts';
import type { Facts, Operation } from '#domain/facts/facts.ts';
import { withoutIllegalCharacters } from '#bpmn/xml/escape.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { inOneGo } from './in-one-go.ts';
import { patchPieces } from './patch-source.ts';
import { factsOf } from './read-facts.ts';
import { indexSource } from './source-index.ts';

export interface SavedPatch {
  /** The original source with the edit in it. */
  readonly text: string;
  /** What the edit changed, with old and new values. */
  readonly operations: readonly Operation[];
}

/**
 * Carries an edit in the editor over to the source as it came. `loaded` is what the editor wrote right after opening
 * (text or its facts), `saved` what it writes now: their difference is the edit alone, whatever the editor drops or
 * respells, and only that is patched into `original`. No difference: the same text, byte for byte. The operations
 * are those on the source, so that patching the original with them gives the same text.
 * Characters that XML cannot hold (a pasted control character) are left out. Throws `XmlProblem`.
 */
export function savePatch(original: string, loaded: string | Facts, saved: string | Facts): SavedPatch {
  return inOneGo(savePieces(original, loaded, saved));
}

/** The same in pieces, between which a page may answer to the person who goes on editing. */
export function* savePieces(
  original: string,
  loaded: string | Facts,
  saved: string | Facts,
): Generator<undefined, SavedPatch> {
  const edit = difference(yield* factsPieces(loaded), yield* factsPieces(saved));
  if (edit.length === 0) return { text: original, operations: [] };
  yield;
  const { text, before } = yield* patchPieces(original, edit, { check: false });
  if (text === original) return { text, operations: [] };
  yield;
  return { text, operations: difference(before, yield* factsPieces(text)) };
}

/** Facts of what an editor has written. */
export function* factsPieces(written: string | Facts): Generator<undefined, Facts> {
  if (typeof written !== 'string') return written;
  const tree = parseSource(withoutIllegalCharacters(written));
  yield;
  const facts = factsOf(indexSource(tree));
  yield;
  return facts;
}
