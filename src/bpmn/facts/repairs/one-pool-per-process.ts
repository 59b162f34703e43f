import type { Draft } from './draft.ts';

/** A pool shows a process that is there, and no two pools show the same one: the later one becomes a closed pool. */
export function onePoolPerProcess(draft: Draft): void {
  const shown = new Set<string>();
  for (const key of draft.ofType('bpmn:participant')) {
    const process = draft.text(key, '@processRef');
    if (process === undefined) continue;
    if (draft.type(process) === 'bpmn:process' && !shown.has(process)) {
      shown.add(process);
      continue;
    }
    draft.set(key, '@processRef', undefined);
    draft.report('process-reference-removed', key, { process });
  }
}
