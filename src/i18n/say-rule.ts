import type { RuleSeverity } from '#domain/lint/lint-rule.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { findingGroupTexts } from '#i18n/texts/finding-groups.ts';
import { ruleTitleTexts, rulesTexts } from '#i18n/texts/rules.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';

const titles: Readonly<Record<string, Sentence>> = { ...findingGroupTexts, ...ruleTitleTexts };
const words: Readonly<Record<RuleSeverity, Sentence>> = {
  E: sharedTexts.error,
  W: sharedTexts.warning,
  I: sharedTexts.hint,
  off: rulesTexts.off,
};

/** What a rule over a diagram is called: what it looks for. */
export function sayRule(code: string): string {
  const title = titles[code];
  return title ? say(title) : code;
}

export function saySeverity(severity: RuleSeverity): string {
  return say(words[severity]);
}
