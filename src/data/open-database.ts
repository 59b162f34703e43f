import { newId } from '#domain/identity.ts';
import { StudioDatabase, useDatabase } from './database.ts';
import { forgetSentinel, readSentinel, writeSentinel, type Sentinel } from './sentinel.ts';

export const databaseName = 'uderis-studio';

/**
 * How opening ended.
 * - `ready`: the workspace is here (or this browser is new)
 * - `lost`: the browser held a workspace before and it is gone or cut short; `journal` tells whether the journal
 *   can rebuild it. Nothing has been written: recovery decides.
 * - `blocked`: the browser gives no lasting storage; `cause` is its own word for why
 */
export type Opening =
  | { readonly state: 'ready' }
  | { readonly state: 'lost'; readonly before: Sentinel; readonly journal: number; readonly dataLoss: string }
  | { readonly state: 'blocked'; readonly cause: string };

/** Opens the lasting database and compares it with what this browser held before. Never throws. */
export async function openDatabase(name = databaseName): Promise<Opening> {
  if (typeof indexedDB === 'undefined') return { state: 'blocked', cause: 'indexedDB' };
  const watch = watchDataLoss(indexedDB);
  const db = new StudioDatabase(name, { indexedDB: watch.factory, IDBKeyRange });
  try {
    await db.open();
  } catch (error) {
    return { state: 'blocked', cause: error instanceof Error ? error.name : 'Unknown' };
  }
  useDatabase(db);
  tellOfClosing(db);
  return compareWithSentinel(db, watch.loss());
}

/** Called when the lasting database was taken from this page: deleted, or wanted by a newer version in another tab. */
export function onDatabaseClosed(listener: () => void): void {
  closings.addEventListener('close', listener);
}

const closings = new EventTarget();

function tellOfClosing(db: StudioDatabase): void {
  const tell = (): void => void closings.dispatchEvent(new Event('close'));
  db.on('versionchange', tell);
  db.on('close', tell);
}

/** Opens a database that lives only as long as the page: work goes on where storage is blocked. */
export async function openInMemory(): Promise<void> {
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
  const db = new StudioDatabase(`${databaseName}-memory`, { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.open();
  useDatabase(db);
  await identify(db);
}

/** Accepts the database as it is now: after recovery, or when the person starts anew. */
export async function acceptDatabase(db: StudioDatabase): Promise<void> {
  forgetSentinel();
  const workspace = await identify(db);
  const last = await db.journal.orderBy('sequence').last();
  const projects = await db.documents.where('[kind+project]').between(['project', ''], ['project', '\uffff']).count();
  writeSentinel({ workspace, projects, journal: last?.sequence ?? 0 });
}

async function compareWithSentinel(db: StudioDatabase, dataLoss: string): Promise<Opening> {
  const before = readSentinel();
  const workspace = await db.meta.get('workspace');
  const last = (await db.journal.orderBy('sequence').last())?.sequence ?? 0;
  const documents = await db.documents.count();
  const held = before !== undefined && (before.projects > 0 || before.journal > 0);
  const other = held && workspace?.value !== before.workspace;
  const shorter = held && last < before.journal;
  const hollow = last > 0 && documents === 0;
  if (dataLoss !== '' || other || shorter || hollow) {
    const known = before ?? { workspace: workspace?.value ?? '', projects: 0, journal: last };
    if (held || hollow) return { state: 'lost', before: known, journal: last, dataLoss };
  }
  const id = await identify(db);
  if (!before) writeSentinel({ workspace: id, projects: documents, journal: last });
  return { state: 'ready' };
}

async function identify(db: StudioDatabase): Promise<string> {
  return db.transaction('rw', db.meta, async () => {
    const workspace = (await db.meta.get('workspace'))?.value ?? newId();
    const device = (await db.meta.get('device'))?.value ?? newId();
    await db.meta.bulkPut([
      { key: 'workspace', value: workspace },
      { key: 'device', value: device },
    ]);
    return workspace;
  });
}

/** Chromium tells of a corrupted database only by `dataLoss` on the upgrade event of the empty one it made instead. */
function watchDataLoss(original: IDBFactory): { factory: IDBFactory; loss: () => string } {
  let loss = '';
  const factory = new Proxy(original, {
    get(target, property) {
      if (property !== 'open') {
        const value: unknown = Reflect.get(target, property);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      }
      return (name: string, version?: number) => {
        const request = version === undefined ? target.open(name) : target.open(name, version);
        request.addEventListener('upgradeneeded', (event) => {
          const told = (event as IDBVersionChangeEvent & { dataLoss?: string }).dataLoss;
          if (told !== undefined && told !== 'none') loss = told;
        });
        return request;
      };
    },
  });
  return { factory, loss: () => loss };
}
