import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wholeWorkspace } from '#data/queries/whole-workspace.ts';
import { hashOfWorkspace } from '#exchange/hash-of-content.ts';
import { setLanguage } from '#i18n/language.ts';
import { forgetAutomaticBackups, keepAutomaticBackup, listAutomaticBackups } from '#state/automatic-backups.ts';
import { makeBackup } from '#state/backup-actions.ts';
import { createProject } from '#state/project-actions.ts';
import '#elements/settings/settings-screen.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { eventually, freshWorkspace } from '#tests/browser/fresh-workspace.ts';
import { mounted, settled } from '#tests/browser/shared/mounted.ts';

beforeEach(async () => {
  await freshWorkspace();
  setLanguage('kk');
});

afterEach(forgetAutomaticBackups);

async function settings() {
  return mounted('settings-screen', html`<settings-screen></settings-screen>`);
}

async function hashOfAll(): Promise<string> {
  return hashOfWorkspace(await wholeWorkspace());
}

describe('a backup in the settings', () => {
  test('shows what it holds and what it replaces, and restores a workspace identical by hash', async () => {
    await createProject({ kk: 'Бірінші жоба' }, 'Әкімдік');
    const before = await hashOfAll();
    const { file, name } = await makeBackup();
    await createProject({ kk: 'Екінші жоба' }, '');
    const screen = await settings();
    const backups = screen.shadowRoot!.querySelector('backup-settings')!;
    await backups.open(new File([file], name));
    const dialog = backups.shadowRoot!.querySelector('restore-dialog')!;
    const sides = await eventually(() => {
      const cards = [...dialog.shadowRoot!.querySelectorAll('.card strong')].map((card) => card.textContent);
      return cards[1] === '2 жоба' && cards;
    });
    expect(sides).toEqual(['1 жоба', '2 жоба']);
    dialog.shadowRoot!.querySelector<HTMLButtonElement>('button.danger')!.click();
    await eventually(() => dialog.backup === undefined);
    expect(await hashOfAll()).toBe(before);
    // The state before the restore was kept beside the database.
    expect(await listAutomaticBackups()).toHaveLength(1);
  });

  test.each([
    ['a foreign file', async () => new Blob(['hello'])],
    ['a damaged file', async () => damaged((await makeBackup()).file)],
  ])('refuses %s with the reason and changes nothing', async (_, make) => {
    await createProject({ kk: 'Жоба' }, '');
    const file = await make();
    const before = await hashOfAll();
    const screen = await settings();
    const backups = screen.shadowRoot!.querySelector('backup-settings')!;
    await backups.open(new File([file], 'copy.zip'));
    await settled(backups);
    expect(backups.shadowRoot!.querySelector('.refused')?.textContent).toContain('«copy.zip» қабылданбады');
    expect(backups.shadowRoot!.querySelector('restore-dialog')!.backup).toBeUndefined();
    expect(await hashOfAll()).toBe(before);
  });
});

describe('automatic copies', () => {
  test('are five at most, newest first, and an empty workspace makes none', async () => {
    expect(await keepAutomaticBackup()).toBe(false);
    await createProject({ kk: 'Жоба' }, '');
    for (let minute = 0; minute < 7; minute++) await keepAutomaticBackup(new Date(Date.UTC(2026, 10, 22, 10, minute)));
    const kept = await listAutomaticBackups();
    expect(kept.map(({ at }) => at.slice(11, 16))).toEqual(['10:06', '10:05', '10:04', '10:03', '10:02']);
  });
});

test.each(['light', 'dark'])('in the %s theme axe finds nothing', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  await createProject({ kk: 'Жоба' }, '');
  await keepAutomaticBackup();
  const screen = await settings();
  await eventually(() => screen.shadowRoot!.querySelector('automatic-copies')!.shadowRoot!.querySelector('table'));
  expect(await axeFindings(screen)).toEqual([]);
});

async function damaged(file: Blob): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return new Blob([bytes]);
}
