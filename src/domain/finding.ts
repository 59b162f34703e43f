import type { Id } from '#domain/identity.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { Source } from '#domain/source.ts';

/** E blocks the final package, W warns and may be accepted with a reason, I is a hint (requirements, "How to read"). */
export const severities = ['E', 'W', 'I'] as const;
export type Severity = (typeof severities)[number];

/** Where a finding leads: the screen part, and there the record, field or element. */
export type Place =
  | { readonly part: 'project' }
  | { readonly part: 'model'; readonly variant?: Id | undefined; readonly element?: string | undefined }
  | {
      readonly part: 'records';
      readonly kind: RecordKind;
      readonly record?: Id | undefined;
      readonly field?: string | undefined;
    };

/** What a check found: a code with parameters, turned into a sentence by src/i18n; `source` names the acts and paragraphs. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly source: readonly Source[];
  readonly place: Place;
  readonly params: Readonly<Record<string, string | number>>;
}
