import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cycleIn, cycleWith, planLinks, type PlanLinks } from '#domain/plan/plan-links.ts';
import { measure } from './plan-record.ts';

const chain = planLinks([measure('a', ''), measure('b', '', '', ['a', 'gone']), measure('c', '', '', ['b'])]);

test('what a measure waits for is only what is there', () => {
  expect(chain.get('b')).toEqual(['a']);
});

test('a circle is named from the measure over those that wait for it', () => {
  expect(cycleWith(chain, 'a', 'c')).toEqual(['a', 'b', 'c']);
  expect(cycleWith(chain, 'a', 'a')).toEqual(['a']);
  expect(cycleWith(chain, 'c', 'a')).toBeUndefined();
  expect(cycleIn(chain)).toBeUndefined();
  expect(cycleIn(new Map([...chain, ['a', ['c']]]))).toEqual(['a', 'b', 'c']);
});

describe('of any links tried one after another', () => {
  const ids = 'abcdefgh'.split('');
  const tried = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 40 });

  test('those that are accepted never make a circle', () => {
    fc.assert(
      fc.property(tried, (pairs) => {
        const links = accepted(pairs);
        expect(order(links)).toHaveLength(ids.length);
        expect(cycleIn(links)).toBeUndefined();
      }),
    );
  });

  test('those that are refused would make the very circle that is named', () => {
    fc.assert(
      fc.property(tried, (pairs) => {
        const links = accepted(pairs);
        for (const [waiting, predecessor] of pairs) {
          const cycle = cycleWith(links, waiting, predecessor);
          if (!cycle) continue;
          expect([cycle[0], cycle.at(-1)]).toEqual([waiting, predecessor]);
          for (const [at, next] of cycle.slice(1).entries()) expect(links.get(next)).toContain(cycle[at]);
        }
      }),
    );
  });

  function accepted(pairs: readonly (readonly [string, string])[]): PlanLinks {
    const links = new Map<string, string[]>(ids.map((id) => [id, []]));
    for (const [waiting, predecessor] of pairs) {
      if (!cycleWith(links, waiting, predecessor)) links.get(waiting)?.push(predecessor);
    }
    return links;
  }

  /** An order of work in which each comes after what it waits for; shorter than the plan when there is a circle. */
  function order(links: PlanLinks): string[] {
    const done: string[] = [];
    for (let ready = true; ready;) {
      const next = ids.find((id) => !done.includes(id) && (links.get(id) ?? []).every((each) => done.includes(each)));
      ready = next !== undefined;
      if (next !== undefined) done.push(next);
    }
    return done;
  }
});
