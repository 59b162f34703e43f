import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { Text } from '#domain/language.ts';

export const focusCodes = [
  'client',
  'lane',
  'stakeholder',
  'paper',
  'legal-act',
  'without-ground',
  'problems',
  'path',
] as const;
export type FocusCode = (typeof focusCodes)[number];

/** A diagram and the live records of its project. */
export interface FocusSubject {
  readonly graph: ProcessGraph;
  readonly records: readonly StudioRecord[];
  /** The variant that the diagram belongs to. */
  readonly variant: Id;
}

/** One of several that a view can show, e.g. a lane. */
export interface FocusChoice {
  readonly id: string;
  readonly name: Text;
}

/** A way to look at a diagram: some of its elements stay lit, the rest is dimmed. */
export interface FocusView {
  readonly code: FocusCode;
  /** What can be chosen from; a view without it shows one thing only. */
  readonly choices?: (subject: FocusSubject) => readonly FocusChoice[];
  /** The elements in question; flows between them and the lanes around them are added by `litElements`. */
  readonly select: (subject: FocusSubject, choice: string) => ReadonlySet<string>;
}
