import { patchSource } from '#bpmn/facts/patch-source.ts';
import { rebuildFromJournal, type Rebuilt } from '#data/commands/rebuild-from-journal.ts';
import { replaceWorkspace } from '#data/commands/replace-workspace.ts';
import type { Operation } from '#domain/facts/facts.ts';
import { newId } from '#domain/identity.ts';
import { emptyContent } from '#domain/workspace.ts';
import { underSaving } from './perform.ts';

/** What came back from the journal; `skipped` counts changes of diagrams that could not be repeated. */
export interface RebuiltWorkspace extends Rebuilt {
  readonly skipped: number;
}

/** Rebuilds every project from the journal, up to the first broken link of each. Throws `CommandFailed`. */
export async function rebuildWorkspace(): Promise<RebuiltWorkspace> {
  let skipped = 0;
  // One change that cannot be repeated must not cost the whole workspace.
  const patch = (text: string, operations: readonly Operation[]): string => {
    try {
      return patchSource(text, operations);
    } catch {
      skipped++;
      return text;
    }
  };
  const rebuilt = await underSaving(() => rebuildFromJournal(patch));
  return { ...rebuilt, skipped };
}

/** Puts an empty workspace in the place of this one: the deliberate act of a person, in recovery or in the settings. */
export async function emptyWorkspace(): Promise<void> {
  await underSaving(() => replaceWorkspace({ id: newId(), ...emptyContent }));
}
