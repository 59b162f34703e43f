import type { RuleKind, RuleSeverity } from '#domain/lint/lint-rule.ts';
import { allRules } from '#domain/lint/lint-rules.ts';
import { ruleSeverities, type OwnSeverities } from '#domain/lint/rule-profile.ts';
import { compareTexts } from '#i18n/collation.ts';
import { foldText } from '#i18n/fold-text.ts';
import { sayRule } from '#i18n/say-rule.ts';
import { say } from '#i18n/say.ts';
import { ruleHelpTexts } from '#i18n/texts/rule-help.ts';

/** A rule as the table of rules shows it. */
export interface RuleRow extends RuleKind {
  readonly title: string;
  readonly why: string;
  readonly how: string;
  /** How grave it is in this project. */
  readonly here: RuleSeverity;
  readonly isChanged: boolean;
}

/** Which rules are shown: all, those that were changed, or those of one severity in this project. */
export type ShownRules = 'every' | 'changed' | RuleSeverity;

/** Every rule, the gravest by themselves first, then by their titles in the language of the screens. */
export function ruleRows(own: OwnSeverities): RuleRow[] {
  const rows = allRules.map((rule): RuleRow => {
    const here = own[rule.code] ?? rule.severity;
    const help = ruleHelpTexts[rule.code];
    return {
      ...rule,
      title: sayRule(rule.code),
      why: help ? say(help.why) : '',
      how: help ? say(help.how) : '',
      here,
      isChanged: here !== rule.severity,
    };
  });
  const rank = ({ severity }: RuleRow): number => ruleSeverities.indexOf(severity);
  return rows.sort((a, b) => rank(a) - rank(b) || compareTexts(a.title, b.title));
}

/** The rows that a person asks for; words are looked for in the title, the code and the help. */
export function shownRules(rows: readonly RuleRow[], shown: ShownRules, words: string): RuleRow[] {
  const wanted = foldText(words);
  return rows.filter(
    ({ title, code, why, how, here, isChanged }) =>
      (shown === 'every' || (shown === 'changed' ? isChanged : here === shown)) &&
      [title, code, why, how].some((text) => foldText(text).includes(wanted)),
  );
}
