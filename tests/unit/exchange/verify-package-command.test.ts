import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { program } from '#exchange/program.ts';
import { writePackage } from '#exchange/write-package.ts';
import { sampleProject } from './sample-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'uderis-'));

/** Runs the command as `npm run verify-package` does. */
function verify(file: string, ...words: string[]): Promise<{ code: number; output: string }> {
  const command = ['commands/run-typescript.mjs', 'commands/verify-package.ts', join(folder, file), ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, output) => resolve({ code: error ? Number(error.code) : 0, output }));
  });
}

beforeAll(async () => {
  const options = { draft: false, findings: [], createdAt: '2026-11-20T10:00:00.000Z', program };
  const bytes = await writePackage(sampleProject(), {}, options);
  writeFileSync(join(folder, 'whole.zip'), bytes);
  writeFileSync(
    join(folder, 'altered.zip'),
    bytes.map((byte, at) => (at === 5000 ? byte ^ 1 : byte)),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the command says that a whole package is whole and ends with 0', async () => {
  const { code, output } = await verify('whole.zip', '--lang', 'kk');
  expect(output).toContain('Пакет бүтін');
  expect(code).toBe(0);
}, 60_000);

test('the command names an altered file and ends with 1', async () => {
  const { code, output } = await verify('altered.zip', '--lang', 'ru');
  expect(output).toMatch(/00_portal-sheet\.html +Файл «00_portal-sheet\.html» изменён/);
  expect(code).toBe(1);
}, 60_000);

test('the command says that a file is not there and ends with 1', async () => {
  const { code, output } = await verify('nothing.zip', '--lang', 'en');
  expect(output).toContain('could not be opened');
  expect(code).toBe(1);
}, 60_000);

test('packages name the version of package.json', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf-8'))).toHaveProperty('version', program.version);
});
