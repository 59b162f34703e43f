/**
 * A mark outside IndexedDB of what this browser last held. Chromium opens a corrupted database as a new empty one
 * without an error; only something beside the database can tell "emptied" from "new".
 */
export interface Sentinel {
  readonly workspace: string;
  readonly projects: number;
  /** Sequence number of the last journal entry that was committed. */
  readonly journal: number;
}

const key = 'uderis.sentinel';

export function readSentinel(): Sentinel | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isSentinel(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function writeSentinel(sentinel: Sentinel): void {
  try {
    localStorage.setItem(key, JSON.stringify(sentinel));
  } catch {
    // Without localStorage the loss of a database cannot be noticed; the settings screen says so.
  }
}

export function forgetSentinel(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, nothing is to forget.
  }
}

function isSentinel(value: unknown): value is Sentinel {
  if (typeof value !== 'object' || value === null) return false;
  const { workspace, projects, journal } = value as Partial<Record<keyof Sentinel, unknown>>;
  return typeof workspace === 'string' && typeof projects === 'number' && typeof journal === 'number';
}
