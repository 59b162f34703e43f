/** A diagram whose chain of tasks gets a beginning, an end and pairs of a split and a merge, which rules and metrics have to walk along. */
export function withWays(text: string, pairs: number): string {
  const flow = (id: string, from: string, to: string): string =>
    `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" />`;
  const tasks = [...text.matchAll(/ id="(Activity_\w+)" name=/g)].map(([, id = '']) => id);
  const between = Array.from({ length: pairs }, (_, at) => {
    const [split, merge, after] = [`Split_${String(at)}`, `Merge_${String(at)}`, tasks[at + 1] ?? ''];
    return `<bpmn:exclusiveGateway id="${split}" /><bpmn:parallelGateway id="${merge}" />
      ${flow(`In_${split}`, tasks[at] ?? '', split)}${flow(`Yes_${split}`, split, merge)}
      ${flow(`No_${split}`, split, merge)}${flow(`Out_${merge}`, merge, after)}`;
  });
  const ends = `<bpmn:startEvent id="Start_bench" /><bpmn:endEvent id="End_bench" />
    ${flow('Flow_start', 'Start_bench', tasks[0] ?? '')}${flow('Flow_end', tasks.at(-1) ?? '', 'End_bench')}`;
  return text.replace('</bpmn:process>', `${ends}${between.join('')}</bpmn:process>`);
}
