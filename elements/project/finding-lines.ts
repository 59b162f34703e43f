import { addressOf, routeToPlace } from '#domain/address.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import { nameLanguage, nameOf } from '#domain/diagram/diagram-facts.ts';
import { acceptedReasons, findingKey } from '#domain/finding-key.ts';
import type { Finding, Place } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { titleOf } from '#domain/record-title.ts';
import type { VariantKind } from '#domain/variant.ts';
import type { FindingLine } from '#elements/shared/finding-list.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayFinding } from '#i18n/say-finding.ts';
import { say } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { variantTexts } from '#i18n/texts/variants.ts';

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

/** A finding in words with the name of the place it leads to. */
export function findingLine(view: ProjectView, finding: Finding): FindingLine<Finding> {
  return { finding, text: sayFinding(finding), where: placeWords(view, finding.place) };
}

/** The address of a finding's place. */
export function placeAddress(view: ProjectView, place: Place): string {
  return addressOf(routeToPlace(view.project.id, place, variantKindsOf(view)));
}

/** Which kind each variant of a project is. */
export function variantKindsOf(view: ProjectView): ReadonlyMap<Id, VariantKind> {
  return new Map(view.variants.map(({ document, kind }) => [document.id, kind]));
}

function placeWords(view: ProjectView, place: Place): string {
  if (place.part === 'project') return say(overviewTexts.project);
  const words = place.part === 'model' ? modelWords(view, place) : recordWords(view, place);
  return words.filter(Boolean).join(' · ');
}

function modelWords(view: ProjectView, place: Extract<Place, { part: 'model' }>): string[] {
  const variant = view.variants.find(({ document }) => document.id === place.variant);
  if (!variant) return [];
  const entity = variant.facts.get(place.element ?? '');
  const name = entity && textIn(nameOf(entity, nameLanguage(variant.facts)), currentLanguage());
  return [say(variantTexts[variant.kind].name), name ?? ''];
}

function recordWords(view: ProjectView, place: Extract<Place, { part: 'records' }>): string[] {
  const record = view.records.get(place.kind)?.find(({ id }) => id === place.record);
  return [say(recordTexts[place.kind].many), record ? titleOf(record, currentLanguage()) : ''];
}
