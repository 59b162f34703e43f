/** Whether two byte arrays are equal; much faster than a deep comparison. */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}
