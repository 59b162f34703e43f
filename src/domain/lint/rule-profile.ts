import type { Fields } from '#domain/document.ts';
import { severities } from '#domain/finding.ts';
import { stringOf } from '#domain/read-fields.ts';
import type { RuleSeverity } from './lint-rule.ts';

/** What a rule can be, gravest first; `off`: nothing is judged by it. */
export const ruleSeverities = [...severities, 'off'] as const satisfies readonly RuleSeverity[];

/** How grave rules are where that differs from what they are by themselves, by code of the rule. */
export type OwnSeverities = Readonly<Record<string, RuleSeverity>>;

/** The rules as a methodology centre wants them: a name, and what differs. */
export interface RuleProfile {
  readonly name: string;
  readonly severities: OwnSeverities;
}

const nameField = 'ruleProfile';
const prefix = 'severity:';

/** The profile of a project, out of the fields of its document. */
export function ruleProfileOf(project: Fields): RuleProfile {
  const own = Object.entries(project).flatMap(([field, value]) => {
    const severity = ruleSeverities.find((each) => each === value);
    return field.startsWith(prefix) && severity ? [[field.slice(prefix.length), severity] as const] : [];
  });
  return { name: stringOf(project, nameField), severities: Object.fromEntries(own) };
}

/** The changes to the fields of a project that make `wanted` its profile. */
export function ruleProfileChanges(project: Fields, wanted: RuleProfile): Record<string, string | undefined> {
  const gone = Object.keys(project).filter((field) => field.startsWith(prefix));
  const own = Object.entries(wanted.severities).map(([code, severity]) => [prefix + code, severity] as const);
  return {
    [nameField]: wanted.name === '' ? undefined : wanted.name,
    ...Object.fromEntries(gone.map((field) => [field, undefined])),
    ...Object.fromEntries(own),
  };
}
