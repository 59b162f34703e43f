import { drawnBounds } from '#domain/diagram/drawn-bounds.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { AdoptionRefusal } from './adoption.ts';
import type { AdoptionDraft } from './adoption-draft.ts';
import { drawBetween, drawTree, endsOf } from './copy-drawing.ts';
import { copyTree, wholeTree } from './copy-tree.ts';
import { nearestKept } from './nearest-kept.ts';
import { firstPlane, planeOf } from './redraw.ts';

/**
 * Puts a document, a data store, an annotation or a group of the source into the target, as far from what it belongs to as
 * in the source, with its lines to what the target has. What it refers to comes along; a store of the same name is the same.
 */
export function addData(draft: AdoptionDraft, element: string): AdoptionRefusal | undefined {
  const { source, target, facts } = draft;
  const lines = linesAt(source.facts, element).filter(({ other }) => target.facts.has(draft.partner(other) ?? ''));
  const [drawn, there] = [drawnBounds(source.facts), drawnBounds(facts)];
  const own = drawn.get(element);
  const [first] = lines.filter(({ other }) => drawn.has(other) && there.has(draft.partner(other) ?? ''));
  const beside = first ? (draft.partner(first.other) ?? '') : nearestKept(draft, own, () => true)?.beside.id;
  const [from, to] = [drawn.get(first?.other ?? besideIn(draft, beside)), there.get(beside ?? '')];
  const plane = planeOf(draft, beside ?? '') ?? firstPlane(draft);
  if (!own || plane === undefined) return 'no-neighbour';
  const by = from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };

  const names = copyTree(draft, wholeTree(draft, element), scopeOf(draft, element, beside ?? ''));
  const added = names.get(element) ?? '';
  drawTree(draft, names, plane, { ...own, x: own.x + by.x, y: own.y + by.y });
  for (const { line } of lines) addLine(draft, line, new Map([[element, added]]));
  return undefined;
}

/** Draws a line of the source between what stands for its ends in the target: an association, or what a step reads or writes. */
export function addLine(
  draft: AdoptionDraft,
  line: string,
  names: ReadonlyMap<string, string> = new Map(),
): AdoptionRefusal | undefined {
  const { source, facts } = draft;
  const partner = (id: string | undefined = ''): string | undefined => names.get(id) ?? draft.partner(id);
  const owner = String(source.facts.get(line)?.get('parent'));
  const [from, to] = (endsOf(source.facts, line) ?? []).map((end) => partner(end));
  if (from === undefined || to === undefined || !hasEnds({ ...draft, partner }, line)) return 'no-neighbour';
  const around = draft.partner(owner) ?? String(facts.get(from)?.get('parent'));
  const parts = partsOf(source.facts, line).filter((id) => id === line || facts.get(id)?.get('parent') !== around);
  const added = copyTree({ ...draft, partner }, parts, around).get(line);
  if (added !== undefined) drawBetween(draft, added);
  return undefined;
}

/** Whether the target has what a line of the source joins. */
export function hasEnds({ source, facts, partner }: AdoptionDraft, line: string): boolean {
  return (endsOf(source.facts, line) ?? [undefined]).every((end) => facts.has(partner(end ?? '') ?? ''));
}

/** A line with what it needs in its step: the place that what is read is put into, or what is written is taken from. */
function partsOf(facts: Facts, line: string): string[] {
  const own = facts.get(line);
  const slots = ['bpmn:targetRef#text', 'bpmn:sourceRef#text'].map((field) => String(own?.get(field)));
  return [...slots.filter((id) => facts.get(id)?.get('parent') === own?.get('parent')), line];
}

interface Line {
  readonly line: string;
  readonly other: string;
}

function linesAt(facts: Facts, element: string): Line[] {
  return [...facts.keys()].flatMap((line): Line[] => {
    const [from, to] = endsOf(facts, line) ?? [];
    if (from === undefined || to === undefined || (from !== element && to !== element)) return [];
    return [{ line, other: from === element ? to : from }];
  });
}

function besideIn({ source, partner }: AdoptionDraft, beside: string | undefined): string {
  return [...source.nodes.keys()].find((id) => partner(id) === beside) ?? '';
}

/** What stands for the process, sub-process or collaboration that holds it, else what holds its neighbour. */
function scopeOf({ source, facts, partner, target }: AdoptionDraft, element: string, beside: string): string {
  const own = String(source.facts.get(element)?.get('parent'));
  const there = partner(own);
  if (there !== undefined && facts.has(there)) return there;
  if (source.facts.get(own)?.get('type') === 'bpmn:collaboration') {
    const [collaboration] = [...target.facts].find(([, each]) => each.get('type') === 'bpmn:collaboration') ?? [];
    if (collaboration !== undefined) return collaboration;
  }
  return (
    target.pools.get(beside)?.process ?? target.nodes.get(beside)?.scope ?? String(facts.get(beside)?.get('parent'))
  );
}
