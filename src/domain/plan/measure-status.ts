import type { Choice } from '#domain/choices.ts';
import type { StudioRecord } from '#domain/document.ts';
import { stringOf } from '#domain/read-fields.ts';
import { progressOf } from './plan-progress.ts';

/** The state of a measure on a day: overdue also when its term is past and nobody has said so. */
export function statusOn(measure: StudioRecord, today: string): Choice<'measureStatus'> {
  const { fields } = measure;
  const said = stringOf(fields, 'status');
  if (said === 'done' || said === 'dropped' || said === 'overdue') return said;
  const term = stringOf(fields, 'term');
  if (term !== '' && term < today && progressOf(measure) < 100) return 'overdue';
  return said === 'running' ? 'running' : 'planned';
}
