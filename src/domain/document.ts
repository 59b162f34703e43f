import type { Operation, Value } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { Source } from '#domain/variant.ts';

/**
 * The document is the boundary of loading, revision and sign-off (team rules: each variant, the registers, the journey, the plan).
 * Every project has exactly one `project`, `registers`, `journey` and `plan` document and up to three variants.
 */
export const documentKinds = ['project', 'registers', 'journey', 'plan', 'variant'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Named plain values; a text in three languages is three fields, a set is one key per member. */
export type Fields = Readonly<Record<string, Value>>;

/** A document with its own fields; its records and diagram stand beside it. The `project` document has the project's id. */
export interface StudioDocument {
  readonly id: Id;
  readonly project: Id;
  readonly kind: DocumentKind;
  /** Grows by one with every command that touches the document. */
  readonly revision: number;
  readonly fields: Fields;
  /** Hybrid logical clock of the last change. */
  readonly clock: string;
  /** Wall clock of the last change, ISO 8601, for people only. */
  readonly changedAt: string;
}

/** One record that several variants share; `order` is a fractional index, `deletedAt` (ISO 8601) marks a deletion that can be undone. */
export interface StudioRecord {
  readonly id: Id;
  readonly project: Id;
  readonly document: Id;
  readonly kind: RecordKind;
  readonly order: string;
  readonly deletedAt?: string;
  readonly fields: Fields;
}

/** The BPMN file of a variant, kept as it came. */
export interface Diagram {
  readonly variant: Id;
  readonly project: Id;
  readonly source: Source;
}

/** What one command did to one document. A new source of a diagram travels beside the operations that explain it. */
export interface DocumentChange {
  readonly document: Id;
  readonly kind: DocumentKind;
  /** Revision that the author saw; `null` creates the document. */
  readonly basedOn: number | null;
  /** Entity = the document's id (own fields), a record's id or a diagram element's id. */
  readonly operations: readonly Operation[];
  readonly source?: Source;
  /** The source follows from the old one by `operations`, so the journal keeps only these. */
  readonly patched?: boolean;
}

/** Whether a part of a change says something of the elements of a diagram, and not what its source is then. */
export function changesDiagram({ kind, document, operations, source }: DocumentChange): boolean {
  return kind === 'variant' && !source && operations.some(({ entity }) => entity !== document);
}

/** One user command: everything in it happens, or nothing. */
export interface Change {
  readonly command: string;
  readonly project: Id;
  readonly documents: readonly DocumentChange[];
}

/** The document that holds records of a kind. */
export function documentKindOf(kind: RecordKind): Exclude<DocumentKind, 'project' | 'variant'> {
  if (kind === 'persona' || kind === 'journey-stage') return 'journey';
  if (kind === 'plan' || kind === 'measure' || kind === 'cost-line' || kind === 'justification') return 'plan';
  return 'registers';
}
