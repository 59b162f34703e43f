import type { LintRule } from './lint-rule.ts';

/** A lane is a business role, not a person and not a unit of the staff list. */
export const laneNamedByPerson: LintRule = {
  code: 'lane-named-by-person',
  severity: 'I',
  source: ['601 p.3(5)'],
  run: ({ lanes }) =>
    [...lanes.values()].filter(({ name }) => Object.values(name).some(isPerson)).map(({ id }) => ({ element: id })),
};

/** Initials of a person, or a rank of the staff list. */
function isPerson(name: string): boolean {
  return (
    /(?<!\p{L})\p{Lu}\.\s?(?:\p{Lu}\.)?\s?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\.\s?(?:\p{Lu}\.)?/u.test(name) ||
    /(?:^|\s)(?:главный|ведущий|старший|бас|жетекші|аға|chief|leading|senior)\s(?:специалист|эксперт|маман|сарапшы|specialist|expert)/iu.test(
      name,
    )
  );
}
