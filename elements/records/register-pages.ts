import type { RecordKind } from '#domain/records/record-kinds.ts';

const shared: readonly (readonly RecordKind[])[] = [
  ['team', 'member'],
  ['stakeholder', 'role', 'touchpoint'],
  ['plan', 'measure', 'cost-line'],
  ['protocol', 'agenda-item', 'attendee', 'decision'],
];

/** The kinds that stand on one page with `kind`; the first of them names the page. */
export function kindsOnPage(kind: RecordKind): readonly RecordKind[] {
  return shared.find((kinds) => kinds.includes(kind)) ?? [kind];
}
