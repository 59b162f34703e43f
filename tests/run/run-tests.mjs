import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installMissing, projectFolder } from '#commands/install-missing.mjs';
import { provideChromium } from './install-chromium.mjs';

// `npm test`: every check and every test from a fresh clone on; the last line counts them all.

/** @typedef {{ passed: number, failed: number }} Count */

const reports = mkdtempSync(join(tmpdir(), 'uderis-tests-'));
/** @type {{ name: string, count: Count, seconds: number }[]} */
const results = [];

installMissing();
const browser = await provideChromium();

await check('format', 'prettier/bin/prettier.cjs', ['--check', '.']);
await check('lint', 'eslint/bin/eslint.js', ['.']);
await check('imports', 'dependency-cruiser/bin/dependency-cruise.mjs', [
  '--config',
  '.dependency-cruiser.mjs',
  ...['src', 'elements', 'tests', 'commands'],
]);
await check('types', 'typescript/bin/tsc', ['-p', '.']);
await check('unused', 'knip/bin/knip.js', []);
await vitest('unit');
await vitest('repository');
if ('path' in browser) {
  process.env['CHROMIUM_PATH'] = browser.path;
  console.log(`\nChromium: ${browser.path}`);
  await vitest('browser');
  await check('build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  await playwright();
} else {
  console.error(`\n${browser.missing}`);
  record('browser', { passed: 0, failed: 1 }, 0);
  record('e2e', { passed: 0, failed: 1 }, 0);
}
finish();

/**
 * A program that only says yes or no; it counts as one.
 * @param {string} name
 * @param {string} program path under node_modules
 * @param {string[]} words
 */
async function check(name, program, words) {
  const { code, seconds } = await run(name, program, words, {});
  record(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, seconds);
}

/** @param {string} project */
async function vitest(project) {
  const report = join(reports, `${project}.json`);
  const { code, seconds } = await run(
    project,
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    {},
  );
  record(project, atLeastOneFailure(countVitest(report), code), seconds);
}

async function playwright() {
  const report = join(reports, 'e2e.json');
  const { code, seconds } = await run('e2e', '@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  record('e2e', atLeastOneFailure(countPlaywright(report), code), seconds);
}

/**
 * @param {string} report
 * @returns {Count}
 */
function countVitest(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  /** @type {{ numPassedTests: number, numFailedTests: number,
   *   testResults: { status: string, assertionResults: unknown[] }[] }} */
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot even be loaded holds no tests; it is one failure.
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/**
 * @param {string} report
 * @returns {Count}
 */
function countPlaywright(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number } }} */
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * A runner that ends badly without a failed test (it crashed, it found no tests) has failed all the same.
 * @param {Count} count
 * @param {number} code
 * @returns {Count}
 */
function atLeastOneFailure(count, code) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {string} name
 * @param {string} program
 * @param {string[]} words
 * @param {Record<string, string>} environment
 * @returns {Promise<{ code: number, seconds: number }>}
 */
function run(name, program, words, environment) {
  console.log(`\n── ${name}`);
  const begin = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectFolder, 'node_modules', program), ...words], {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    });
    const end = (/** @type {number} */ code) => {
      resolve({ code, seconds: Math.round((Date.now() - begin) / 1000) });
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.once('close', (code) => {
      end(code ?? 1);
    });
  });
}

/**
 * @param {string} name
 * @param {Count} count
 * @param {number} seconds
 */
function record(name, count, seconds) {
  results.push({ name, count, seconds });
}

function finish() {
  rmSync(reports, { recursive: true, force: true });
  console.log('');
  for (const { name, count, seconds } of results) {
    const sum = `${String(count.passed)} passed, ${String(count.failed)} failed`;
    console.log(`${count.failed > 0 ? '✗' : '✓'} ${name.padEnd(12)} ${sum.padEnd(26)} ${String(seconds)} s`);
  }
  const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
