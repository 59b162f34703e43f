import { difference } from '#domain/facts/difference.ts';
import type { Facts, Operation } from '#domain/facts/facts.ts';
import { withoutIllegalCharacters } from '#bpmn/xml/escape.ts';
import { patchedSource } from './patch-source.ts';
import { readFacts } from './read-facts.ts';

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
  const edit = difference(factsIn(loaded), factsIn(saved));
  if (edit.length === 0) return { text: original, operations: [] };
  const { text, before } = patchedSource(original, edit, { check: false });
  return { text, operations: text === original ? [] : difference(before, readFacts(text)) };
}

function factsIn(written: string | Facts): Facts {
  return typeof written === 'string' ? readFacts(withoutIllegalCharacters(written)) : written;
}
