import { addressOf, routeToPlace } from '#domain/address.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import type { Finding } from '#domain/finding.ts';
import { findingTrailStore } from './finding-trail-store.ts';

/** Which finding a person follows, the others of its kind in their order, and the address of the list. */
export interface Followed {
  readonly finding: Finding;
  readonly among: readonly Finding[];
  readonly from: string;
}

/** The address of a finding's place. With others of its kind a way through them begins, to step from one to the next. */
export function followFinding(view: ProjectView, { finding, among, from }: Followed): string {
  const kinds = new Map(view.variants.map(({ document, kind }) => [document.id, kind]));
  const address = (each: Finding): string => addressOf(routeToPlace(view.project.id, each.place, kinds));
  const stops = among.map((each) => ({ finding: each, address: address(each) }));
  findingTrailStore.trigger.begun({ from, stops, at: Math.max(among.indexOf(finding), 0) });
  return address(finding);
}
