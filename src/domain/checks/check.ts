import type { Source } from '#domain/source.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Place, Severity } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import type { Language } from '#domain/language.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { VariantKind } from '#domain/variant.ts';

/** A variant as checks see it: its document and the facts of its diagram. */
export interface VariantView {
  readonly kind: VariantKind;
  readonly document: StudioDocument;
  readonly facts: Facts;
}

/** A whole project as checks see it; records marked deleted are left out. */
export interface ProjectView {
  /** Language in which findings name records and elements. */
  readonly language: Language;
  readonly project: StudioDocument;
  readonly records: ReadonlyMap<RecordKind, readonly StudioRecord[]>;
  readonly variants: readonly VariantView[];
  /** Ids of the variants of the whole workspace that are there; undefined where only this project is known. */
  readonly workspace?: ReadonlySet<Id> | undefined;
}

/** One thing that a check found; `severity` and `source` only where they differ from the check's own. */
export interface Found {
  readonly place: Place;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly severity?: Severity;
  readonly source?: readonly Source[];
}

/** One member of the family of checks: a code, how grave it is, the act and paragraph it comes from, and how it looks. */
export interface Check {
  readonly code: string;
  readonly severity: Severity;
  readonly source: readonly Source[];
  readonly run: (view: ProjectView) => readonly Found[];
}

export function recordsOf(view: ProjectView, kind: RecordKind): readonly StudioRecord[] {
  return view.records.get(kind) ?? [];
}

export function variantOf(view: ProjectView, kind: VariantKind): VariantView | undefined {
  return view.variants.find((variant) => variant.kind === kind);
}

/** The place of a record in its register, or of a field of it. */
export function placeOf(record: StudioRecord, field?: string): Place {
  return { part: 'records', kind: record.kind, record: record.id, field };
}
