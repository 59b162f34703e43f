import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Words that every test gives to Chromium: no sandbox in containers, no graphics card, no traffic of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const places = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Microsoft Edge.app/Contents/MacOS',
];
const macNames = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chromium (or a browser built from it) of this machine: CHROMIUM_PATH, then the usual places, then the search
 * path. Undefined when there is none that starts.
 * @returns {string | undefined}
 */
export function findChromium() {
  return candidates().find(starts);
}

/** @returns {string[]} */
function candidates() {
  const chosen = process.env['CHROMIUM_PATH'];
  const searched = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const unixPaths = [...places, ...searched].flatMap((folder) =>
    [...names, ...(process.platform === 'darwin' ? macNames : [])].map((name) => join(folder, name)),
  );
  const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((root) => root !== undefined);
  const machinePaths =
    process.platform === 'win32'
      ? windowsRoots.flatMap((root) => windowsPaths.map((path) => join(root, path)))
      : unixPaths;
  return [...(chosen === undefined ? [] : [chosen]), ...new Set(machinePaths)];
}

/**
 * Whether the file is a browser and not, say, a stub that only advises to install one.
 * @param {string} path
 */
export function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return run.status === 0 && /Chrom|Edge/.test(run.stdout);
}
