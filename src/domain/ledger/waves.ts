import { choices, type Choice } from '#domain/choices.ts';
import type { StudioRecord } from '#domain/document.ts';
import { numberOf, stringOf } from '#domain/read-fields.ts';
import type { MeasureDraft } from './drafts/draft.ts';
import type { JudgedRow } from './ledger.ts';

/** What stands before a gap, and in which wave it is closed. */
export interface Barrier {
  readonly barrier: Choice<'barrier'>;
  readonly wave: number;
}

/**
 * The barrier and the wave of a gap to the optimal variant: as people say, else as its drafts let expect. Duties are
 * changed first, systems are built next, other bodies and the law come last.
 */
export function barrierOf({ record, class: own }: JudgedRow, drafts: readonly MeasureDraft[]): Barrier {
  const expected = expectedOf(own, drafts);
  const said = stringOf(record?.fields ?? {}, 'barrier');
  return {
    barrier: choices.barrier.find((each) => each === said) ?? expected.barrier,
    wave: numberOf(record?.fields ?? {}, 'wave') ?? expected.wave,
  };
}

function expectedOf(own: JudgedRow['class'], drafts: readonly MeasureDraft[]): Barrier {
  const kinds = new Set(drafts.map(({ kind }) => kind));
  if (kinds.has('legal')) return { barrier: 'law', wave: 3 };
  if (own === 'pool') return { barrier: 'other-body', wave: 2 };
  if (kinds.has('automation') || kinds.has('integration')) return { barrier: 'system', wave: 2 };
  return { barrier: 'staff', wave: 1 };
}

/** The gaps that one measure closes: those of one wave and one barrier. */
export interface Wave extends Barrier {
  readonly gaps: readonly JudgedRow[];
}

/** Gaps by wave and barrier, the nearest wave first. */
export function wavesOf(gaps: readonly (readonly [JudgedRow, Barrier])[]): Wave[] {
  const waves = new Map<string, JudgedRow[]>();
  for (const [row, { wave, barrier }] of gaps) {
    const key = `${String(wave)} ${barrier}`;
    waves.set(key, [...(waves.get(key) ?? []), row]);
  }
  const order = (key: string): number =>
    Number.parseInt(key, 10) * 10 + choices.barrier.findIndex((each) => key.endsWith(` ${each}`));
  return [...waves]
    .toSorted(([one], [other]) => order(one) - order(other))
    .flatMap(([key, rows]) => {
      const barrier = choices.barrier.find((each) => key.endsWith(` ${each}`));
      return barrier ? [{ barrier, wave: Number.parseInt(key, 10), gaps: rows }] : [];
    });
}

/**
 * When a measure of a wave ends: a year later than the last measure before the optimal variant, and a year more for each
 * wave. `last` is a date as yyyy-mm-dd.
 */
export function termOfWave(last: string, wave: number): string {
  const [year = '2027', ...rest] = last.split('-');
  // The last day of February is not there in each year.
  return [String(Number(year) + wave), ...rest].join('-').replace(/-02-29$/, '-02-28');
}

/** The latest term of some measures, else a day. */
export function lastTerm(measures: readonly StudioRecord[], otherwise: string): string {
  return (
    measures.reduce((last, { fields }) => {
      const term = stringOf(fields, 'term');
      return term > last ? term : last;
    }, '') || otherwise
  );
}
