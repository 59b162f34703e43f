import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';

/** A record as it travels with what refers to it: without its place in the project. */
export type CarriedRecord = Pick<StudioRecord, 'id' | 'kind' | 'fields'>;

/** Elements copied from a diagram, so that they can be put into another one: of the project, of another project, of another window. */
export interface Fragment {
  /** Where they come from. */
  readonly project: Id;
  readonly variant: Id;
  /** A BPMN text of these elements alone, with their drawing. */
  readonly text: string;
  /** Ids of the elements that were chosen; what is inside them and between them is copied with them. */
  readonly elements: readonly string[];
  /** The records that their step facts point to, and the records that these point to in turn. */
  readonly records: readonly CarriedRecord[];
}
