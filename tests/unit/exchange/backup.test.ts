import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '#domain/identity.ts';
import type { Content, Workspace } from '#domain/workspace.ts';
import { hashOfWorkspace } from '#exchange/hash-of-content.ts';
import { program } from '#exchange/program.ts';
import { readBackup } from '#exchange/read-backup.ts';
import { readPackage } from '#exchange/read-package.ts';
import { verifyPackage } from '#exchange/verify-package.ts';
import { writeBackup } from '#exchange/write-backup.ts';
import { writePackage } from '#exchange/write-package.ts';
import { codeOf } from './refusal-of.ts';
import { sameBytes } from './same-bytes.ts';
import { anyProject, sampleProject } from './sample-project.ts';

const options = { createdAt: '2026-11-20T10:00:00.000Z', program };

function workspaceOf(...contents: Content[]): Workspace {
  return {
    id: newId(),
    documents: contents.flatMap((content) => content.documents),
    records: contents.flatMap((content) => content.records),
    diagrams: contents.flatMap((content) => content.diagrams),
    journal: contents.flatMap((content) => content.journal),
  };
}

describe('a backup', () => {
  test('of any workspace is restored identical by hash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyProject, { maxLength: 3 }), async (contents) => {
        const workspace = workspaceOf(...contents);
        const restored = (await readBackup(await writeBackup(workspace, options))).workspace;
        expect(hashOfWorkspace(restored)).toBe(hashOfWorkspace(workspace));
        expect(restored.id).toBe(workspace.id);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('keeps a text that its encoding cannot hold', async () => {
    const content = sampleProject();
    const diagrams = content.diagrams.map((diagram) => ({
      ...diagram,
      source: { ...diagram.source, text: diagram.source.text.replace('Принять', 'Қабылдау') },
    }));
    const workspace = workspaceOf({ ...content, diagrams });
    const restored = (await readBackup(await writeBackup(workspace, options))).workspace;
    expect(hashOfWorkspace(restored)).toBe(hashOfWorkspace(workspace));
    expect(restored.diagrams.map(({ source }) => source.encoding).sort()).toEqual([
      'utf-16le',
      'utf-8',
      'windows-1251',
    ]);
  });

  test('of an empty workspace is a backup too', async () => {
    const { workspace } = await readBackup(await writeBackup(workspaceOf(), options));
    expect(workspace.documents).toEqual([]);
  });

  test('is the same to the byte for the same workspace and time', async () => {
    const workspace = workspaceOf(sampleProject(), sampleProject());
    expect(sameBytes(await writeBackup(workspace, options), await writeBackup(workspace, options))).toBe(true);
  });

  test('is verified like a package', async () => {
    const bytes = await writeBackup(workspaceOf(sampleProject()), options);
    expect((await verifyPackage(bytes)).problems).toEqual([]);
    const altered = bytes.map((byte, at) => (at === bytes.length - 3000 ? byte ^ 1 : byte));
    expect((await verifyPackage(altered)).problems).not.toEqual([]);
  });

  test('is refused when it is damaged or foreign, with the reason', async () => {
    const bytes = await writeBackup(workspaceOf(sampleProject()), options);
    const foreign = await writePackage(sampleProject(), {}, { ...options, draft: true, findings: [] });
    expect(await codeOf(() => readBackup(foreign))).toBe('is-package');
    expect(await codeOf(() => readPackage(bytes))).toBe('is-backup');
    expect(await codeOf(() => readBackup(new TextEncoder().encode('prose')))).toBe('not-zip');
    expect(await codeOf(() => readBackup(bytes.slice(0, 500)))).toBe('zip-truncated');
    expect(await codeOf(() => readBackup(bytes.map((byte, at) => (at === 9000 ? byte ^ 1 : byte))))).toMatch(
      /^zip-|^file-/,
    );
  });
});
