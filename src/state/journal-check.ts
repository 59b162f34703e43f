import { journalPart } from '#data/queries/journal-part.ts';
import type { Id } from '#domain/identity.ts';
import { hashOfEntry } from '#domain/journal.ts';

/** How far the chain of a journal has been verified; `broken` is the number of the first entry that does not hold, from 1. */
export interface JournalChecked {
  readonly entries: number;
  readonly broken: number | undefined;
}

interface Reached {
  readonly entries: number;
  readonly hash: string;
}

const reached = new Map<Id, Reached>();
const start: Reached = { entries: 0, hash: '' };
const turn = 40;

/**
 * Verifies the chain of a project's journal a few entries at a time, so that the page stays quick. What has been
 * verified while the page is open is not verified again.
 */
export async function checkJournal(project: Id): Promise<JournalChecked> {
  const known = reached.get(project) ?? start;
  return checkFrom(project, (await stillHolds(project, known)) ? known : start);
}

/** A project may have been replaced by that of a package meanwhile: its journal is then another one. */
async function stillHolds(project: Id, { entries, hash }: Reached): Promise<boolean> {
  if (entries === 0) return true;
  const [last] = await journalPart(project, entries - 1, 1);
  return last?.hash === hash;
}

async function checkFrom(project: Id, from: Reached): Promise<JournalChecked> {
  let at = from;
  for (;;) {
    const entries = await journalPart(project, at.entries, turn);
    for (const entry of entries) {
      if (entry.previous !== at.hash || hashOfEntry(entry) !== entry.hash) {
        reached.delete(project);
        return { entries: at.entries, broken: at.entries + 1 };
      }
      at = { entries: at.entries + 1, hash: entry.hash };
    }
    reached.set(project, at);
    if (entries.length < turn) return { entries: at.entries, broken: undefined };
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
