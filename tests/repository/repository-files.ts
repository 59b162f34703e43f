import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#commands/install-missing.mjs';

const notOurs = new Set([
  '.git',
  'node_modules',
  'dist',
  'coverage',
  'test-results',
  'playwright-report',
  '.vite',
  '.vitest-attachments',
]);

/** Paths of the files of the repository from its root, with `/`, in alphabetical order; built and installed ones left out. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name) && !entry.name.endsWith('.tsbuildinfo'))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? repositoryFiles(path) : [path];
    })
    .sort();
}

/** The text of a file, by its path from the root of the repository. */
export function readRepositoryFile(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

/** The TypeScript files of the product itself. */
export function productFiles(): string[] {
  return [...repositoryFiles('src'), ...repositoryFiles('elements')].filter((path) => path.endsWith('.ts'));
}
