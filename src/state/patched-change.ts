import type { Change } from '#domain/document.ts';
import type { Operation } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import type { Source } from '#domain/variant.ts';
import { encodableSource } from '#exchange/write-source.ts';

/** A variant as its author sees it. */
export interface EditedVariant {
  readonly project: Id;
  readonly variant: Id;
  readonly revision: number;
  readonly source: Source;
}

/** The command that saves an edited diagram, and the source that it stores. */
export function patchedChange(
  edited: EditedVariant,
  text: string,
  operations: readonly Operation[],
): { readonly change: Change; readonly source: Source } {
  // A Kazakh letter in a Windows-1251 file makes the file UTF-8; its declaration changes, which no operation says.
  const source = encodableSource({ ...edited.source, text });
  const part = { document: edited.variant, kind: 'variant' as const, basedOn: edited.revision, operations, source };
  const documents = [source.text === text ? { ...part, patched: true } : part];
  return { change: { command: 'save-diagram', project: edited.project, documents }, source };
}
