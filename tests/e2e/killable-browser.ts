import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '#tests/run/find-chromium.mjs';

/** A browser on a profile of its own that a test can kill at any moment, as a power cut would. */
export class KillableBrowser {
  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Starts a browser on the folder `profile`, which outlives it. */
  static async start(profile: string): Promise<KillableBrowser> {
    const portFile = join(profile, 'DevToolsActivePort');
    await rm(portFile, { force: true });
    const words = [
      ...chromiumFlags,
      '--headless=new',
      '--remote-debugging-port=0',
      '--window-size=1280,800',
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      `--user-data-dir=${profile}`,
      'about:blank',
    ];
    // A group of its own, so that no part of the browser outlives the blow.
    const process = spawn(findChromium() ?? chromium.executablePath(), words, { detached: true, stdio: 'ignore' });
    const port = await portIn(portFile);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The browser opened no page.');
    page.setDefaultTimeout(15_000);
    return new KillableBrowser(process, browser, page);
  }

  /** Ends every process of the browser at once; nothing gets the chance to tidy up. */
  async kill(): Promise<void> {
    const { pid, exitCode, signalCode } = this.process;
    if (pid !== undefined && exitCode === null && signalCode === null) {
      const ended = new Promise((resolve) => this.process.once('exit', resolve));
      process.kill(-pid, 'SIGKILL');
      await ended;
    }
    await this.browser.close().catch(() => undefined);
  }

  /** Comes when the browser is gone, whoever ended it. */
  gone(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.browser.isConnected()) resolve();
      else this.browser.once('disconnected', () => resolve());
    });
  }

  /** Ends the browser as a person does, so that the profile is written out. */
  async quit(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    const session = await this.browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => undefined);
    await ended;
    await this.browser.close().catch(() => undefined);
  }
}

async function portIn(file: string): Promise<string> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The browser did not start.');
}
