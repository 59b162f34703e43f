import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { GenericSchema } from 'valibot';
import { expect, test } from 'vitest';
import { journalSchema, recordsSchema } from '#exchange/content-schema.ts';
import { librarySchema } from '#exchange/library-schema.ts';
import { backupManifestSchema, packageManifestSchema } from '#exchange/manifest-schema.ts';
import { ruleProfileSchema } from '#exchange/rule-profile-schema.ts';
import { program } from '#exchange/program.ts';
import { writeBackup } from '#exchange/write-backup.ts';
import { writePackage } from '#exchange/write-package.ts';
import { readZip } from '#exchange/zip.ts';
import { sampleProject } from './sample-project.ts';

const schemas: readonly [string, string, GenericSchema][] = [
  ['manifest', 'Manifest of a package of Üderis Studio', packageManifestSchema],
  ['backup', 'Manifest of a backup of Üderis Studio', backupManifestSchema],
  ['records', 'Documents, records and diagrams of a project', recordsSchema],
  ['journal', 'Journal of a project', journalSchema],
  ['library', 'A process of the library', librarySchema],
  ['rule-profile', 'How grave the rules over diagrams are', ruleProfileSchema],
];
const fileOf = (name: string) => `public/schemas/${name}.schema.json`;
const limits = { files: 100, fileSize: 1e8, totalSize: 1e8 };
const options = { createdAt: '2026-11-20T10:00:00.000Z', program };

/** JSON has only finite numbers, so the schema need not say it. */
function jsonSchema(name: string, title: string, schema: GenericSchema): string {
  const body = toJsonSchema(schema, { target: 'draft-2020-12', ignoreActions: ['finite'] });
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:uderis:schema:${name}:1`, title };
  return `${JSON.stringify({ ...head, ...body, ...head }, null, 2)}\n`;
}

function validatorOf(name: string) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  return ajv.compile(JSON.parse(readFileSync(fileOf(name), 'utf-8')) as object);
}

// `UPDATE_SCHEMAS=1 npx vitest run --project unit tests/unit/exchange/schemas` writes them anew.
test.each(schemas)('the published schema "%s" is the one that the program reads by', (name, title, schema) => {
  const wanted = jsonSchema(name, title, schema);
  if (process.env['UPDATE_SCHEMAS']) {
    mkdirSync('public/schemas', { recursive: true });
    writeFileSync(fileOf(name), wanted);
  }
  expect(existsSync(fileOf(name))).toBe(true);
  expect(readFileSync(fileOf(name), 'utf-8')).toBe(wanted);
});

test('a real package and a real backup are valid by the published schemas', async () => {
  const content = sampleProject();
  const files = await readZip(await writePackage(content, {}, { ...options, draft: true, findings: [] }), limits);
  const backup = await readZip(await writeBackup({ id: 'workspace', ...content }, options), limits);
  const json = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes));
  const cases: [string, unknown][] = [
    ['manifest', json(files.get('manifest.json'))],
    ['records', json(files.get('05_supporting/records.json'))],
    ['journal', json(files.get('05_supporting/journal.json'))],
    ['backup', json(backup.get('manifest.json'))],
  ];
  for (const [name, value] of cases) {
    const validate = validatorOf(name);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...(value as object), extra: 1 })).toBe(false);
  }
});

const processes = readdirSync('process-library', { recursive: true, encoding: 'utf-8' }).filter((file) =>
  file.endsWith('records.json'),
);

test('the processes of the library are valid by the published schema', () => {
  const validate = validatorOf('library');
  for (const file of processes) {
    expect(
      validate(JSON.parse(readFileSync(`process-library/${file}`, 'utf-8'))),
      `${file} ${JSON.stringify(validate.errors)}`,
    ).toBe(true);
  }
});
