import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { elementsOf, stringOf } from '#domain/read-fields.ts';
import { referenceToText } from '#domain/variant.ts';
import { answersGiven, stateOf, type Playback } from './playback.ts';

/** The fields that keep a playback: its answers, and the flows and steps of `variant` that it led along. */
export function pathFields(playback: Playback, variant: Id): Fields {
  const { walked, trail } = stateOf(playback);
  const elements = [...walked.keys(), ...trail].map((element) => [
    `elements:${referenceToText({ variant, element })}`,
    true,
  ]);
  const answers = answersGiven(playback).map((answer) => answer.join(','));
  return { answers: answers.join(' '), ...(Object.fromEntries(elements) as Fields) };
}

/** The answers of a recorded path, in their order. */
export function answersOf({ fields }: StudioRecord): readonly (readonly string[])[] {
  const answers = stringOf(fields, 'answers');
  return answers === '' ? [] : answers.split(' ').map((answer) => answer.split(','));
}

/** The recorded paths of one variant. */
export function pathsOf(records: readonly StudioRecord[], variant: Id): readonly StudioRecord[] {
  return records.filter(
    ({ kind, fields }) => kind === 'path' && elementsOf(fields).some((reference) => reference.variant === variant),
  );
}
