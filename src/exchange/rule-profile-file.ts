import { allRules } from '#domain/lint/lint-rules.ts';
import type { RuleProfile } from '#domain/lint/rule-profile.ts';
import { schemaVersion } from './content-schema.ts';
import { refusal } from './file-problem.ts';
import { jsonFault } from './json-fault.ts';
import { memberOf, parsed, readJson } from './read-json.ts';
import { ruleProfileSchema } from './rule-profile-schema.ts';

/** A profile of rules as people read and edit it: one rule in a line, in the order of the codes. */
export function writeRuleProfile({ name, severities }: RuleProfile): string {
  const own = allRules.flatMap(({ code }) => (severities[code] === undefined ? [] : [[code, severities[code]]]));
  const head = { format: 'uderis-rule-profile', version: schemaVersion, name };
  return `${JSON.stringify({ ...head, severities: Object.fromEntries(own) as object }, null, 2)}\n`;
}

/**
 * The profile of a file, perhaps written by hand. Throws `FileRefused`: `json-broken`, `json-broken-at`,
 * `not-rule-profile`, `newer-version`, `rule-unknown`, `wrong-type`.
 */
export function readRuleProfile(bytes: Uint8Array, file: string): RuleProfile {
  const fault = jsonFault(new TextDecoder().decode(bytes));
  if (fault) throw refusal('json-broken-at', { file, ...fault });
  const value = readJson(bytes, file);
  if (memberOf(value, 'format') !== 'uderis-rule-profile') throw refusal('not-rule-profile', { file });
  const named = memberOf(value, 'severities');
  const unknown = Object.keys(named instanceof Object ? named : {}).find(
    (code) => !allRules.some((rule) => rule.code === code),
  );
  const isNewer = Number(memberOf(value, 'version')) > schemaVersion;
  if (unknown !== undefined && !isNewer) throw refusal('rule-unknown', { file, rule: unknown.slice(0, 80) });
  const { name, severities } = parsed(ruleProfileSchema, value, file);
  const own = allRules.flatMap(({ code }) =>
    severities[code] === undefined ? [] : [[code, severities[code]] as const],
  );
  return { name, severities: Object.fromEntries(own) };
}
