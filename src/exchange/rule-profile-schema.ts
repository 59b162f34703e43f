import * as v from 'valibot';
import { allRules } from '#domain/lint/lint-rules.ts';
import { ruleSeverities } from '#domain/lint/rule-profile.ts';
import { schemaVersion } from './content-schema.ts';

const severity = v.exactOptional(v.picklist(ruleSeverities));

/** A profile of rules as a file: only the rules that are as grave as they are not by themselves, by their codes. */
export const ruleProfileSchema = v.strictObject({
  format: v.literal('uderis-rule-profile'),
  version: v.literal(schemaVersion),
  name: v.pipe(v.string(), v.maxLength(200)),
  severities: v.strictObject(Object.fromEntries(allRules.map(({ code }) => [code, severity]))),
});
