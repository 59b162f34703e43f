import { isTask } from './node-kinds.ts';
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
          .filter((language) => name[language] !== undefined && !isAction[language](bare(name[language])))
          .map((language) => ({ element: id, params: { language } })),
      ),
};

const isAction = {
  kk: (name: string) => /[\p{L}-]*[ую]$/u.test(name),
  ru: (name: string) => /^(?:не |[\p{L}-]+(?:ки|но) )?[\p{L}-]+(?:ть|ти|чь)(?:ся|сь)?(?!\p{L})/u.test(name),
};

/** The name without marks in brackets such as «(ИС)», and without the full stop. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.;:»"]+$/, '')
    .trim();
}
