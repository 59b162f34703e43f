import type { Language } from '#domain/language.ts';

/** What a text is in its element; in a record it is the key of the field. */
export const diagramTextParts = [
  'name',
  'documentation',
  'workSource',
  'waitSource',
  'rateSource',
  'branchSource',
  'volumeSource',
  'article',
  'document',
] as const;
export type DiagramTextPart = (typeof diagramTextParts)[number];

/** A text that a person wrote, and the fact that holds it. */
export interface WrittenText {
  /** Entity and field of the facts. */
  readonly entity: string;
  readonly field: string;
  /** The element or record that people know it by. */
  readonly owner: string;
  readonly part: string;
  /** Absent where a text is kept in one language only. */
  readonly language?: Language;
  readonly text: string;
}
