import type { Fields, StudioRecord } from '#domain/document.ts';
import { lastPredecessorDay } from '#domain/plan/schedule.ts';
import { planLinks } from '#domain/plan/plan-links.ts';
import { workdaysLater } from '#domain/plan/plan-days.ts';
import { stringOf } from '#domain/read-fields.ts';
import { isDay } from '#domain/working-days.ts';
import { html, type TemplateResult } from 'lit';
import { planIndex } from './plan-index.ts';
import type { RecordDrafts } from './record-drafts.ts';
import type { RegisterIndex } from './register-index.ts';
import './term-field.ts';

/** The control of the last day of a measure, which knows from which day a term in working days is counted. */
export function measureTerm(
  index: RegisterIndex,
  record: StudioRecord | undefined,
  fields: Fields,
  drafts: RecordDrafts,
): TemplateResult {
  const written = stringOf(fields, 'start');
  return html`<term-field
    .value=${stringOf(fields, 'term')}
    .start=${isDay(written) ? written : assumedStart(index, record)}
    ?assumed=${!isDay(written)}
    @value-changed=${({ detail }: CustomEvent<{ value: string }>) =>
      void drafts.commit({ term: detail.value === '' ? undefined : detail.value })}
  ></term-field>`;
}

function assumedStart(index: RegisterIndex, record: StudioRecord | undefined): string {
  const { schedule } = planIndex(index);
  if (!schedule || !record) return '';
  const ends = { get: (id: string) => schedule.spans.get(id)?.end };
  const last = lastPredecessorDay(record.id, planLinks(index.of('measure')), ends);
  return last === undefined ? schedule.start : workdaysLater(last, 1);
}
