import { beforeEach, expect, test } from 'vitest';
import { applyChange } from '#data/commands/apply-change.ts';
import { draftNote, writeNote } from '#data/commands/note-later.ts';
import { database } from '#data/database.ts';
import { newId } from '#domain/identity.ts';
import { brokenLink } from '#domain/journal.ts';
import { openMemoryDatabase } from './open-memory-database.ts';

const project = newId();
const journal = () => database().journal.where('project').equals(project).toArray();
const change = () => applyChange({ command: 'rename-project', project, documents: [] });

beforeEach(async () => {
  await openMemoryDatabase();
  await change();
});

test('a drafted note is not in the journal until it is written, and then continues the chain', async () => {
  const note = await draftNote(project, 'export-package');
  expect(await journal()).toHaveLength(1);
  expect(await writeNote(note)).toBe(true);
  const entries = await journal();
  expect(entries.at(-1)).toMatchObject(note);
  expect(brokenLink(entries)).toBe(-1);
});

test('a note is refused when the journal has gone on meanwhile', async () => {
  const note = await draftNote(project, 'export-package');
  await change();
  expect(await writeNote(note)).toBe(false);
  expect((await journal()).map(({ command }) => command)).toEqual(['rename-project', 'rename-project']);
});
