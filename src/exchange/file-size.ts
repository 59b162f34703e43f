import { refusal } from './file-problem.ts';

const mebibyte = 1024 * 1024;

/** Limits in bytes that each kind of file must keep before anything of it is decoded. */
export const sizeLimits = {
  diagram: 20 * mebibyte,
  package: 100 * mebibyte,
  backup: 1024 * mebibyte,
} as const;

/**
 * Refuses a file by its size alone; call it with `File.size` before the bytes are read into memory.
 * Throws `FileRefused`: `too-large` or `empty`.
 */
export function checkFileSize(size: number, kind: keyof typeof sizeLimits): void {
  const limit = sizeLimits[kind];
  if (size > limit) throw refusal('too-large', { size: inMebibytes(size), limit: inMebibytes(limit) });
  if (size === 0) throw refusal('empty');
}

/** Whole megabytes for people, never 0 for something that is there. */
export function inMebibytes(size: number): number {
  return Math.max(1, Math.round(size / mebibyte));
}
