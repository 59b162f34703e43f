import { findingKey } from '#domain/finding-key.ts';
import { sayFinding } from '#i18n/say-finding.ts';
import { say } from '#i18n/say.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import type { RegisterIndex } from './register-index.ts';

/** The finding of a key in words, as long as the checks still find it. */
export function sayKey({ source }: RegisterIndex, key: string): string {
  const finding = source.findings.find((each) => findingKey(each) === key);
  return finding ? sayFinding(finding) : `${say(registerTexts.noLonger)} (${key.replace(/\|.*$/, '')})`;
}
