import { languages } from '#domain/language.ts';
import { oppositeAnswer } from '#i18n/opposite-answer.ts';
import { sequenceFlows, type Flow } from '#bpmn/modeler/flow-drawing.ts';
import type { LintFix } from './lint-fix.ts';

/** Of two branches of a question one says yes or no: the other says the opposite, in the same languages. */
export const branchUnlabelled: LintFix = {
  code: 'branch-unlabelled',
  prepare: ({ session }, element) => {
    const { source } = element as Partial<Flow>;
    const branches = source ? sequenceFlows(source.outgoing) : [];
    const other = branches.find(({ id }) => id !== element.id);
    if (branches.length !== 2 || !other) return undefined;
    const said = session.facts(other.id)?.name ?? {};
    const answers = languages.flatMap((language) => {
      const answer = oppositeAnswer(said[language] ?? '', language);
      return answer === undefined ? [] : [[language, answer] as const];
    });
    if (answers.length === 0) return undefined;
    return () => {
      for (const [language, answer] of answers) session.rename(element.id, language, answer);
    };
  },
};
