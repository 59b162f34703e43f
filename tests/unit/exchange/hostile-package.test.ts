import { beforeAll, describe, expect, test } from 'vitest';
import { program } from '#exchange/program.ts';
import { readPackage } from '#exchange/read-package.ts';
import { writePackage } from '#exchange/write-package.ts';
import { readZip, type ZipFiles } from '#exchange/zip.ts';
import { languages } from '#domain/language.ts';
import type { Content } from '#domain/workspace.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { forgedPackage, lyingPackage, plain, recordsFile, text, withRecords } from './forged-package.ts';
import { codeOf, refusalOf } from './refusal-of.ts';
import { sampleProject } from './sample-project.ts';

const limits = { files: 100, fileSize: 1e8, totalSize: 1e8 };
let content: Content;
let files: ZipFiles;

const pack = (changed: Content) =>
  writePackage(changed, {}, { draft: false, findings: [], createdAt: '2026-11-20T10:00:00.000Z', program });
beforeAll(async () => {
  content = sampleProject();
  files = await readZip(await pack(content), limits);
});

describe('a package is refused', () => {
  test('when its manifest lies about a file', async () => {
    expect(
      await refusalOf(() => readPackage(lyingPackage(files, (changed) => changed.set(recordsFile, text('{}'))))),
    ).toEqual({
      code: 'file-altered',
      params: { file: recordsFile },
    });
    expect(await codeOf(() => readPackage(lyingPackage(files, (changed) => changed.delete('03_plan/plan.xlsx'))))).toBe(
      'file-missing',
    );
    expect(await codeOf(() => readPackage(lyingPackage(files, (changed) => changed.set('x.txt', text('x')))))).toBe(
      'file-added',
    );
  });

  test('when its manifest lies about itself', async () => {
    const manifest = plain(files.get('manifest.json')).replace('"draft":false', '"draft":true');
    const archive = lyingPackage(files, (changed) => changed.set('manifest.json', text(manifest)));
    expect(await codeOf(() => readPackage(archive))).toBe('manifest-altered');
  });

  test('when its manifest contradicts the records', async () => {
    const archive = await forgedPackage(files, () => undefined, { records: 3 });
    expect(await codeOf(() => readPackage(archive))).toBe('manifest-contradicts');
  });

  test('when a newer version of the program made it', async () => {
    const manifest = plain(files.get('manifest.json')).replace(/"version":1\b/, '"version":2');
    const archive = lyingPackage(files, (changed) => changed.set('manifest.json', text(manifest)));
    expect(await refusalOf(() => readPackage(archive))).toEqual({
      code: 'newer-version',
      params: { found: 2, known: 1 },
    });
    const records = await withRecords(files, (json) => json.replace(/"version":1}$/, '"version":7}'));
    expect(await codeOf(() => readPackage(records))).toBe('newer-version');
  });

  test.each([
    [
      'a text where a number must be',
      (json: string) => json.replace('"revision":1', '"revision":"1"'),
      'documents.0.revision',
    ],
    ['a list where a value must be', (json: string) => json.replace(/"order":"a0"/, '"order":["a0"]'), 'order'],
    [
      'an object where a list must be',
      (json: string) => json.replace(/"documents":\[.*?\],"format"/, '"documents":{},"format"'),
      'documents',
    ],
    ['an unknown kind', (json: string) => json.replace('"kind":"passport"', '"kind":"passports"'), 'kind'],
    ['an unknown member', (json: string) => json.replace('"order":"a0"', '"order":"a0","extra":1'), 'extra'],
    ['a nested field', (json: string) => json.replace('"code":"Мән code"', '"code":{"a":1}'), 'code'],
  ])('for %s', async (_name, change, path) => {
    const archive = await withRecords(files, change);
    const { code, params } = await refusalOf(() => readPackage(archive));
    expect(code).toBe('wrong-type');
    expect(params['path']).toContain(path);
  });

  test('for a wrong type in words of each language, not of the program', async () => {
    const archive = await withRecords(files, (json) => json.replace(/"order":"a0"/, '"order":["a0"]'));
    const { code, params } = await refusalOf(() => readPackage(archive));
    const said = languages.map((language) => say(problemTexts[code], params, language));
    expect(said).toEqual([
      expect.stringContaining('күтілгені – мәтін, берілгені – тізім'),
      expect.stringContaining('ожидалось – текст, получено – список'),
      expect.stringContaining('expected a text, received a list'),
    ]);
  });

  test('when a part is no JSON', async () => {
    const archive = await withRecords(files, (json) => json.slice(0, -1));
    expect(await refusalOf(() => readPackage(archive))).toEqual({ code: 'json-broken', params: { file: recordsFile } });
  });

  test('when its parts do not belong together', async () => {
    const [record] = content.records;
    const [diagram] = content.diagrams;
    const other = {
      ...content,
      records: content.records.map((one) => (one === record ? { ...one, document: one.id } : one)),
    };
    const bare = { ...content, diagrams: content.diagrams.slice(1) };
    const foreign = {
      ...content,
      diagrams: content.diagrams.map((one) => (one === diagram ? { ...one, project: 'other' } : one)),
    };
    const twice = { ...content, records: [...content.records, ...content.records.slice(0, 1)] };
    const headless = { ...content, documents: content.documents.filter((document) => document.kind !== 'plan') };
    expect(await codeOf(async () => readPackage(await pack(other)))).toBe('lost-document');
    expect(await codeOf(async () => readPackage(await pack(bare)))).toBe('lost-diagram');
    expect(await codeOf(async () => readPackage(await pack(foreign)))).toBe('wrong-project');
    expect(await codeOf(async () => readPackage(await pack(twice)))).toBe('double-id');
    expect(await codeOf(async () => readPackage(await pack(headless)))).toBe('lost-document');
  });
});

