import { isSubProcess } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';

/**
 * Every diagram has one plane, and every plane shows a collaboration, a process or a sub-process that is there and that it
 * does not draw itself.
 * A file without a process gets one, and so does one without a diagram. A plane of a process that has become part of
 * a collaboration shows the collaboration, unless another plane does.
 */
export function repairPlanes(draft: Draft): void {
  const candidate = displayCandidate(draft) ?? addProcess(draft);
  onePlaneEach(draft);
  const planes = draft.ofType('bpmndi:BPMNPlane');
  const shown = (plane: string): string => draft.text(plane, '@bpmnElement') ?? '';
  for (const plane of planes) {
    if (isShowable(draft.type(shown(plane)))) continue;
    if (planes.some((other) => other !== plane && isShowable(draft.type(shown(other)))))
      removeDiagram(draft, draft.parent(plane));
    else show(draft, plane, candidate);
    if (shown(plane) === '') planes.splice(planes.indexOf(plane), 1);
  }
  for (const plane of planes) surroundItself(draft, plane, candidate);
  const left = draft.ofType('bpmndi:BPMNPlane');
  if (left.length === 0) addDiagram(draft, candidate);
  else if (
    draft.type(candidate) === 'bpmn:collaboration' &&
    !left.some((plane) => draft.type(shown(plane)) === 'bpmn:collaboration')
  ) {
    const members = new Set(draft.ofType('bpmn:participant').map((pool) => draft.text(pool, '@processRef')));
    const plane = left.find((one) => members.has(shown(one)));
    if (plane !== undefined) show(draft, plane, candidate);
  }
}

/** A plane that draws the very sub-process that it shows is one of what stands around it; where there is such a one, it draws too much. */
function surroundItself(draft: Draft, plane: string, candidate: string): void {
  const element = draft.text(plane, '@bpmnElement') ?? '';
  if (!isSubProcess(draft.type(element))) return;
  const itself = draft
    .keys()
    .filter((part) => draft.parent(part) === plane && draft.text(part, '@bpmnElement') === element);
  if (itself.length === 0) return;
  const others = draft.ofType('bpmndi:BPMNPlane').filter((other) => other !== plane);
  if (!others.some((other) => draft.text(other, '@bpmnElement') === candidate)) {
    show(draft, plane, candidate);
    return;
  }
  for (const part of itself) {
    draft.remove(part);
    draft.report('drawing-removed', part, { element });
  }
}

function displayCandidate(draft: Draft): string | undefined {
  const collaboration = draft
    .ofType('bpmn:collaboration')
    .find((key) => draft.ofType('bpmn:participant').some((pool) => draft.parent(pool) === key));
  return collaboration ?? draft.ofType('bpmn:process')[0] ?? draft.ofType('bpmn:collaboration')[0];
}

function addProcess(draft: Draft): string {
  const process = draft.freeKey('Process_1');
  draft.add(process, { type: 'bpmn:process', parent: draft.root(), '@isExecutable': 'false' });
  draft.report('process-added', process);
  return process;
}

function isShowable(type: string): boolean {
  return type === 'bpmn:collaboration' || type === 'bpmn:process' || isSubProcess(type);
}

function onePlaneEach(draft: Draft): void {
  const children = draft.children();
  for (const diagram of draft.ofType('bpmndi:BPMNDiagram')) {
    const planes = (children.get(diagram) ?? []).filter((key) => draft.type(key) === 'bpmndi:BPMNPlane').sort();
    const [first, ...others] = planes;
    if (first === undefined) removeDiagram(draft, diagram);
    for (const plane of others) {
      for (const part of children.get(plane) ?? []) draft.set(part, 'parent', first ?? '');
      draft.forget(plane);
      draft.report('diagram-removed', plane);
    }
  }
}

function show(draft: Draft, plane: string, element: string): void {
  draft.report('plane-repointed', plane, { from: draft.text(plane, '@bpmnElement') ?? '', to: element });
  draft.set(plane, '@bpmnElement', element);
}

function removeDiagram(draft: Draft, diagram: string): void {
  draft.remove(diagram);
  draft.report('diagram-removed', diagram);
}

function addDiagram(draft: Draft, element: string): void {
  const diagram = draft.freeKey(`BPMNDiagram_${element}`);
  const plane = draft.freeKey(`BPMNPlane_${element}`);
  draft.add(diagram, { type: 'bpmndi:BPMNDiagram', parent: draft.root() });
  draft.add(plane, { type: 'bpmndi:BPMNPlane', parent: diagram, '@bpmnElement': element });
  draft.report('diagram-added', diagram, { element });
}
