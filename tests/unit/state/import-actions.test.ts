import { beforeEach, describe, expect, test } from 'vitest';
import { wholeWorkspace } from '#data/queries/whole-workspace.ts';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readProject } from '#data/queries/project-content.ts';
import { textOf } from '#domain/read-fields.ts';
import { hashOfContent, hashOfWorkspace } from '#exchange/hash-of-content.ts';
import { writeZip } from '#exchange/zip.ts';
import { writePackage } from '#exchange/write-package.ts';
import { makeBackup, openBackup, restoreBackup } from '#state/backup-actions.ts';
import { duplicateProject } from '#state/duplicate-project.ts';
import { addAsCopy, importFile, replaceProject } from '#state/import-actions.ts';
import { createProject } from '#state/project-actions.ts';
import { emptyWorkspace } from '#state/recovery-actions.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

const diagram = emptySource({ name: 'Жер телімі', language: 'kk' });
const made = { createdAt: '2026-11-22T10:00:00.000Z', program: { name: 'Üderis Studio', version: '0.1.0' } };

beforeEach(async () => {
  await openMemoryDatabase();
});

async function hashOfAll(): Promise<string> {
  return hashOfWorkspace(await wholeWorkspace());
}

function fileOf(content: string | Uint8Array, name: string): File {
  return new File([typeof content === 'string' ? content : new Uint8Array(content)], name);
}

async function packageOf(project: string): Promise<Uint8Array> {
  return writePackage(await readProject(project), {}, { ...made, draft: true, findings: [] });
}

describe('a diagram file', () => {
  test('becomes a project named after it, with the diagram as the current variant', async () => {
    const { done } = await importFile(fileOf(diagram, 'Жер_телімін беру.bpmn'));
    const content = await readProject(done?.became === 'added' ? done.project : '');
    const project = content.documents.find((document) => document.kind === 'project')!;
    expect(textOf(project.fields, 'name')).toEqual({ kk: 'Жер телімін беру' });
    expect(content.documents.find((document) => document.kind === 'variant')?.fields['variant']).toBe('as-is');
    expect(content.diagrams[0]?.source.text).toBe(diagram);
    expect(content.journal).toHaveLength(1);
  });

  test.each([
    ['<definitions', 'truncated'],
    ['Сәлем', 'not-xml'],
    ['<html/>', 'not-bpmn'],
    ['', 'empty'],
  ])('%j is refused with the reason %s and changes nothing', async (text, code) => {
    const before = await hashOfAll();
    const { refused } = await importFile(fileOf(text, 'process.bpmn'));
    expect(refused?.code).toBe(code);
    expect(await hashOfAll()).toBe(before);
  });
});

describe('a file of another program', () => {
  const zipped = (...names: string[]): Promise<Uint8Array> =>
    writeZip(new Map(names.map((name) => [name, new TextEncoder().encode('<x/>')])));

  test.each([
    ['a Visio drawing', () => zipped('[Content_Types].xml', 'visio/document.xml'), 'process.vsdx', 'visio-file'],
    ['one with another ending', () => zipped('visio/document.xml'), 'process.zip', 'visio-file'],
    ['an older one', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old.vsd', 'visio-file'],
    ['a Bizagi model', () => zipped('ModelInfo.xml', '0f2b.diag'), 'process.bpm', 'bizagi-file'],
    ['any other archive', () => zipped('readme.txt'), 'process.zip', 'not-package'],
  ])('%s is refused with the way to bring it over', async (_, content, name, code) => {
    const before = await hashOfAll();
    expect((await importFile(fileOf(await content(), name))).refused?.code).toBe(code);
    expect(await hashOfAll()).toBe(before);
  });
});

describe('a package', () => {
  test('comes back exactly as it was', async () => {
    const project = await createProject({ kk: 'Су', ru: 'Вода' }, 'Инспекция');
    const hash = hashOfContent(await readProject(project));
    const bytes = await packageOf(project);
    await emptyWorkspace();
    const { done } = await importFile(fileOf(bytes, 'package.zip'));
    expect(done?.became).toBe('added');
    expect(hashOfContent(await readProject(project))).toBe(hash);
  });

  test('of a project that is here asks first, and then replaces it or stands beside it', async () => {
    const project = await createProject({ kk: 'Су' }, '');
    const bytes = await packageOf(project);
    const before = await hashOfAll();
    const { done } = await importFile(fileOf(bytes, 'package.zip'));
    expect(done?.became).toBe('present');
    expect(await hashOfAll()).toBe(before);
    if (done?.became !== 'present') return;
    expect(await replaceProject(done.content)).toBe(project);
    const copy = await addAsCopy(done.content, { kk: 'Су (көшірме)' });
    expect(copy).not.toBe(project);
    expect((await wholeWorkspace()).documents.filter((document) => document.kind === 'project')).toHaveLength(2);
  });

  test('that was altered is refused and changes nothing', async () => {
    const project = await createProject({ kk: 'Су' }, '');
    const bytes = await packageOf(project);
    await emptyWorkspace();
    const before = await hashOfAll();
    bytes[bytes.length >> 1]! ^= 1;
    const { refused } = await importFile(fileOf(bytes, 'package.zip'));
    expect(refused).toBeDefined();
    expect(await hashOfAll()).toBe(before);
  });
});

describe('a backup', () => {
  test('restores a workspace that is identical by hash', async () => {
    await createProject({ kk: 'Бірінші' }, 'А');
    const second = await createProject({ kk: 'Екінші' }, 'Ә');
    await duplicateProject(second, { kk: 'Үшінші' });
    const before = await hashOfAll();
    const { file, name, projects } = await makeBackup();
    expect(projects).toBe(3);
    expect(name).toMatch(/^uderis_\d{4}-\d\d-\d\d_\d\d-\d\d\.backup\.zip$/);
    await emptyWorkspace();
    const { done } = await openBackup(file);
    await restoreBackup(done!);
    expect(await hashOfAll()).toBe(before);
  });

  test('dropped on the workspace waits for the person', async () => {
    await createProject({ kk: 'Бірінші' }, 'А');
    const { file, name } = await makeBackup();
    const before = await hashOfAll();
    const { done } = await importFile(new File([file], name));
    expect(done?.became).toBe('backup');
    expect(await hashOfAll()).toBe(before);
  });

  test('that is damaged, foreign or a package is refused', async () => {
    const project = await createProject({ kk: 'Бірінші' }, 'А');
    const whole = new Uint8Array(await (await makeBackup()).file.arrayBuffer());
    const damaged = whole.slice();
    damaged[damaged.length >> 1]! ^= 1;
    const files = [whole.slice(0, whole.length - 30), damaged, await packageOf(project), new Uint8Array([1, 2, 3])];
    const codes: unknown[] = [];
    for (const file of files) codes.push((await openBackup(fileOf(file, 'backup.zip'))).refused?.code);
    expect(codes[0]).toBe('zip-truncated');
    expect(codes[2]).toBe('is-package');
    expect(codes[3]).toBe('not-zip');
    expect(codes[1]).toBeDefined();
  });
});