test('a package whose records point to missing records and elements is opened with a notice for each', async () => {
  const records = content.records.map((record) =>
    record.kind === 'measure'
      ? {
          ...record,
          fields: {
            ...record.fields,
            'problems:gone': true,
            [`elements:${content.diagrams[0]?.variant ?? ''}#Gone`]: true,
          },
        }
      : record,
  );
  const { notices, content: opened } = await readPackage(await pack({ ...content, records }));
  expect(notices).toContainEqual({ code: 'lost-record', params: expect.objectContaining({ field: 'problems' }) });
  expect(notices).toContainEqual({ code: 'lost-element', params: expect.objectContaining({ element: 'Gone' }) });
  expect(opened.records).toHaveLength(records.length);
});

test('a package with a broken journal is opened with a notice', async () => {
  const journal = content.journal.map((entry) => ({ ...entry, author: 'Another' }));
  const { notices } = await readPackage(await pack({ ...content, journal }));
  expect(notices).toContainEqual({ code: 'journal-broken', params: { entry: 1 } });
});

test('scripts in names stay text in the field sheet and the registers', async () => {
  const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const documents = content.documents.map((document) =>
    document.kind === 'project' ? { ...document, fields: { ...document.fields, 'name.kk': script } } : document,
  );
  const sheet = plain((await readZip(await pack({ ...content, documents }), limits)).get('00_portal-sheet.html'));
  expect(sheet).toContain('&lt;script&gt;alert(2)');
  expect(sheet).not.toContain('<img');
  expect(sheet.match(/<script>/g)).toHaveLength(1);
  expect(sheet).toMatch(/Content-Security-Policy" content="default-src 'none'/);
});

test('every problem has a sentence in three languages that its parameters fill', async () => {
  const { code, params } = await refusalOf(() =>
    readPackage(lyingPackage(files, (changed) => changed.set(recordsFile, text('{}')))),
  );
  for (const language of languages) expect(say(problemTexts[code], params, language)).toContain(recordsFile);
});
