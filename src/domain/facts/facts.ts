/**
 * Everything is facts: an entity has an id and named plain values.
 * A diagram is read into facts from its XML; a register is facts as it stands.
 */
export type Value = string | number | boolean;
export type Entity = ReadonlyMap<string, Value>;
export type Facts = ReadonlyMap<string, Entity>;

/** One change of one field: `null` on either side means that the field is absent there. */
export interface Operation {
  readonly entity: string;
  readonly field: string;
  readonly old: Value | null;
  readonly new: Value | null;
}
