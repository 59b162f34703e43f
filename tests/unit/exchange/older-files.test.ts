import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashOfContent, hashOfWorkspace } from '#exchange/hash-of-content.ts';
import { readBackup } from '#exchange/read-backup.ts';
import { readPackage } from '#exchange/read-package.ts';
import { verifyPackage } from '#exchange/verify-package.ts';

// Written by the first version of the formats and never written again: files that people keep stay readable.
const file = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/packages/${name}.zip`));

test('a package of format version 1 is whole and holds what it held', async () => {
  expect((await verifyPackage(file('package-1'))).problems).toEqual([]);
  const { content } = await readPackage(file('package-1'));
  expect(hashOfContent(content)).toBe('4067beff138a9b007901bf15c10aba1b4c6ddbbbc771564498203024e7d8b960');
});

test('a backup of format version 1 is whole and holds what it held', async () => {
  expect((await verifyPackage(file('backup-1'))).problems).toEqual([]);
  const { workspace } = await readBackup(file('backup-1'));
  expect(hashOfWorkspace(workspace)).toBe('384aa694273824e4da46823a771e695e5fcf64300185690ca356263cd8a08afa');
});
