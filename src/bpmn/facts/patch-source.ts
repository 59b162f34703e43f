import { layoutOf } from '#bpmn/xml/layout.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { illegalCharacterAt } from '#bpmn/xml/escape.ts';
import { writeTree } from '#bpmn/xml/write-tree.ts';
import { apply } from '#domain/facts/apply.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Facts, Operation } from '#domain/facts/facts.ts';
import { applyToWhatIsThere } from './patch/apply-to-what-is-there.ts';
import { writePatch } from './patch/write-patch.ts';
import { UnwritableFacts } from './patch/unwritable-facts.ts';
import { factsOf } from './read-facts.ts';
import { indexSource } from './source-index.ts';

export interface PatchOptions {
  /** `false`: old values are not compared, and operations on what the source does not have are left out. */
  readonly check?: boolean;
}

/**
 * The source after `operations`: every byte that they do not name stays (comments, instructions, quotes, prefixes,
 * order, indentation, line ends). New elements take the prefixes and the indentation of their neighbours and stand
 * where the BPMN schema wants them; the `incoming` and `outgoing` lists follow the flows that change.
 * No operations: the same text. The facts of the result are the facts of the source with the operations applied.
 *
 * Throws `XmlProblem`, `StaleOperations` when an old value does not match the source, and `UnwritableFacts` when
 * the result is no document (normalise the facts first).
 */
export function patchSource(text: string, operations: readonly Operation[], options: PatchOptions = {}): string {
  return operations.length === 0 ? text : patchedSource(text, operations, options).text;
}

/** `patchSource` together with the facts that the source had before. */
export function patchedSource(
  text: string,
  operations: readonly Operation[],
  options: PatchOptions = {},
): { readonly text: string; readonly before: Facts } {
  const index = indexSource(parseSource(text));
  const before: Facts = factsOf(index);
  const after = options.check === false ? applyToWhatIsThere(before, operations) : apply(before, operations);
  refuseIllegalCharacters(operations);
  if (difference(before, after).length === 0) return { text, before };
  writePatch(index, layoutOf(index.tree), before, after);
  return { text: writeTree(index.tree), before };
}

function refuseIllegalCharacters(operations: readonly Operation[]): void {
  for (const { entity, field, new: now } of operations) {
    if (typeof now === 'string' && illegalCharacterAt(now) >= 0)
      throw new UnwritableFacts('illegal-character', entity, field);
  }
}
