import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { GraphNode } from '#domain/diagram/process-graph.ts';
import type { AdoptionRefusal } from './adoption.ts';
import { renewed, type AdoptionDraft } from './adoption-draft.ts';
import { drawTree } from './copy-drawing.ts';
import { copyTree, wholeTree } from './copy-tree.ts';
import { moveElement } from './move-element.ts';
import { drawFlow, planeOf } from './redraw.ts';
import { removeTree } from './remove-element.ts';

/**
 * Puts a node of the source in the place of one of the target, with all that is in it: flows and messages that led to the
 * old one lead to it, and what may happen at the old step may happen at the new one. It goes into the lane that it has in
 * the source.
 */
export function replaceElement(draft: AdoptionDraft, id: string, wanted: GraphNode): AdoptionRefusal | undefined {
  const { target, facts } = draft;
  const old = target.nodes.get(id);
  const plane = planeOf(draft, id);
  if (!old?.bounds || plane === undefined) return 'no-partner';
  if (old.attachedTo !== undefined || wanted.attachedTo !== undefined) return 'with-host';
  const lines = [...facts].filter(([, each]) => each.get('@sourceRef') === id || each.get('@targetRef') === id);
  const sitting = isActivity(wanted) ? old.boundary : [];
  const [way, lane] = ['@default', 'lane'].map((field) => facts.get(id)?.get(field));
  // What leads to the old one waits, so that it does not go with it.
  for (const [line, entity] of lines) {
    const moved = new Map(entity);
    for (const end of ['@sourceRef', '@targetRef']) if (moved.get(end) === id) moved.delete(end);
    facts.set(line, moved);
  }
  for (const event of sitting) facts.get(event)?.delete('@attachedToRef');
  removeTree(draft, [id]);

  const names = copyTree(draft, wholeTree(draft, wanted.id), old.scope);
  const added = names.get(wanted.id) ?? '';
  const own = facts.get(added);
  if (lane !== undefined) own?.set('lane', lane);
  if (way !== undefined) own?.set('@default', way);
  for (const [line, entity] of lines) {
    for (const end of ['@sourceRef', '@targetRef']) {
      if (entity.get(end) === id) facts.get(line)?.set(end, added);
    }
  }
  for (const event of sitting) facts.get(event)?.set('@attachedToRef', added);
  const { width, height } = wanted.bounds ?? old.bounds;
  const { x, y } = old.bounds;
  const place = { x: x + (old.bounds.width - width) / 2, y: y + (old.bounds.height - height) / 2, width, height };
  drawTree(draft, names, plane, place);
  if (width !== old.bounds.width || height !== old.bounds.height) {
    for (const [line, entity] of lines) if (entity.get('type') === 'bpmn:sequenceFlow') drawFlow(draft, line, plane);
  }
  const now = renewed(draft, names);
  const isElsewhere = wanted.lane !== undefined && now.partner(wanted.lane) !== now.target.nodes.get(added)?.lane;
  return isElsewhere ? moveElement(now, added, wanted) : undefined;
}
