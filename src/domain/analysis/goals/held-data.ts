import { dataAsked, elementsAt } from '#domain/analysis/documents.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';
import { textOf } from '#domain/read-fields.ts';

/** Data that state systems hold is not asked of people in the target variant, 601 p.5(7). */
export const heldData: PrincipleHints = {
  code: 'goal.7',
  hints: (subject) => {
    const { asIs, toBe } = subject;
    if (!toBe) return { said: [{ code: 'to-be-not-drawn' }], elements: {}, byPerson: true };
    const [before, after] = [dataAsked(subject, asIs, true), dataAsked(subject, toBe, true)];
    const names = { names: after.map(({ fields }) => textOf(fields, 'name')) };
    return {
      said: [
        after.length > 0
          ? { code: 'held-asked', params: { n: after.length, names } }
          : { code: 'held-not-asked', params: { n: before.length } },
      ],
      elements: { 'as-is': elementsAt(before, asIs), 'to-be': elementsAt(after, toBe) },
      metric: { code: 'held', before: before.length, after: after.length },
      verdict: after.length > 0 ? 'no' : 'yes',
    };
  },
};
