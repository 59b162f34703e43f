import { v7 } from 'uuid';

/** Identity of every record, document and project: UUIDv7 made offline, never reused (RX-ID). */
export type Id = string;

export function newId(): Id {
  return v7();
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A new BPMN element id: ASCII, a type prefix and 12 random base-36 characters, e.g. `Activity_0f3k2m9x1b7q`. */
export function newElementId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `${prefix}_${Array.from(bytes, (byte) => alphabet[byte % 36]).join('')}`;
}
