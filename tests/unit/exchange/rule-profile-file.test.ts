import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { RuleProfile } from '#domain/lint/rule-profile.ts';
import { readRuleProfile, writeRuleProfile } from '#exchange/rule-profile-file.ts';
import { refusalOf } from './refusal-of.ts';

const profile: RuleProfile = {
  name: 'Әдістемелік орталық, 2026',
  severities: { 'task-without-time': 'E', 'inclusive-gateway': 'off' },
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readRuleProfile(bytesOf(text), 'бейін.json');

test('a profile is read as it was written, and its file is valid by the published schema', () => {
  const text = writeRuleProfile(profile);
  expect(read(text)).toEqual(profile);
  expect(text.split('\n').find((line) => line.includes('inclusive-gateway'))).toBe('    "inclusive-gateway": "off",');
  const validate = new Ajv2020({ strict: true }).compile(
    JSON.parse(readFileSync('public/schemas/rule-profile.schema.json', 'utf-8')) as object,
  );
  expect(validate(JSON.parse(text))).toBe(true);
});

test.each([
  ['json-broken-at', '{\n  "format": "uderis-rule-profile",,\n}', { file: 'бейін.json', line: 2, column: 35 }],
  ['not-rule-profile', '{"format": "uderis-package"}', { file: 'бейін.json' }],
  ['not-rule-profile', '[]', { file: 'бейін.json' }],
  [
    'rule-unknown',
    writeRuleProfile(profile).replace('task-without-time', 'task-without-tim'),
    { file: 'бейін.json', rule: 'task-without-tim' },
  ],
  ['newer-version', writeRuleProfile(profile).replace('"version": 1', '"version": 2'), { found: 2, known: 1 }],
])('a file is refused with its place: %s', async (code, text, params) => {
  expect(await refusalOf(() => read(text))).toEqual({ code, params });
});

test('a severity that there is not is refused by its place', async () => {
  const { code, params } = await refusalOf(() => read(writeRuleProfile(profile).replace('"off"', '"quiet"')));
  expect([code, params['path']]).toEqual(['wrong-type', 'severities.inclusive-gateway']);
});
