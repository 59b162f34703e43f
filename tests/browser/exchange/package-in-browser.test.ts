import { expect, test } from 'vitest';
import { hashOfContent, hashOfWorkspace } from '#exchange/hash-of-content.ts';
import { importLibraryProcess } from '#exchange/import-library.ts';
import { program } from '#exchange/program.ts';
import { readBackup } from '#exchange/read-backup.ts';
import { readDiagram } from '#exchange/read-diagram.ts';
import { readPackage } from '#exchange/read-package.ts';
import { verifyPackage } from '#exchange/verify-package.ts';
import { writeBackup } from '#exchange/write-backup.ts';
import { writePackage } from '#exchange/write-package.ts';
import { writeSource } from '#exchange/write-source.ts';

const at = '2026-11-20T10:00:00.000Z';
const stamp = {
  author: 'Сарапшы',
  device: '0198a000-0000-7000-8000-00000000d001',
  clock: '0mk2v5x0a-0000-00000000d001',
  at,
};
const folder = '/process-library/land/land-plot/';
const shelf = import.meta.glob<string>('/process-library/land/land-plot/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = new Map(Object.entries(shelf).map(([path, text]) => [path.slice(folder.length), text]));
const open = () => importLibraryProcess(texts.get('records.json') ?? '', texts, stamp);

test('a package is written, verified and read in a browser as in Node', async () => {
  const content = open();
  const bytes = await writePackage(content, {}, { draft: true, findings: [], createdAt: at, program });
  expect((await verifyPackage(bytes)).problems).toEqual([]);
  expect(hashOfContent((await readPackage(bytes)).content)).toBe(hashOfContent(content));
});

test('a backup is written and restored in a browser identical by hash', async () => {
  const workspace = { id: 'workspace', ...open() };
  const backup = await writeBackup(workspace, { createdAt: at, program });
  expect(hashOfWorkspace((await readBackup(backup)).workspace)).toBe(hashOfWorkspace(workspace));
});

test('a Windows-1251 file is opened and written back byte for byte in a browser', async () => {
  const file = new Uint8Array(
    await (await fetch('/tests/fixtures/corpus/own/encoding-windows-1251.bpmn')).arrayBuffer(),
  );
  const { source } = readDiagram(file);
  expect(source.text).toContain('Принять заявление');
  expect(writeSource(source)).toEqual(file);
});
