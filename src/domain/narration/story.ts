import type { StepDetails } from '#domain/diagram/step-details.ts';
import type { Text } from '#domain/language.ts';
import type { Elapsed } from '#domain/playback/elapsed.ts';

/**
 * A process told in order. It holds codes and names, no sentences: src/i18n/say-story.ts says it in kk, ru and en.
 */
export interface Story {
  readonly title: Text;
  /** From the passport: purpose, what sets the process off, its result, its client, its term by law. */
  readonly passport: Readonly<Record<'purpose' | 'trigger' | 'result' | 'client' | 'term', Text>>;
  readonly counts: { readonly steps: number; readonly decisions: number; readonly performers: number };
  readonly performers: readonly Text[];
  /** The sums of the usual course; undefined when it comes to no end. */
  readonly usual: Usual | undefined;
  readonly parts: readonly Part[];
  /** What passes between other bodies, without this process. */
  readonly besides: readonly Exchange[];
  /** Steps and events by the number they are told under. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Names of systems and acts by the id of their record. */
  readonly records: ReadonlyMap<string, Text>;
}

/** What the case takes when all goes as it mostly does. */
export interface Usual {
  readonly elapsed: Elapsed;
  /** Working time alone, in minutes. */
  readonly work: number;
  readonly visits: number;
  readonly documents: number;
}

/** A stretch of the story under a heading of its own. */
export interface Part {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

export type Heading =
  | { readonly code: 'course' }
  /** What follows once something awaited has come. */
  | { readonly code: 'after'; readonly name: Text; readonly trigger: string }
  | { readonly code: 'pool'; readonly name: Text }
  /** The process may begin in another way. */
  | { readonly code: 'other-start'; readonly name: Text }
  /** A sub-process that an event sets off at any time. */
  | { readonly code: 'any-time'; readonly name: Text }
  /** No flow leads here from a start. */
  | { readonly code: 'apart' };

/** A message or document that goes to, or comes from, another body. */
export interface Exchange {
  readonly direction: 'out' | 'in';
  readonly name: Text;
  readonly partner: Text;
  /** The body that the message comes from, where that is not the process itself. */
  readonly from?: Text;
}

export interface StartBlock {
  readonly kind: 'start';
  readonly node: string;
  readonly name: Text;
  readonly trigger: string;
  readonly exchanges: readonly Exchange[];
  /** Of a sub-process, not of the process itself. */
  readonly inner: boolean;
}

export interface StepBlock {
  readonly kind: 'step';
  readonly node: string;
  readonly number: number;
  readonly what: 'activity' | 'wait' | 'send' | 'sub-process' | 'call';
  readonly name: Text;
  readonly performer: Text;
  /** What a wait or a sending event is triggered by: `timer`, `message` …; '' for none. */
  readonly trigger: string;
  readonly repeats: 'none' | 'loop' | 'each' | 'each-at-once';
  readonly details: StepDetails;
  readonly exchanges: readonly Exchange[];
  /** What may happen meanwhile: events on the border of the step. */
  readonly exceptions: readonly Way[];
  /** The steps of a sub-process. */
  readonly inside: readonly Block[];
}

export interface DecisionBlock {
  readonly kind: 'decision';
  readonly node: string;
  readonly question: Text;
  /** One way of several, some of several, all at once, or the event that comes first. */
  readonly mode: 'one' | 'several' | 'all' | 'first-event';
  /** The story goes on once the ways have come together or one of them has been taken. */
  readonly meets: boolean;
  readonly ways: readonly Way[];
}

export interface Way {
  /** The flow, or the event that opens the way. */
  readonly id: string;
  readonly label: Text;
  /** The trigger of the event that opens the way; '' when a condition does. */
  readonly trigger: string;
  readonly exchanges: readonly Exchange[];
  readonly probability: number | undefined;
  readonly isDefault: boolean;
  /** An exception that leaves the step going on. */
  readonly alongside: boolean;
  readonly blocks: readonly Block[];
}

export interface JumpBlock {
  readonly kind: 'jump';
  readonly direction: 'on' | 'back' | 'ahead';
  readonly target: JumpTarget;
}

export type JumpTarget =
  | { readonly code: 'step'; readonly node: string }
  | { readonly code: 'decision'; readonly node: string; readonly name: Text }
  | { readonly code: 'end'; readonly node: string; readonly name: Text }
  /** The ways of a split come together; nothing stands between there and the end of the part. */
  | { readonly code: 'join' };

export interface EndBlock {
  readonly kind: 'end';
  readonly node: string;
  readonly name: Text;
  /** `message`, `error`, `terminate` …; '' for a plain end. */
  readonly trigger: string;
  readonly exchanges: readonly Exchange[];
  /** Of a sub-process, not of the process itself. */
  readonly inner: boolean;
}

/** The model does not say what follows. */
export interface LooseBlock {
  readonly kind: 'loose';
  readonly node: string;
}

export type Block = StartBlock | StepBlock | DecisionBlock | JumpBlock | EndBlock | LooseBlock;
