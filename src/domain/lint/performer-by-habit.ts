import { entriesOf } from '#domain/diagram/process-graph.ts';
import { isTask } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Performers are taken from the act: a lane all of whose steps rest on habit alone has been guessed. */
export const performerByHabit: LintRule = {
  code: 'performer-by-habit',
  severity: 'I',
  source: ['601 p.32(1)'],
  run: (graph) =>
    [...graph.lanes.keys()].flatMap((lane) => {
      const tasks = [...graph.nodes.values()].filter((node) => isTask(node) && node.lane === lane);
      const grounds = tasks.map(({ id }) => entriesOf(graph, id, 'ud:legalGround'));
      const isGuessed = grounds.every(
        (own) => own.length > 0 && own.every(({ entity }) => entity.get('@kind') === 'habit'),
      );
      return tasks.length > 0 && isGuessed ? [{ element: lane }] : [];
    }),
};
