import type { Id } from '#domain/identity.ts';
import { documentKindOf } from '#domain/document.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { go } from './go.ts';

/** Leads to a record in its register, or to a field of it; measures stand in the plan. */
export function openRecord(project: Id, kind: RecordKind, record?: Id, field?: string): void {
  if (documentKindOf(kind) === 'plan' && kind !== 'justification') go({ screen: 'plan', project, record });
  else go({ screen: 'records', project, kind, record, field });
}
