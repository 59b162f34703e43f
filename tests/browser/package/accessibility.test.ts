import axe from 'axe-core';
import { html } from 'lit';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { StudioDatabase } from '#data/database.ts';
import type { Language } from '#domain/language.ts';
import { setLanguage } from '#i18n/language.ts';
import { mounted, settled, within } from '#tests/browser/shared/mounted.ts';
import { emptyDatabase, exported, libraryProject, packageScreen, verdictOn } from './packaging.ts';

let db: StudioDatabase;
let project: string;
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  db = await emptyDatabase();
  project = await libraryProject('civil/birth-registration');
  const screen = await packageScreen(project);
  const { file } = await exported(screen, 'draft');
  bytes = new Uint8Array(await file.arrayBuffer());
  screen.closest('main')?.remove();
});

afterAll(async () => {
  await db.delete();
});

afterEach(() => {
  setLanguage('kk');
});

async function violationsIn(screen: HTMLElement): Promise<string[]> {
  await settled(screen);
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  const { violations } = await axe.run(screen.closest('main')!);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const looks: readonly (readonly [string, Language])[] = [
  ['light', 'kk'],
  ['dark', 'ru'],
];

describe.each(looks)('in the %s theme, in %s, axe finds nothing', (theme, language) => {
  function dress(): void {
    setLanguage(language);
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
  }

  test('on any part of the package screen', async () => {
    dress();
    const screen = await packageScreen(project);
    const tabs = within(screen, 'tab-bar').shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]');
    for (const tab of tabs) {
      tab.click();
      expect(await violationsIn(screen)).toEqual([]);
    }
    await exported(screen, 'draft');
    expect(await violationsIn(screen)).toEqual([]);
  });

  test('for a project that is not there, and before a file is chosen', async () => {
    dress();
    const absent = await mounted('package-screen', html`<package-screen project="none"></package-screen>`);
    await vi.waitUntil(() => absent.shadowRoot?.querySelector('empty-state'));
    expect(await violationsIn(absent)).toEqual([]);
    absent.closest('main')?.remove();
    expect(await violationsIn(await mounted('verify-screen', html`<verify-screen></verify-screen>`))).toEqual([]);
  });

  test('on the verify screen, for a whole, an altered and a foreign file', async () => {
    dress();
    const altered = bytes.slice();
    altered[5000] = (altered[5000] ?? 0) ^ 1;
    for (const content of [bytes, altered, 'foreign']) {
      const screen = await verdictOn(content, 'package.zip');
      expect(await violationsIn(screen)).toEqual([]);
      screen.closest('main')?.remove();
    }
  });
});
