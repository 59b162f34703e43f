import { addressOf, routeToPlace } from '#domain/address.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import { acceptedReasons, findingKey } from '#domain/finding-key.ts';
import type { Finding, Place } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import type { VariantKind } from '#domain/variant.ts';

/** A finding that the team accepted, with its reason. */
export interface Accepted {
  readonly finding: Finding;
  readonly reason: string;
}

/** Findings that still stand, and warnings and hints that were accepted with a reason. */
export function sortedFindings(
  view: ProjectView,
  findings: readonly Finding[],
): { open: readonly Finding[]; accepted: readonly Accepted[] } {
  const reasons = acceptedReasons(view);
  const open: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const finding of findings) {
    const reason = finding.severity === 'E' ? undefined : reasons.get(findingKey(finding));
    if (reason === undefined) open.push(finding);
    else accepted.push({ finding, reason });
  }
  return { open, accepted };
}

/** The address of a finding's place. */
export function placeAddress(view: ProjectView, place: Place): string {
  return addressOf(routeToPlace(view.project.id, place, variantKindsOf(view)));
}

/** Which kind each variant of a project is. */
export function variantKindsOf(view: ProjectView): ReadonlyMap<Id, VariantKind> {
  return new Map(view.variants.map(({ document, kind }) => [document.id, kind]));
}
