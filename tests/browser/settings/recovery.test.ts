import { Dexie } from 'dexie';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '#data/database.ts';
import { acceptDatabase, openDatabase, type Opening } from '#data/open-database.ts';
import { wholeWorkspace } from '#data/queries/whole-workspace.ts';
import { newId } from '#domain/identity.ts';
import { hashOfWorkspace } from '#exchange/hash-of-content.ts';
import { setLanguage } from '#i18n/language.ts';
import { forgetAutomaticBackups, keepAutomaticBackup } from '#state/automatic-backups.ts';
import { makeBackup } from '#state/backup-actions.ts';
import { openLibraryProcess } from '#state/library-actions.ts';
import { createProject, deleteProjects, purgeProjects } from '#state/project-actions.ts';
import '#elements/settings/recovery-screen.ts';
import type { RecoveryScreen } from '#elements/settings/recovery-screen.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { eventually } from '#tests/browser/fresh-workspace.ts';
import { heard, mounted, settled } from '#tests/browser/shared/mounted.ts';

type Lost = Extract<Opening, { state: 'lost' }>;

let name: string;

beforeEach(async () => {
  localStorage.clear();
  setLanguage('kk');
  name = `test-${newId()}`;
  expect(await openDatabase(name)).toEqual({ state: 'ready' });
});

afterEach(async () => {
  database().close();
  await forgetAutomaticBackups();
  await Dexie.delete(name);
  localStorage.clear();
});

/** Closes the database, does something to it behind the back of the studio, and opens it again. */
async function reopenedAfter(harm: () => Promise<void>): Promise<Opening> {
  database().close();
  await harm();
  return openDatabase(name);
}

async function emptyStores(...stores: string[]): Promise<void> {
  const db = await new Dexie(name).open();
  for (const store of stores) await db.table(store).clear();
  db.close();
}

async function lostAfter(harm: () => Promise<void>): Promise<Lost> {
  const opening = await reopenedAfter(harm);
  if (opening.state !== 'lost') throw new Error(`The loss went unnoticed: ${opening.state}`);
  return opening;
}

async function recovery(lost: Lost): Promise<RecoveryScreen> {
  return mounted('recovery-screen', html`<recovery-screen .lost=${lost}></recovery-screen>`);
}

async function hashOfAll(): Promise<string> {
  return hashOfWorkspace(await wholeWorkspace());
}

function button(host: Element, words: string): HTMLButtonElement | undefined {
  return [...host.shadowRoot!.querySelectorAll('button')].find((each) => each.textContent.trim().includes(words));
}

describe('a loss is noticed', () => {
  test('when the database was removed under the studio', async () => {
    await createProject({ kk: 'Жер' }, '');
    const lost = await lostAfter(() => Dexie.delete(name));
    expect(lost).toMatchObject({ before: { projects: 1 }, journal: 0 });
  });

  test('when its contents were cleared', async () => {
    await createProject({ kk: 'Жер' }, '');
    expect(await lostAfter(() => emptyStores('documents', 'records', 'diagrams', 'journal'))).toMatchObject({
      journal: 0,
    });
  });

  test('when the end of the journal is missing', async () => {
    await createProject({ kk: 'Жер' }, '');
    await createProject({ kk: 'Су' }, '');
    await lostAfter(async () => {
      const db = await new Dexie(name).open();
      await db.table('journal').delete((await db.table('journal').toCollection().lastKey()) as number);
      db.close();
    });
  });

  test('but not when all is well, when a project was removed for good, or in a new browser', async () => {
    const nothing = async (): Promise<void> => undefined;
    const project = await createProject({ kk: 'Жер' }, '');
    expect(await reopenedAfter(nothing)).toEqual({ state: 'ready' });
    await deleteProjects([(await database().documents.get(project))!]);
    await purgeProjects([project]);
    expect(await reopenedAfter(nothing)).toEqual({ state: 'ready' });
    localStorage.clear();
    expect(await reopenedAfter(() => Dexie.delete(name))).toEqual({ state: 'ready' });
  });
});

describe('the recovery screen', () => {
  test('rebuilds the workspace from the journal, identical by hash', async () => {
    await openLibraryProcess('water/special-water-use');
    const before = await hashOfAll();
    const lost = await lostAfter(() => emptyStores('documents', 'records', 'diagrams'));
    const screen = await recovery(lost);
    expect(await axeFindings(screen)).toEqual([]);
    const done = heard(screen, 'recovered');
    const ways = [...screen.shadowRoot!.querySelectorAll('recovery-way')];
    expect(ways.map((way) => way.best)).toEqual([true, false, false, false, false]);
    button(screen, 'Қайта құру')!.click();
    (await eventually(() => button(screen, 'Жұмысты жалғастыру'))).click();
    expect(done).toHaveLength(1);
    expect(await hashOfAll()).toBe(before);
    expect(await reopenedAfter(async () => undefined)).toEqual({ state: 'ready' });
  });

  test('restores the newest automatic copy when the journal is gone too, identical by hash', async () => {
    await createProject({ kk: 'Жер' }, 'Әкімдік');
    expect(await keepAutomaticBackup()).toBe(true);
    const before = await hashOfAll();
    const screen = await recovery(await lostAfter(() => Dexie.delete(name)));
    const done = heard(screen, 'recovered');
    const copies = await eventually(() => screen.shadowRoot!.querySelector('automatic-copies'));
    await settled(copies);
    button(copies, 'Қалпына келтіру')!.click();
    const dialog = copies.shadowRoot!.querySelector('restore-dialog')!;
    const restore = await eventually(() => dialog.backup && button(dialog, 'Қалпына келтіру'));
    expect(await axeFindings(screen)).toEqual([]);
    restore.click();
    await eventually(() => done.length === 1);
    expect(await hashOfAll()).toBe(before);
  });

  test('brings projects back from packages and goes on with them', async () => {
    const screen = await recovery({
      state: 'lost',
      before: { workspace: '', projects: 1, journal: 1 },
      journal: 0,
      dataLoss: '',
    });
    const done = heard(screen, 'started-anew');
    const packages = screen.shadowRoot!.querySelector('package-recovery')!;
    const { file } = await makeBackup();
    await packages.take([new File(['not a package'], 'a.zip'), new File([file], 'backup.zip')]);
    await settled(packages);
    const lines = [...packages.shadowRoot!.querySelectorAll('li')].map((line) => line.textContent);
    expect(lines[0]).toContain('«a.zip» қабылданбады');
    expect(lines[1]).toContain('«backup.zip» – сақтық көшірме');
    expect(done).toHaveLength(0);
  });

  test('starts anew only after a second word, and then the next start asks nothing', async () => {
    await createProject({ kk: 'Жер' }, '');
    const screen = await recovery(await lostAfter(() => emptyStores('documents', 'records', 'diagrams')));
    const done = heard(screen, 'recovered');
    button(screen, 'Басынан бастау')!.click();
    await settled(screen);
    expect(done).toHaveLength(0);
    const box = screen.shadowRoot!.querySelector('confirm-box')!;
    expect(box.open).toBe(true);
    button(box, 'Басынан бастау')!.click();
    await eventually(() => done.length === 1);
    expect((await wholeWorkspace()).journal).toEqual([]);
    await acceptDatabase(database());
    expect(await reopenedAfter(async () => undefined)).toEqual({ state: 'ready' });
  });
});
