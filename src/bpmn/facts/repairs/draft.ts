import type { Facts, Value } from '#domain/facts/facts.ts';

/** What the normaliser found wrong and mended: a code and parameters, like every result that a person reads later. */
export const repairCodes = [
  'fragment-removed',
  'id-replaced',
  'root-added',
  'root-merged',
  'parent-repaired',
  'parent-restored',
  'orphan-removed',
  'boundary-detached',
  'boundary-moved',
  'process-reference-removed',
  'flow-removed',
  'flow-crosses-process',
  'message-flow-removed',
  'message-flow-inside-pool',
  'association-removed',
  'default-flow-removed',
  'lane-repaired',
  'characters-removed',
  'content-removed',
  'markup-removed',
  'reference-removed',
  'list-closed',
  'process-added',
  'diagram-added',
  'diagram-removed',
  'plane-repointed',
  'drawing-removed',
  'drawing-moved',
  'bounds-repaired',
  'label-repaired',
  'waypoints-repaired',
  'shape-added',
  'edge-added',
] as const;
export type RepairCode = (typeof repairCodes)[number];

/** One repair: what was done to which entity; `params` name the values that the sentence needs. */
export interface Repair {
  readonly code: RepairCode;
  readonly entity: string;
  readonly params: Readonly<Record<string, string>>;
}

/** A repair of one kind: looks for its fault in the draft and mends it. A second run finds nothing. */
export type Mend = (draft: Draft) => void;

/** Facts while they are being mended. Entities are visited in the order of their keys, so equal facts are mended equally. */
export class Draft {
  readonly entities: Map<string, Map<string, Value>>;
  readonly repairs: Repair[] = [];
  private sorted: readonly string[] | undefined;

  constructor(facts: Facts) {
    this.entities = new Map([...facts].map(([key, entity]) => [key, new Map(entity)]));
  }

  keys(): readonly string[] {
    this.sorted ??= [...this.entities.keys()].sort();
    return this.sorted;
  }

  /** The keys of all entities of these types, in order. */
  ofType(...types: readonly string[]): string[] {
    return this.keys().filter((key) => types.includes(this.type(key)));
  }

  has(key: string): boolean {
    return this.entities.has(key);
  }

  type(key: string): string {
    return this.text(key, 'type') ?? '';
  }

  parent(key: string): string {
    return this.text(key, 'parent') ?? '';
  }

  text(key: string, field: string): string | undefined {
    const value = this.entities.get(key)?.get(field);
    return value === undefined ? undefined : String(value);
  }

  /** Sets a field, or takes it away with `undefined`. */
  set(key: string, field: string, value: Value | undefined): void {
    if (value === undefined) this.entities.get(key)?.delete(field);
    else this.entities.get(key)?.set(field, value);
  }

  add(key: string, fields: Readonly<Record<string, Value>>): void {
    this.entities.set(key, new Map(Object.entries(fields)));
    this.sorted = undefined;
  }

  /** Takes one entity away and leaves what it holds. */
  forget(key: string): void {
    this.entities.delete(key);
    this.sorted = undefined;
  }

  /** Removes an entity and all it holds. */
  remove(key: string): void {
    const gone = new Set([key]);
    const children = this.children();
    for (const parent of gone) for (const child of children.get(parent) ?? []) gone.add(child);
    for (const entity of gone) this.forget(entity);
  }

  children(): Map<string, string[]> {
    const children = new Map<string, string[]>();
    for (const [key, entity] of this.entities) {
      const parent = String(entity.get('parent') ?? '');
      const siblings = children.get(parent);
      if (siblings) siblings.push(key);
      else children.set(parent, [key]);
    }
    return children;
  }

  /** The nearest entity of one of these types around an entity, itself included. */
  around(key: string, types: ReadonlySet<string>): string | undefined {
    const seen = new Set<string>();
    for (let at = key; this.has(at) && !seen.has(at); at = this.parent(at)) {
      if (types.has(this.type(at))) return at;
      seen.add(at);
    }
    return undefined;
  }

  root(): string {
    return this.keys().find((key) => this.parent(key) === '' && this.type(key) === 'bpmn:definitions') ?? '';
  }

  freeKey(wanted: string): string {
    let key = wanted;
    for (let count = 2; this.has(key); count += 1) key = `${wanted}_${count}`;
    return key;
  }

  report(code: RepairCode, entity: string, params: Readonly<Record<string, string>> = {}): void {
    this.repairs.push({ code, entity, params });
  }
}
