import type { StudioRecord } from '#domain/document.ts';
import { acceptedReasons, findingKey } from '#domain/finding-key.ts';
import type { Finding, Severity } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { currentLanguage, onLanguageChange } from '#i18n/language.ts';
import { observeProjectFindings, type ProjectFindings } from '#state/project-findings.ts';
import type { ProjectRecords } from '#state/record-actions.ts';

/** How many findings still stand; accepted warnings are not counted. */
export interface OpenFindings {
  readonly E: number;
  readonly W: number;
}

/** A project seen from its records: each with its findings, so that screens need not search. */
export interface RegisterIndex {
  readonly project: Id;
  /** Records that are not deleted, and deleted ones apart. */
  readonly records: ReadonlyMap<Id, StudioRecord>;
  readonly deleted: ReadonlyMap<Id, StudioRecord>;
  readonly of: (kind: RecordKind) => readonly StudioRecord[];
  readonly findingsOf: (record: Id) => readonly Finding[];
  /** Findings about a register as a whole. */
  readonly findingsOfKind: (kind: RecordKind) => readonly Finding[];
  readonly reasonOf: (finding: Finding) => string | undefined;
  readonly open: (findings: readonly Finding[]) => OpenFindings;
  readonly openOfKinds: (kinds: readonly RecordKind[]) => OpenFindings;
  readonly seen: ProjectRecords;
  readonly source: ProjectFindings;
}

/** The project with its findings, live, in the language of the screens. */
export function observeProject(project: Id) {
  return observeProjectFindings(project, { current: currentLanguage, onChange: onLanguageChange });
}

const known = new WeakMap<ProjectFindings, RegisterIndex>();

/** The index of a state of the project; made once for each. */
export function registerIndex(source: ProjectFindings): RegisterIndex {
  const made = known.get(source) ?? build(source);
  known.set(source, made);
  return made;
}

function build(source: ProjectFindings): RegisterIndex {
  const { content, view, findings } = source;
  const reasons = acceptedReasons(view);
  const byRecord = new Map<Id, Finding[]>();
  const byKind = new Map<RecordKind, Finding[]>();
  const all = new Map<RecordKind, Finding[]>();
  for (const finding of findings) {
    const { place } = finding;
    if (place.part !== 'records') continue;
    put(all, place.kind, finding);
    if (place.record === undefined) put(byKind, place.kind, finding);
    else put(byRecord, place.record, finding);
  }
  const reasonOf = (finding: Finding): string | undefined => reasons.get(findingKey(finding));
  const open = (some: readonly Finding[]): OpenFindings => {
    const standing = (severity: Severity): number =>
      some.filter((each) => each.severity === severity && (severity === 'E' || reasonOf(each) === undefined)).length;
    return { E: standing('E'), W: standing('W') };
  };
  return {
    project: view.project.id,
    records: new Map([...view.records.values()].flat().map((record) => [record.id, record])),
    deleted: new Map(
      content.records.filter(({ deletedAt }) => deletedAt !== undefined).map((record) => [record.id, record]),
    ),
    of: (kind) => view.records.get(kind) ?? [],
    findingsOf: (record) => byRecord.get(record) ?? [],
    findingsOfKind: (kind) => byKind.get(kind) ?? [],
    reasonOf,
    open,
    openOfKinds: (kinds) => open(kinds.flatMap((kind) => all.get(kind) ?? [])),
    seen: { documents: content.documents, records: content.records },
    source,
  };
}

function put<Key>(map: Map<Key, Finding[]>, key: Key, finding: Finding): void {
  const list = map.get(key);
  if (list) list.push(finding);
  else map.set(key, [finding]);
}
