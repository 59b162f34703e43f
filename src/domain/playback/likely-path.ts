import { udFact } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { forward, startPlayback, stateOf, toQuestion, type Playback } from './playback.ts';
import { standing } from './play.ts';
import type { PlayState, Question } from './play-state.ts';

/** Questions answered before a path is given up. */
const patience = 500;

/** The usual course: at each question the likeliest answer, as planned, and no loop a second time. */
export function likelyPath(graph: ProcessGraph): Playback {
  let playback = toQuestion(startPlayback(graph));
  for (let asked = 0; asked < patience; asked++) {
    const stands = standing(graph, stateOf(playback));
    if (stands.code !== 'asks') break;
    playback = toQuestion(forward(playback, likelyAnswer(graph, stateOf(playback), stands.question)));
  }
  return playback;
}

/** Whatever was walked least; among these the likeliest, messages before deadlines, and what is planned before all. */
export function likelyAnswer(graph: ProcessGraph, state: PlayState, { kind, options }: Question): readonly string[] {
  if (kind === 'start' || kind === 'happened') return options.slice(0, 1);
  const rank = (id: string): readonly number[] => {
    const flow = graph.flows.get(id);
    const probability = flow && Number(udFact(flow.entity, 'branch', 'probability') ?? NaN);
    const isMessage = graph.nodes.get(flow?.target ?? '')?.triggers.includes('message') ?? false;
    return [-(state.walked.get(id) ?? 0), probability || 0, Number(isMessage), Number(flow?.isDefault ?? false)];
  };
  const [best] = options.toSorted((left, right) => compare(rank(right), rank(left)));
  return best === undefined ? [] : [best];
}

function compare(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
