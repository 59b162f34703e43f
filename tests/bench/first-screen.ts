import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Limit of the JavaScript that the first screen needs, bytes after gzip. */
export const firstScreenLimit = 130 * 1024;

/** JavaScript that a built page loads before anything is clicked: its module, what that imports, and the first screen. */
export function firstScreen(dist: string): {
  readonly bytes: number;
  readonly files: readonly string[];
  readonly modeler: boolean;
} {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const entry = /<script type="module"[^>]*src="\.\/([^"]+)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error('The page has no module.');
  const files = new Set<string>();
  const screens = [...readFileSync(join(dist, entry), 'utf8').matchAll(/assets\/workspace-screen-[\w-]+\.js/g)];
  follow(dist, entry, files);
  for (const [screen] of screens) follow(dist, screen, files);
  const texts = [...files].map((file) => readFileSync(join(dist, file)));
  return {
    bytes: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
    files: [...files],
    modeler: texts.some((text) => text.includes('bjs-powered-by')),
  };
}

/** Static imports only: what is imported later does not hold up the first screen. */
function follow(dist: string, file: string, seen: Set<string>): void {
  if (seen.has(file)) return;
  seen.add(file);
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
    if (path !== undefined) follow(dist, join(dirname(file), path), seen);
  }
}
