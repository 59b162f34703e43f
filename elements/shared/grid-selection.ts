/** The selected keys after one row was switched on or off. */
export function toggledKeys(selected: readonly string[], key: string): readonly string[] {
  return selected.includes(key) ? selected.filter((other) => other !== key) : [...selected, key];
}

/** The selected keys with all rows between two places added, both ends included. */
export function extendedKeys(
  selected: readonly string[],
  shown: readonly string[],
  from: number,
  to: number,
): readonly string[] {
  const range = shown.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
  return [...new Set([...selected, ...range])];
}
