import { isAction } from './action-name.ts';
import { isTask } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** A task is named by what is done: in Russian an infinitive first, in Kazakh a verbal noun last. */
export const taskNotAVerb: LintRule = {
  code: 'task-not-a-verb',
  severity: 'W',
  source: ['names'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter(isTask)
      .flatMap(({ id, name }) =>
        (['kk', 'ru'] as const)
          .filter((language) => name[language] !== undefined && !isAction[language](name[language]))
          .map((language) => ({ element: id, params: { language } })),
      ),
};
