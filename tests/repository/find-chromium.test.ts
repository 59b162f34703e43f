import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { findChromium, starts } from '#tests/run/find-chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('finding Chromium', () => {
  test('takes the one that CHROMIUM_PATH names before any other', () => {
    const browser = program('my-browser', 'echo "Chromium 150.0"');
    vi.stubEnv('CHROMIUM_PATH', browser);
    expect(findChromium()).toBe(browser);
  });

  test('passes over a path where no browser is', () => {
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'nothing'));
    expect(findChromium()).not.toBe(join(folder, 'nothing'));
  });

  test('tells a browser from a stub that only advises to install one', () => {
    expect(starts(program('stub', 'echo "Please install the snap"; exit 1'))).toBe(false);
    expect(starts(program('real', 'echo "Google Chrome 150.0"'))).toBe(true);
  });
});

function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
