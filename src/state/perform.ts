import { applyChange, type Applied } from '#data/commands/apply-change.ts';
import { StaleRevision } from '#data/commands/stale-revision.ts';
import { changesDiagram, type Change } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { CommandFailed } from './command-failed.ts';
import { historyOf, historyStore } from './history-store.ts';
import { keptUntilWritten } from './leaving.ts';
import { tell } from './notice-store.ts';
import { savingStore, type SavingFailure } from './saving-store.ts';

/** Runs any writing function under the saving indicator. Throws `CommandFailed`. */
export async function underSaving<T>(write: () => Promise<T>): Promise<T> {
  savingStore.trigger.commandStarted();
  try {
    const result = await write();
    savingStore.trigger.commandSaved({ at: Date.now() });
    return result;
  } catch (error) {
    const failure = failureOf(error);
    savingStore.trigger.commandFailed({ failure });
    tell(`saving-${failure}`, { tone: 'error' });
    throw new CommandFailed(failure, error);
  }
}

/** Runs a command; with `undoable` its inverse is kept for undo. Throws `CommandFailed`. */
export async function perform(change: Change, undoable = true): Promise<Applied> {
  const applied = await carryOut(change);
  if (undoable) historyStore.trigger.done({ inverse: inverseOf(change, applied) });
  return applied;
}

/** Takes the last record command of the project back. Does nothing when there is none. */
export async function undo(project: Id): Promise<void> {
  const change = historyOf(project).undo.at(-1);
  if (!change) return;
  const applied = await carryOutUnlessEdited(change);
  if (applied) historyStore.trigger.undone({ inverse: inverseOf(change, applied) });
}

/** Does the command that was taken back last again. */
export async function redo(project: Id): Promise<void> {
  const change = historyOf(project).redo.at(-1);
  if (!change) return;
  const applied = await carryOutUnlessEdited(change);
  if (applied) historyStore.trigger.redone({ inverse: inverseOf(change, applied) });
}

/** A change of diagrams that are not open gets their sources; only then the reader of BPMN is loaded. */
function carryOut(change: Change): Promise<Applied> {
  return underSaving(async () => {
    const whole = change.documents.some(changesDiagram)
      ? await (await import('./diagram-change.ts')).withSources(change)
      : change;
    return keptUntilWritten(whole, () => applyChange(whole));
  });
}

/** The same, unless somebody edits one of the diagrams, who would then have to throw their own edits away. */
async function carryOutUnlessEdited(change: Change): Promise<Applied | undefined> {
  const diagrams = change.documents.filter(changesDiagram).map(({ document }) => document);
  if (diagrams.length === 0) return carryOut(change);
  const { withFreeVariants } = await import('./variant-locks.ts');
  return withFreeVariants(diagrams, async (free) => {
    if (free.size === diagrams.length) return carryOut(change);
    tell('variants-edited', { tone: 'warning' });
    return undefined;
  });
}

/** The change that brings the fields back; a record that was made is marked deleted instead of unmade. */
export function inverseOf(change: Change, applied: Applied): Change {
  return {
    command: `undo-${change.command.replace(/^undo-/, '')}`,
    project: change.project,
    documents: change.documents.map((part) => ({
      document: part.document,
      kind: part.kind,
      basedOn: applied.revisions.get(part.document) ?? part.basedOn,
      operations: inverseOperations(part),
    })),
  };
}

function inverseOperations(part: Change['documents'][number]): Change['documents'][number]['operations'] {
  const made = new Set(
    part.operations.filter((each) => each.field === 'kind' && each.old === null).map((each) => each.entity),
  );
  const inverses = part.operations
    .filter((operation) => !made.has(operation.entity))
    .map((operation) => ({ ...operation, old: operation.new, new: operation.old }));
  const deletedAt = new Date().toISOString();
  return [...inverses, ...[...made].map((entity) => ({ entity, field: 'deletedAt', old: null, new: deletedAt }))];
}

function failureOf(error: unknown): SavingFailure {
  if (error instanceof StaleRevision) return 'stale';
  const names = namesOf(error);
  if (names.some((name) => name.includes('Quota'))) return 'quota';
  return names.some((name) => name.includes('Closed') || name.includes('InvalidState')) ? 'closed' : 'storage';
}

/** The name of an error and of those behind it: a transaction that found no room says only that it was aborted. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  return [error.name, ...namesOf('inner' in error ? error.inner : error.cause)];
}
