import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '#commands/install-missing.mjs';
import { readRepositoryFile } from './repository-files.ts';

interface Packages {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const wanted = JSON.parse(readRepositoryFile('package.json')) as Packages & { scripts: Record<string, string> };
const lock = JSON.parse(readRepositoryFile('package-lock.json')) as {
  packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; optionalDependencies?: Record<string, string> }
  >;
};
const named = { ...wanted.dependencies, ...wanted.devDependencies };

test('every package is pinned to one version', () => {
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('the lock file holds the pinned versions', () => {
  const different = Object.entries(named).filter(
    ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
  );
  expect(different).toEqual([]);
});

test('the lock file names no place to download from, and the content of each package', () => {
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(entries.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
});

test('the lock file knows the parts of packages for every platform, without which npm ci refuses it', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the files that scripts run exist', () => {
  const missing = Object.entries(wanted.scripts).flatMap(([script, command]) =>
    [...command.matchAll(/(?:^|\s)((?:commands|tests)\/[\w/.-]+\.\w+)/g)]
      .filter(([, file = '']) => !existsSync(join(projectFolder, file)))
      .map(([, file]) => `${script}: ${file ?? ''}`),
  );
  expect(missing).toEqual([]);
});
