import { createStore } from '@xstate/store';
import { savingStore } from './saving-store.ts';

/** A rolling backup that this browser keeps beside the database. */
export interface AutomaticBackup {
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  readonly size: number;
}

/** How many backups are kept, and the least time between two of them in milliseconds. */
export const rollingBackups = { kept: 5, apart: 10 * 60_000 } as const;

const folderName = 'automatic-backups';

/** What is kept now, newest first; `available` is undefined until it has been looked at, false where the browser has no private files. */
export const automaticBackupsStore = createStore({
  context: { available: undefined as boolean | undefined, backups: [] as readonly AutomaticBackup[], failed: false },
  on: {
    listed: (context, event: { backups: readonly AutomaticBackup[] }) => ({
      ...context,
      available: true,
      backups: event.backups,
    }),
    missing: (context) => ({ ...context, available: false }),
    written: (context) => ({ ...context, failed: false }),
    failed: (context) => ({ ...context, failed: true }),
  },
});

/** Looks at what is kept; also tells whether the browser can keep anything. */
export async function listAutomaticBackups(): Promise<readonly AutomaticBackup[]> {
  const folder = await openFolder();
  if (!folder) {
    automaticBackupsStore.trigger.missing();
    return [];
  }
  const backups: AutomaticBackup[] = [];
  for await (const handle of folder.values()) {
    const at = momentOf(handle.name);
    if (handle.kind !== 'file' || at === undefined) continue;
    const { size } = await handle.getFile();
    // A browser that was killed while writing leaves an empty file behind.
    if (size > 0) backups.push({ name: handle.name, at, size });
  }
  backups.sort((left, right) => (left.at < right.at ? 1 : -1));
  automaticBackupsStore.trigger.listed({ backups });
  return backups;
}

/** The file of a backup; undefined when it has been removed meanwhile. */
export async function automaticBackupFile(name: string): Promise<File | undefined> {
  try {
    const handle = await (await openFolder())?.getFileHandle(name);
    return await handle?.getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** Keeps a backup of the workspace now and lets the oldest go; an empty workspace never displaces anything. */
export async function keepAutomaticBackup(now = new Date()): Promise<boolean> {
  const folder = await openFolder();
  if (!folder) return false;
  // The writers of archives are no part of the first screen.
  const { makeBackup } = await import('./backup-actions.ts');
  const { file, projects } = await makeBackup(now);
  if (projects === 0) return false;
  try {
    const handle = await folder.getFileHandle(nameOf(now), { create: true });
    const stream = await handle.createWritable();
    await stream.write(file);
    await stream.close();
    automaticBackupsStore.trigger.written();
  } catch (error) {
    automaticBackupsStore.trigger.failed();
    throw error;
  }
  for (const { name } of (await listAutomaticBackups()).slice(rollingBackups.kept)) await folder.removeEntry(name);
  await listAutomaticBackups();
  return true;
}

/** Removes every automatic backup. */
export async function forgetAutomaticBackups(): Promise<void> {
  const folder = await openFolder();
  for (const { name } of await listAutomaticBackups()) await folder?.removeEntry(name);
  await listAutomaticBackups();
}

/**
 * Keeps a backup after changes, at most every ten minutes whatever the number of tabs; returns the function that ends it.
 * Failing to keep one never stands in the way of work: the settings say so.
 */
export function startAutomaticBackups(apart: number = rollingBackups.apart): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen = savingStore.getSnapshot().context.savedAt;
  const subscription = savingStore.subscribe(({ context }) => {
    if (context.savedAt === seen) return;
    seen = context.savedAt;
    timer ??= setTimeout(run, Math.min(apart, firstPause));
  });
  async function run(): Promise<void> {
    try {
      const newest = (await listAutomaticBackups())[0];
      const wait = newest ? Date.parse(newest.at) + apart - Date.now() : 0;
      timer = wait > 0 ? setTimeout(run, wait) : undefined;
      if (wait <= 0) await alone(() => keepAutomaticBackup());
    } catch (error) {
      timer = undefined;
      console.warn('No automatic backup:', error);
    }
  }
  return () => {
    subscription.unsubscribe();
    clearTimeout(timer);
  };
}

/** The first change of a visit is usually not the last: wait a little for the others. */
const firstPause = 20_000;

/** One tab at a time; where there are no Web Locks two tabs may each keep a backup, which costs only room. */
async function alone(work: () => Promise<unknown>): Promise<void> {
  if (!('locks' in navigator)) await work();
  else await navigator.locks.request(folderName, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}

async function openFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  // Missing on plain http, in private windows of some browsers and where storage is blocked.
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return undefined;
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(folderName, { create: true });
  } catch {
    return undefined;
  }
}

function nameOf(now: Date): string {
  return `${now.toISOString().replaceAll(':', '-')}.backup.zip`;
}

function momentOf(name: string): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.backup\.zip$/.exec(name);
  return parts ? `${parts[1]}${parts[2]}:${parts[3]}:${parts[4]}` : undefined;
}
