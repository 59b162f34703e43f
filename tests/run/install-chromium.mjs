import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#commands/install-missing.mjs';
import { findChromium, starts } from './find-chromium.mjs';

/**
 * Chromium for the browser tests: the one of this machine, else Playwright's download of an earlier run, else Debian's
 * package where we may install it, else a new download by Playwright.
 * @returns {Promise<{ path: string } | { missing: string }>} the path, or what was tried in words
 */
export async function provideChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && !starts(chosen)) {
    console.log(`CHROMIUM_PATH is ${chosen}, but no browser starts from there; looking elsewhere.`);
  }
  const { chromium } = await import('playwright');
  const downloaded = () => (starts(chromium.executablePath()) ? chromium.executablePath() : undefined);

  const found = findChromium() ?? downloaded() ?? installDebianPackage() ?? download(chromium.executablePath());
  if (found !== undefined) return { path: found };
  return {
    missing: [
      'No Chromium was found and none could be installed. Tried, in this order:',
      '  1. CHROMIUM_PATH, the usual places and the search path: no browser that starts',
      isDebianRoot()
        ? '  2. apt-get install chromium: failed (see above)'
        : '  2. apt-get install chromium: needs Debian or Ubuntu and root',
      '  3. npx playwright install chromium: failed (see above)',
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run the tests again.',
    ].join('\n'),
  };
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @returns {string | undefined} */
function installDebianPackage() {
  if (!isDebianRoot()) return undefined;
  console.log('Installing the chromium package of the system …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], environment);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], environment);
  return findChromium();
}

/**
 * @param {string} path where Playwright puts its Chromium
 * @returns {string | undefined}
 */
function download(path) {
  console.log('Downloading Chromium with Playwright …');
  const program = join(projectFolder, 'node_modules', 'playwright', 'cli.js');
  run(process.execPath, [program, 'install', 'chromium'], process.env);
  // A download that is there and does not start lacks libraries of the system.
  if (existsSync(path) && !starts(path) && isDebianRoot()) {
    run(process.execPath, [program, 'install-deps', 'chromium'], process.env);
  }
  return starts(path) ? path : undefined;
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} environment
 */
function run(program, words, environment) {
  spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], env: environment, timeout: 600_000 });
}
