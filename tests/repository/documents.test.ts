import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '#commands/install-missing.mjs';
import { readRepositoryFile, repositoryFiles } from './repository-files.ts';

const documents = repositoryFiles().filter((path) => path.endsWith('.md') && !path.startsWith('tests/fixtures/'));
const { scripts } = JSON.parse(readRepositoryFile('package.json')) as { scripts: Record<string, string> };

test.each(documents)('%s names commands that exist', (path) => {
  const commands = [...readRepositoryFile(path).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)];
  const missing = commands.map((match) => match[1] ?? match[2] ?? '').filter((script) => !(script in scripts));
  expect(missing).toEqual([]);
});

test.each(documents)('%s links to files that exist', (path) => {
  const links = [...readRepositoryFile(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    (match) => match[1]!,
  );
  const missing = links.filter((link) => !existsSync(join(projectFolder, dirname(path), link)));
  expect(missing).toEqual([]);
});

test.each(documents)('%s names files and folders that exist', (path) => {
  const named = [
    ...readRepositoryFile(path).matchAll(/`((?:src|elements|tests|commands|public|process-library)\/[^`\s]*)`/g),
  ];
  const missing = named
    .map((match) => match[1]!)
    .filter((name) => !/[<>*…{}]|x-|\.\.\./.test(name))
    .filter((name) => !existsSync(join(projectFolder, name)));
  expect(missing).toEqual([]);
});

test.each([
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'ARCHITECTURE.md',
  'DECISIONS.md',
  'GLOSSARY.md',
])('%s is there', (path) => {
  expect(readRepositoryFile(path).length).toBeGreaterThan(200);
});

test('the notice names bpmn.io and the licence of the fonts', () => {
  const notice = readRepositoryFile('NOTICE');
  expect(notice).toContain('bpmn.io');
  expect(notice).toContain('public/fonts/OFL.txt');
});
