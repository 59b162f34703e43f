import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Finding } from '#domain/finding.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import type { Sentence } from '#i18n/say.ts';
import type { TemplateResult } from 'lit';

/** The open diagram and what the project knows: all that a room of the model screen is handed. */
export interface ModelContext {
  readonly session: DiagramSession;
  readonly editable: boolean;
  /** Ids of the selected elements. */
  readonly selected: readonly string[];
  /** Grows with each edit, undo and redo, so that a room reads the diagram anew. */
  readonly edits: number;
  readonly variant: StudioDocument;
  /** Documents and live records of the project. */
  readonly documents: readonly StudioDocument[];
  readonly records: readonly StudioRecord[];
  /** What the rules find in the diagram, errors first; undefined until it has been judged. */
  readonly findings: readonly Finding[] | undefined;
  /** The record whose elements are lit; '' for none. */
  readonly chosen: string;
}

/**
 * A part of the model screen that opens beside the diagram (`panel`), below it (`dock`) or as a bar above it (`bar`), one
 * of each at a time, or takes the window around it (`stage`) in place of the others. A room lies in a folder of its own under elements/model and loads when it is first opened.
 * Its element may send `typing` {commit} and `record-chosen` {record}; for all else it asks the session.
 */
export interface ModelRoom {
  readonly name: string;
  readonly place: 'panel' | 'dock' | 'bar' | 'stage';
  readonly icon: IconName;
  readonly label: Sentence;
  /** Opens and closes it while the canvas has the keyboard, by the place of the key (`KeyboardEvent.code`). */
  readonly key?: string;
  /** How many things await a person there, for its button; 0 shows nothing. */
  readonly count?: (context: ModelContext) => number;
  /** What the count says in words, with `{n}`. */
  readonly counted?: Sentence;
  readonly load: () => Promise<unknown>;
  readonly render: (context: ModelContext) => TemplateResult;
}
