import { textOf } from '#domain/read-fields.ts';
import { namesOf, type AnalysisSubject } from './analysis-subject.ts';
import type { AnswerElements, Said } from './said.ts';

/** Other services that this one is provided with: call activities, and what the passport names. */
export function compositeSaid({ asIs, toBe, records }: AnalysisSubject): {
  readonly said: readonly Said[];
  readonly elements: AnswerElements;
  /** The model itself calls another process. */
  readonly isKnown: boolean;
} {
  const side = toBe ?? asIs;
  const calls = [...(side?.graph.nodes.values() ?? [])].filter(({ type }) => type === 'bpmn:callActivity');
  const ids = calls.map(({ id }) => id);
  const related = textOf(records('passport')[0]?.fields ?? {}, 'relatedProcesses');
  const said: Said[] =
    side && ids.length > 0
      ? [{ code: 'calls-others', params: { n: ids.length, names: { names: namesOf(side, ids) } } }]
      : [{ code: 'calls-none' }];
  if (Object.keys(related).length > 0) said.push({ code: 'related-named', params: { names: { names: [related] } } });
  if (ids.length === 0) said.push({ code: 'composite-by-person' });
  return { said, elements: toBe ? { 'to-be': ids } : { 'as-is': ids }, isKnown: ids.length > 0 };
}
