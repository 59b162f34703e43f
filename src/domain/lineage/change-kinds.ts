/**
 * The single changes that a comparison tells apart. `meaning` changes what the process is, `drawing` only how it is
 * drawn: an element with nothing else has merely been moved, and a reader is not troubled with it.
 */
export const changeKinds = {
  added: 'meaning',
  removed: 'meaning',
  'name-kk': 'meaning',
  'name-ru': 'meaning',
  'name-en': 'meaning',
  /** A user task became a service task, a gateway another gateway. */
  type: 'meaning',
  lane: 'meaning',
  pool: 'meaning',
  /** Into a sub-process, out of it, or into another one. */
  scope: 'meaning',
  /** A flow leads from or to another element. */
  'flow-ends': 'meaning',
  condition: 'meaning',
  'default-flow': 'meaning',
  probability: 'meaning',
  /** When a timer fires. */
  timer: 'meaning',
  /** What triggers an event: a message became a timer, or its error has another code. */
  'event-definition': 'meaning',
  /** The boundary event sits on another activity. */
  'boundary-host': 'meaning',
  interrupting: 'meaning',
  /** The message that an event or a task takes or sends, or the name of it. */
  message: 'meaning',
  annotation: 'meaning',
  association: 'meaning',
  /** A data object or store: its state, what it stands for, a collection or one. */
  data: 'meaning',
  /** What a step reads and writes on the diagram. */
  'data-link': 'meaning',
  /** Processing or waiting time. */
  time: 'meaning',
  performer: 'meaning',
  channel: 'meaning',
  automation: 'meaning',
  /** Value class, visit, movement, collegial decision, approval. */
  'step-fact': 'meaning',
  documents: 'meaning',
  'data-use': 'meaning',
  'legal-ground': 'meaning',
  system: 'meaning',
  call: 'meaning',
  volume: 'meaning',
  /** Repeated as a loop or once for each of many. */
  repetition: 'meaning',
  documentation: 'meaning',
  /** A value of another program that the studio keeps without knowing it. */
  extension: 'meaning',
  /** Any other attribute of BPMN. */
  attribute: 'meaning',
  colour: 'drawing',
  moved: 'drawing',
  resized: 'drawing',
  waypoints: 'drawing',
  'drawing-added': 'drawing',
  'drawing-removed': 'drawing',
  /** Anything else about how an element is drawn: folded or open, lying or standing. */
  drawing: 'drawing',
} as const satisfies Readonly<Record<string, 'meaning' | 'drawing'>>;

export type ChangeKind = keyof typeof changeKinds;
