import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import { chromiumFlags, findChromium } from './tests/run/find-chromium.mjs';

// Worker processes read this file again; they inherit the port that the first reading chose.
process.env['STUDIO_PORT'] ??= String(await freePort());
const address = `http://localhost:${process.env['STUDIO_PORT']}`;
const executablePath = findChromium();

// Tests and browser tell the same day at every hour.
const timezoneId = 'Asia/Almaty';
process.env['TZ'] = timezoneId;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  // Waiting costs nothing where the screen answers; on a busy machine five seconds are little.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    locale: 'kk-KZ',
    timezoneId,
    // The worker that keeps the app fetches every file of it; journeys without a network let it.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'off',
    video: 'off',
    launchOptions: executablePath === undefined ? { args: chromiumFlags } : { executablePath, args: chromiumFlags },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node commands/serve.mjs ${process.env['STUDIO_PORT']}`,
    url: address,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}
