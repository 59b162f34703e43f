import { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '#commands/install-missing.mjs';

/** The table of the architecture, written out once more so that a slip in the lint rules shows. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/i18n': ['src/domain'],
  'src/bpmn': ['src/domain', 'src/i18n'],
  'src/data': ['src/domain', 'src/data/queries', 'src/data/commands'],
  'src/exchange': ['src/domain', 'src/i18n', 'src/bpmn'],
  'src/state': ['src/domain', 'src/bpmn', 'src/data', 'src/data/queries', 'src/data/commands', 'src/exchange'],
  'elements/shared': ['src/i18n'],
  'elements/plan': ['src/domain', 'src/i18n', 'src/bpmn', 'src/data/queries', 'src/state', 'elements/shared'],
  'elements/app': [
    ...['src/domain', 'src/i18n', 'src/bpmn', 'src/data/queries', 'src/state', 'elements/shared'],
    ...['elements/plan', 'elements/journey'],
  ],
};
const targets = [...Object.keys(mayImport), 'src/data/queries', 'src/data/commands', 'elements/journey'];

/** Packages that one folder alone touches, and the folders that may. */
const homes: Readonly<Record<string, readonly string[]>> = {
  'bpmn-js/lib/Modeler.js': ['src/bpmn'],
  'bpmn-js/dist/assets/diagram-js.css': ['src/bpmn'],
  'diagram-js/lib/Diagram.js': ['src/bpmn'],
  'diagram-js-minimap': ['src/bpmn'],
  'bpmn-moddle': ['src/bpmn'],
  'moddle-xml': ['src/bpmn'],
  '@rgrove/parse-xml': ['src/bpmn'],
  dexie: ['src/data'],
  fflate: ['src/exchange'],
  'write-excel-file/browser.js': ['src/exchange'],
  xstate: ['src/state'],
  '@xstate/store': ['src/state'],
  lit: ['elements/shared', 'elements/plan', 'elements/app'],
  'lit/decorators.js': ['elements/shared', 'elements/plan', 'elements/app'],
  'lodash-es': [],
};

const ways = {
  static: (name: string) => `import '${name}';\n`,
  dynamic: (name: string) => `export const later = () => import('${name}');\n`,
};
type Way = keyof typeof ways;

interface Plant {
  readonly from: string;
  readonly to: string;
  readonly allowed: boolean;
  readonly way: Way;
  readonly file: string;
}

const plants: Plant[] = Object.entries(mayImport).flatMap(([from, allowed]) =>
  (Object.keys(ways) as Way[]).flatMap((way) => [
    ...targets
      .filter((to) => to !== from)
      .map((to) => ({ from, to, way, allowed: allowed.includes(to), file: plantName(from, to, way) })),
    ...Object.entries(homes).map(([to, home]) => ({
      ...{ from, to, way, allowed: home.includes(from) },
      file: plantName(from, to, way),
    })),
  ]),
);
const copy = mkdtempSync(join(tmpdir(), 'import-table-'));
let reported: ReadonlySet<string>;

beforeAll(() => {
  cpSync(join(projectFolder, 'package.json'), join(copy, 'package.json'));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { moduleResolution: 'bundler', module: 'ESNext' } }));
  for (const target of targets) write(`${target}/target.ts`, 'export const target = 1;\n');
  for (const name of Object.keys(homes)) plantPackage(name);
  for (const plant of plants) {
    const name = targets.includes(plant.to) ? `#${plant.to.replace(/^src\//, '')}/target.ts` : plant.to;
    write(plant.file, ways[plant.way](name));
  }
  reported = lintedFiles();
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe.each(Object.keys(mayImport))('%s', (from) => {
  test.each(plants.filter((plant) => plant.from === from && !plant.allowed))(
    'may not import $to ($way)',
    ({ file }) => {
      expect(reported).toContain(file);
    },
  );

  test('may import what the table allows', () => {
    const allowed = plants.filter((plant) => plant.from === from && plant.allowed).map((plant) => plant.file);
    expect(allowed.filter((file) => reported.has(file))).toEqual([]);
  });
});

describe('the spelling of imports', () => {
  test.each([
    ["import { x } from '../domain/x.ts';", 'no-restricted-imports'],
    ["import type { x } from '../x.ts';", 'no-restricted-imports'],
    ["import './a/../../x.ts';", 'no-restricted-imports'],
    ["export { x } from '../x.ts';", 'no-restricted-imports'],
    ["export const x = () => import('../x.ts');", 'no-restricted-syntax'],
    ["export const x = () => import('./a/../../x.ts');", 'no-restricted-syntax'],
    ["export type X = import('../x.ts').X;", 'no-restricted-syntax'],
    ['export const x = (name: string) => import(name);', 'no-restricted-syntax'],
    ['export const x = (name: string) => import(`#domain/${name}.ts`);', 'no-restricted-syntax'],
    ["export const x = import.meta.glob('/src/data/*.ts');", 'no-restricted-syntax'],
    ["export * from './x.ts';", 'no-restricted-syntax'],
    ['export default 1;', 'no-restricted-syntax'],
  ])('%s is reported', async (code, rule) => {
    expect(await spellingProblems(code)).toContain(rule);
  });

  test.each([
    "import { x } from './x.ts';",
    "import { x } from '#domain/x.ts';",
    "export const x = () => import('#domain/x.ts');",
    "export const x = import.meta.glob('/process-library/**/*.bpmn', { query: '?url' });",
  ])('%s is not', async (code) => {
    expect(await spellingProblems(code)).toEqual([]);
  });
});

function plantName(from: string, to: string, way: Way): string {
  return `${from}/${way}-${to.replaceAll(/[^a-z0-9]+/gi, '-')}.ts`;
}

function write(path: string, text: string): void {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function plantPackage(name: string): void {
  const parts = name.split('/');
  const root = parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
  write(`node_modules/${root}/package.json`, JSON.stringify({ name: root, version: '1.0.0', main: 'index.js' }));
  write(`node_modules/${root}/index.js`, 'module.exports = {};\n');
  if (name !== root) write(`node_modules/${name}`, '');
}

/** Files of the copy that break a row of the table. */
function lintedFiles(): Set<string> {
  const program = join(projectFolder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(projectFolder, '.dependency-cruiser.mjs');
  const words = [program, '--config', config, '--output-type', 'json', 'src', 'elements'];
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  const rows = summary.violations.filter(({ rule }) => rule.name.startsWith('import-table'));
  return new Set(rows.map(({ from }) => from));
}

async function spellingProblems(code: string): Promise<(string | null)[]> {
  const rules = new Set(['no-restricted-imports', 'no-restricted-syntax']);
  const eslint = new ESLint({
    cwd: projectFolder,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => rules.has(ruleId),
  });
  const results = await eslint.lintText(code, { filePath: join(projectFolder, 'src/state/planted.ts') });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}
