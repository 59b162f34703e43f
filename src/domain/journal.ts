import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';
import type { DocumentChange } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';

/** One line of the journal (RX-AUD): who, when, what, with old and new values, chained by hash to the line before it. */
export interface JournalEntry {
  readonly id: Id;
  readonly project: Id;
  readonly command: string;
  readonly author: string;
  readonly device: Id;
  /** Hybrid logical clock; orders entries of several devices. */
  readonly clock: string;
  /** Wall clock, ISO 8601, for people only. */
  readonly at: string;
  readonly documents: readonly (DocumentChange & { readonly revision: number })[];
  /** Hash of the project's previous entry, empty for its first. */
  readonly previous: string;
  readonly hash: string;
}

/** SHA-256 (hex) of the canonical JSON (RFC 8785) of the entry without its own hash. */
export function hashOfEntry(entry: Omit<JournalEntry, 'hash'>): string {
  const { id, project, command, author, device, clock, at, documents, previous } = entry;
  const canonical = canonicalize({ id, project, command, author, device, clock, at, documents, previous });
  return bytesToHex(sha256(utf8ToBytes(canonical)));
}

/** Index of the first entry whose hash or link is broken, or -1 when the chain is whole. `entries` in journal order, one project. */
export function brokenLink(entries: readonly JournalEntry[]): number {
  let previous = '';
  for (const [index, entry] of entries.entries()) {
    if (entry.previous !== previous || hashOfEntry(entry) !== entry.hash) return index;
    previous = entry.hash;
  }
  return -1;
}
