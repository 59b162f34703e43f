import { beforeEach, describe, expect, test } from 'vitest';
import { ProjectExists } from '#data/commands/add-content.ts';
import { applyChange } from '#data/commands/apply-change.ts';
import { readProject } from '#data/queries/project-content.ts';
import { wholeWorkspace } from '#data/queries/whole-workspace.ts';
import { hashOfContent } from '#exchange/hash-of-content.ts';
import { program } from '#exchange/program.ts';
import { writePackage } from '#exchange/write-package.ts';
import { makeBackup } from '#state/backup-actions.ts';
import { createProject, nameAuthor } from '#state/project-actions.ts';
import { addReceived, examineFile, replaceWithReceived } from '#state/received-package.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

let project: string;
let bytes: Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  await openMemoryDatabase();
  await nameAuthor('Айгүл');
  project = await createProject({ kk: 'Жер телімі' }, 'Әкімдік');
  const { entry } = await applyChange({ command: 'export-package', project, documents: [] });
  const made = { createdAt: entry.at, program, draft: true, findings: [] };
  bytes = new Uint8Array(await writePackage(await readProject(project), {}, made));
});

describe('a whole package', () => {
  test('names its project, its draft mark and who exported it', async () => {
    const received = await examineFile(new File([bytes], 'a.zip'));
    expect(received.problems).toEqual([]);
    expect(received.manifest).toMatchObject({ draft: true, project: { id: project, name: { kk: 'Жер телімі' } } });
    expect(received.exported?.author).toBe('Айгүл');
    expect(received.manifestHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is not added over a project that is here', async () => {
    const { content } = await examineFile(new File([bytes], 'a.zip'));
    await expect(addReceived(content!)).rejects.toThrow(ProjectExists);
  });

  test('replaces the project on demand, which can be taken back', async () => {
    const packed = hashOfContent(await readProject(project));
    await applyChange({ command: 'change-project', project, documents: [] });
    const mine = hashOfContent(await readProject(project));
    const { content } = await examineFile(new File([bytes], 'a.zip'));
    const undo = await replaceWithReceived(content!);
    expect(hashOfContent(await readProject(project))).toBe(packed);
    await undo();
    expect(hashOfContent(await readProject(project))).toBe(mine);
  });
});

describe('a file that is not as it was exported', () => {
  test.each([
    ['with an altered byte', () => flipped(bytes, 900)],
    ['cut short', () => bytes.slice(0, -100)],
    ['with bytes added', () => new Uint8Array([...bytes, 0])],
    ['of another kind', () => new TextEncoder().encode('%PDF-1.7')],
    ['without content', () => new Uint8Array()],
  ])('%s has its problems named, holds nothing to import and changes nothing', async (_, make) => {
    const before = await wholeWorkspace();
    const received = await examineFile(new File([make()], 'a.zip'));
    expect(received.problems.length).toBeGreaterThan(0);
    expect(received.content).toBeUndefined();
    expect(await wholeWorkspace()).toEqual(before);
  });
});

test('a backup is verified but holds no single project to import', async () => {
  const { file } = await makeBackup();
  const received = await examineFile(new File([file], 'b.zip'));
  expect(received.problems).toEqual([]);
  expect(received.manifest?.format).toBe('uderis-backup');
  expect(received.content).toBeUndefined();
});

function flipped(source: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  const altered = new Uint8Array(source);
  altered[at] = (altered[at] ?? 0) ^ 1;
  return altered;
}
