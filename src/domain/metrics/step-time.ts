import { choices, type Choice } from '#domain/choices.ts';
import { udFact } from '#domain/diagram/diagram-facts.ts';
import type { GraphNode } from '#domain/diagram/process-graph.ts';
import { minutesOf } from '#domain/working-time.ts';

/** Working minutes: least, most likely, most. */
export interface Range {
  readonly min: number;
  readonly likely: number;
  readonly max: number;
}

/** Work or waiting of one step with what the numbers rest on. */
export interface StepTime extends Range {
  readonly evidence: Choice<'evidence'> | undefined;
}

export const noRange: Range = { min: 0, likely: 0, max: 0 };

export function plusRange(one: Range, other: Range): Range {
  return { min: one.min + other.min, likely: one.likely + other.likely, max: one.max + other.max };
}

export function timesRange({ min, likely, max }: Range, factor: number): Range {
  return { min: min * factor, likely: likely * factor, max: max * factor };
}

/** Work, or waiting before the step; undefined when nobody has said. A missing bound is the likely value. */
export function stepTime({ entity }: GraphNode, part: 'work' | 'wait'): StepTime | undefined {
  const number = (name: string): number => Number(udFact(entity, 'step', `${part}${name}`) ?? NaN);
  const said = udFact(entity, 'step', `${part}Unit`);
  const unit = choices.timeUnit.find((each) => each === said);
  const [min, likely, max] = [number('Min'), number('Likely'), number('Max')];
  const middle = [likely, min, max].find((value) => Number.isFinite(value) && value >= 0);
  if (unit === undefined || middle === undefined) return undefined;
  const grade = udFact(entity, 'step', `${part}Evidence`);
  const range = {
    min: Math.min(middle, min >= 0 ? min : middle),
    likely: middle,
    max: Math.max(middle, max >= 0 ? max : middle),
  };
  return { ...timesRange(range, minutesOf[unit]), evidence: choices.evidence.find((each) => each === grade) };
}
