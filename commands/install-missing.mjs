import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever it was cloned to. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the packages of package-lock.json when some are missing or have another version.
 * Runs before anything is installed, so it uses only what Node itself brings. Ends the process when npm fails.
 */
export function installMissing() {
  checkNode();
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.log(`Installing packages (${String(missing.length)} missing or of another version) …`);
  // npm tells its scripts where it is itself; without it the shell finds npm (npm.cmd on Windows).
  const npm = process.env['npm_execpath'];
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const run =
    npm !== undefined && npm.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...words], { cwd: projectFolder, stdio: ['ignore', 'inherit', 'inherit'] })
      : spawnSync(`npm ${words.join(' ')}`, {
          cwd: projectFolder,
          stdio: ['ignore', 'inherit', 'inherit'],
          shell: true,
        });
  if (run.status !== 0) {
    console.error('The packages could not be installed: see the lines of npm above. Is the registry reachable?');
    process.exit(1);
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Paths of packages that the lock file asks for and node_modules does not hold in that version. */
function missingPackages() {
  const wanted = lockedPackages(join(projectFolder, 'package-lock.json'));
  const installed = lockedPackages(join(projectFolder, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && entry.optional !== true && installed[path]?.version !== entry.version)
    .map(([path]) => path);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function lockedPackages(file) {
  if (!existsSync(file)) return {};
  /** @type {{ packages?: Record<string, { version?: string, optional?: boolean }> }} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return lock.packages ?? {};
}
