import type { Elapsed } from './elapsed.ts';

/** One token: where a case stands. */
export interface Token {
  readonly id: number;
  readonly node: string;
  /** The token that waits at the sub-process around it. */
  readonly parent: number | undefined;
  /** The flow it came by. */
  readonly via: string | undefined;
  /** It waits at a join for the other ways. */
  readonly waits: boolean;
  /** It stays at a sub-process while tokens walk inside. */
  readonly busy: boolean;
  /** What the step asks of the case is done; only the way on is open. */
  readonly done: boolean;
  /** Events on the border of its step that have happened without breaking it off. */
  readonly happened: readonly string[];
  /** The splits it came out of, each with the way it took, outermost first. */
  readonly splits: readonly { readonly split: number; readonly way: string }[];
  readonly elapsed: Elapsed;
}

/** What the model says wrong on the way. */
export interface Trouble {
  readonly code:
    /** Ways that run at the same time meet without a join: what follows is done more than once. */
    | 'missing-join'
    /** A join waits for a way that nobody is on. */
    | 'starved-join'
    /** A step that is no end has no way on. */
    | 'no-way-on'
    /** Gateways lead round in a circle without any step, or a circle makes more and more tokens. */
    | 'endless';
  readonly node: string;
}

/** A process at one moment of its playback. */
export interface PlayState {
  /** The next to move stands first. */
  readonly tokens: readonly Token[];
  /** Ids for tokens and splits. */
  readonly next: number;
  /** How often each sequence flow was walked. */
  readonly walked: ReadonlyMap<string, number>;
  /** Steps and events in the order they were reached. */
  readonly trail: readonly string[];
  /** End events reached. */
  readonly ends: readonly string[];
  readonly troubles: readonly Trouble[];
  /** Nodes reached out of a split, with the way: how a missing join is found. */
  readonly met: ReadonlyMap<string, string>;
  readonly elapsed: Elapsed;
  /** Working time alone, in minutes, the visits of the client and the documents of the steps so far. */
  readonly work: number;
  readonly visits: number;
  readonly documents: number;
}

/** What a person is asked before the case can move on. */
export interface Question {
  readonly kind: 'start' | 'one' | 'several' | 'event' | 'happened';
  /** The gateway or step; '' for the start. */
  readonly node: string;
  /** Flows or events. With `happened`, the step itself stands for "done as planned". */
  readonly options: readonly string[];
}

/** How a state stands: a case can move, asks something, is at its end, or cannot move. */
export type Standing =
  | { readonly code: 'moves'; readonly token: Token }
  | { readonly code: 'asks'; readonly question: Question }
  | { readonly code: 'ended' }
  | { readonly code: 'stuck'; readonly troubles: readonly Trouble[] }
  | { readonly code: 'empty' };
