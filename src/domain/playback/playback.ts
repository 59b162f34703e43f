import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { PlayState } from './play-state.ts';
import { begin, move, standing } from './play.ts';

/** A playback with all its past: every move can be taken back, and its answers recorded. */
export interface Playback {
  readonly graph: ProcessGraph;
  /** The states from the beginning to now. */
  readonly states: readonly PlayState[];
  /** What was answered before each later state; an empty answer where nothing was asked. */
  readonly answers: readonly (readonly string[])[];
}

/** Moves without a question before a walk is given up as endless. */
const patience = 500;

export function startPlayback(graph: ProcessGraph): Playback {
  return { graph, states: [begin(graph)], answers: [] };
}

export function stateOf({ states }: Playback): PlayState {
  const last = states.at(-1);
  if (!last) throw new Error('A playback has a state.');
  return last;
}

/** One move on; the same playback when the state does not move with this answer. */
export function forward(playback: Playback, answer: readonly string[] = []): Playback {
  const before = stateOf(playback);
  const after = move(playback.graph, before, answer);
  if (after === before) return playback;
  return { ...playback, states: [...playback.states, after], answers: [...playback.answers, answer] };
}

/** One move back. */
export function back(playback: Playback): Playback {
  if (playback.answers.length === 0) return playback;
  return { ...playback, states: playback.states.slice(0, -1), answers: playback.answers.slice(0, -1) };
}

/** On to the next question, the end, or a stand. */
export function toQuestion(playback: Playback): Playback {
  const { graph } = playback;
  const [states, answers] = [[...playback.states], [...playback.answers]];
  let state = stateOf(playback);
  for (let moves = 0; moves < patience && standing(graph, state).code === 'moves'; moves++) {
    state = move(graph, state);
    states.push(state);
    answers.push([]);
  }
  return { graph, states, answers };
}

/** The answers alone: what it takes to walk the same path again. */
export function answersGiven({ answers }: Playback): readonly (readonly string[])[] {
  return answers.filter((answer) => answer.length > 0);
}

/** Walks a recorded path; `whole` is false when the diagram no longer offers one of its answers. */
export function replay(
  graph: ProcessGraph,
  answers: readonly (readonly string[])[],
): { readonly playback: Playback; readonly whole: boolean } {
  let playback = toQuestion(startPlayback(graph));
  for (const answer of answers) {
    const next = forward(playback, answer);
    if (next === playback) return { playback, whole: false };
    playback = toQuestion(next);
  }
  return { playback, whole: true };
}
