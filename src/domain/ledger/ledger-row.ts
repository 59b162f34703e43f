import type { ElementFate } from '#domain/lineage/fates-of.ts';
import type { Fate } from '#domain/lineage/fate.ts';
import type { VariantKind } from '#domain/variant.ts';

/** What a change is of; flows, messages, data and the wiring of gateways are told with one of these. */
export const rowClasses = ['activity', 'gateway', 'event', 'lane', 'pool'] as const;
export type RowClass = (typeof rowClasses)[number];

/** One change between two variants as a person would speak of it. */
export interface LedgerRow {
  /** The same as long as the element is: the later variant with the element there, or `-` with the removed one. */
  readonly id: string;
  readonly kinds: { readonly before: VariantKind; readonly after: VariantKind };
  readonly class: RowClass;
  readonly fate: Fate;
  /** Everything else that became of it. */
  readonly also: readonly Fate[];
  readonly lead: ElementFate;
  /** What changes along with it: its flows and messages, its data, the events and questions that go with a step. */
  readonly parts: readonly ElementFate[];
  /** Every element of either variant that the change touches, as `variant#element`. */
  readonly elements: readonly string[];
  /** Elements that the change is of, apart from what goes along with them. */
  readonly own: { readonly before: readonly string[]; readonly after: readonly string[] };
}
