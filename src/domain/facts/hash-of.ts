import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from './canonical-text.ts';
import type { Facts } from './facts.ts';

/** SHA-256 of the canonical form, 64 lower-case hexadecimal digits; computed in JavaScript, so it works on plain http. */
export function hashOf(facts: Facts): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(facts))));
}
