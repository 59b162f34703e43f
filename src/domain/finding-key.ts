import type { ProjectView } from '#domain/checks/check.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Finding } from '#domain/finding.ts';
import { stringOf } from '#domain/read-fields.ts';

/** What identifies a finding between two runs of the checks: its code and place, e.g. `task-without-time|<variant>#<element>`. */
export function findingKey(finding: Finding): string {
  const { place } = finding;
  if (place.part === 'project') return `${finding.code}|`;
  if (place.part === 'model') return `${finding.code}|${place.variant ?? ''}#${place.element ?? ''}`;
  return `${finding.code}|${place.kind}/${place.record ?? ''}/${place.field ?? ''}`;
}

/** Reasons with which people accepted findings, by key. Only warnings and hints can be accepted, errors never. */
export function acceptedReasons(view: ProjectView): ReadonlyMap<string, string> {
  const acceptances = view.records.get('acceptance') ?? [];
  return new Map(acceptances.map((record) => [stringOf(record.fields, 'finding'), stringOf(record.fields, 'reason')]));
}

/** Findings that nobody has accepted with a reason; an error cannot be. `records` are live ones. */
export function notAccepted(findings: readonly Finding[], records: readonly StudioRecord[]): readonly Finding[] {
  const keys = new Set(
    records.filter(({ kind }) => kind === 'acceptance').map((record) => stringOf(record.fields, 'finding')),
  );
  if (keys.size === 0) return findings;
  return findings.filter((finding) => finding.severity === 'E' || !keys.has(findingKey(finding)));
}
