import { describe, expect, test } from 'vitest';
import { productFiles, readRepositoryFile, repositoryFiles } from './repository-files.ts';

const files = repositoryFiles();
const codeFiles = files.filter((path) => /\.(ts|mjs|js)$/.test(path));
const tests = (path: string) => path.startsWith('tests/');

describe('names', () => {
  const topLevel = new Set([
    ...['src', 'elements', 'process-library', 'public', 'tests', 'commands', '.ci', 'index.html'],
    ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts'],
    ...['playwright.config.ts', 'eslint.config.js', '.dependency-cruiser.mjs', 'knip.json'],
    ...['.editorconfig', '.gitattributes', '.gitignore', '.npmrc', '.prettierignore', '.prettierrc.json'],
    ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'DECISIONS.md', 'GLOSSARY.md'],
    ...['LICENSE', 'NOTICE'],
  ]);

  test('the top level holds only what the architecture names', () => {
    const strange = new Set(files.map((path) => path.split('/')[0]!).filter((name) => !topLevel.has(name)));
    expect([...strange]).toEqual([]);
  });

  test('files and folders are written in kebab-case', () => {
    const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    const capitals = new Set(['README.md', 'SOURCES.md', 'OFL.txt']);
    const strange = files
      .filter((path) => path.includes('/') && !path.startsWith('tests/fixtures/'))
      .filter((path) => path.split('/').some((part) => !kebab.test(part) && !capitals.has(part)));
    expect(strange).toEqual([]);
  });

  test('no drawer takes whatever fits nowhere else', () => {
    const drawers = /^(utils?|helpers?|common|misc|managers?|services?)$/;
    const strange = files.filter((path) => path.split('/').some((part) => drawers.test(part.replace(/\..*$/, ''))));
    expect(strange.filter((path) => !path.startsWith('tests/fixtures/'))).toEqual([]);
  });
});

describe('elements', () => {
  const defined = /@customElement\(\s*'([^']+)'|customElements\.define\(\s*'([^']+)'/g;
  const elements = productFiles().flatMap((path) => {
    const text = readRepositoryFile(path);
    const tags = [...text.matchAll(defined)].map((match) => match[1] ?? match[2] ?? '');
    return tags.length === 0 ? [] : [{ path, text, tags }];
  });

  test('one file holds one element, named as its tag', () => {
    const strange = elements.filter(({ path, tags }) => tags.length !== 1 || !path.endsWith(`/${tags[0] ?? ''}.ts`));
    expect(strange.map(({ path, tags }) => `${path}: ${tags.join(', ')}`)).toEqual([]);
  });

  test('the class is the tag in PascalCase, exported', () => {
    const strange = elements.filter(({ text, tags }) => {
      const name = (tags[0] ?? '').replaceAll(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
      return !new RegExp(`export class ${name}[ <]`).test(text);
    });
    expect(strange.map(({ path }) => path)).toEqual([]);
  });

  test('elements live under elements/', () => {
    expect(elements.map(({ path }) => path).filter((path) => !path.startsWith('elements/'))).toEqual([]);
  });

  test('no two elements share a tag', () => {
    const tags = elements.flatMap((element) => element.tags);
    expect(tags.filter((tag, index) => tags.indexOf(tag) !== index)).toEqual([]);
  });

  test('a file that is used as a tag is imported by the file that uses it', () => {
    const homes = new Map(elements.map(({ path, tags }) => [tags[0] ?? '', path]));
    const loadedLater = new Set(['elements/app/screens.ts']);
    const missing = productFiles()
      .filter((path) => path.startsWith('elements/') && !loadedLater.has(path))
      .flatMap((path) => {
        const text = readRepositoryFile(path);
        const used = new Set([...text.matchAll(/<([a-z][a-z0-9]*(?:-[a-z0-9]+)+)[\s>]/g)].map((match) => match[1]!));
        return [...used]
          .filter((tag) => homes.has(tag) && homes.get(tag) !== path)
          .filter((tag) => !text.includes(`/${tag}.ts'`))
          .map((tag) => `${path} uses <${tag}>`);
      });
    expect(missing).toEqual([]);
  });
});

describe('code', () => {
  /** Words that this file itself must not contain in one piece. */
  const word = (...parts: string[]) => parts.join('');
  const unfinished = new RegExp(
    `\\b(${[word('TO', 'DO'), word('FIX', 'ME'), word('X', 'XX'), word('HA', 'CK')].join('|')})\\b`,
  );
  const silenced = new RegExp(
    [word('eslint', '-disable'), word('@ts-', '(ignore|nocheck|expect-error)'), word('prettier', '-ignore')].join('|'),
  );

  test('is finished', () => {
    expect(codeFiles.filter((path) => unfinished.test(readRepositoryFile(path)))).toEqual([]);
  });

  test('silences no check', () => {
    expect(codeFiles.filter((path) => silenced.test(readRepositoryFile(path)))).toEqual([]);
  });

  test('asserts no type that it does not have', () => {
    const asserted = new RegExp(word('as un', 'known as'));
    const any = /(:|<|\bas)\s*any\b(?!\s+\w)/;
    const found = codeFiles
      .filter((path) => path.endsWith('.ts') && !tests(path))
      .filter((path) => {
        const text = withoutComments(readRepositoryFile(path));
        return asserted.test(text) || any.test(text);
      });
    expect(found).toEqual([]);
  });

  test('is read without scrolling far: no file has more than 400 lines', () => {
    const long = [...codeFiles, ...files.filter((path) => path.endsWith('.css'))]
      .map((path) => ({ path, lines: readRepositoryFile(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });
});

describe('the repository works on every machine', () => {
  const texts = files.filter((path) => /\.(ts|mjs|js|json|css|html|md|txt|xsd|svg)$|^[^/]+$|^\.ci\//.test(path));

  test('it names no folder of a machine', () => {
    const folder = /(?<![\w.:/-])\/(work|tmp|root|home|Users)\/|[A-Z]:\\\\?(Users|Temp)\b/;
    const found = texts.filter((path) => !path.startsWith('tests/fixtures/') && folder.test(readRepositoryFile(path)));
    expect(found).toEqual([]);
  });

  test('it names no host of a registry or of code for pages', () => {
    const hosts = new RegExp(
      ['registry\\.npmjs', 'registry\\.yarnpkg', 'unpkg\\.', 'jsdelivr', 'cdnjs', 'esm\\.sh'].join('|'),
    );
    const found = texts.filter((path) => path !== 'tests/repository/house-style.test.ts');
    expect(found.filter((path) => hosts.test(readRepositoryFile(path)))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');
}
