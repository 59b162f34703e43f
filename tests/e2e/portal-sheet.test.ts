import { expect, test } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '#domain/language.ts';
import { portalFields } from '#exchange/portal-fields.ts';
import { portalSheet } from '#exchange/portal-sheet.ts';
import { say } from '#i18n/say.ts';
import { portalSheetTexts } from '#i18n/texts/portal-sheet.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

test('the field sheet works as a lone file without a network: each value is copied, in three languages', async ({
  page,
  context,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'sheet-'));
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  context.on('request', (request) => requests.push(request.url()));
  const file = join(folder, '00_portal-sheet.html');
  const content = libraryContent('land/land-plot');
  await writeFile(file, portalSheet(portalFields(content), new Map(), ['draft']));
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByText(portalSheetTexts.draft.kk)).toBeVisible();
  for (const language of languages) {
    await expect(page.getByText(say(portalSheetTexts.about, {}, language)).first()).toBeVisible();
  }
  const note = await context.newPage();
  await note.setContent('<textarea></textarea>');
  const rows = page.locator('.value');
  const wanted = await rows.locator('span').allTextContents();
  expect(wanted.length).toBeGreaterThan(10);
  for (const [at, value] of wanted.entries()) {
    await page.bringToFront();
    const button = rows.nth(at).getByRole('button');
    const done = (await button.getAttribute('data-done')) ?? '';
    await button.click();
    await expect(button).toHaveText(done);
    await note.bringToFront();
    await note.locator('textarea').fill('');
    await note.locator('textarea').press('ControlOrMeta+V');
    await expect(note.locator('textarea')).toHaveValue(value);
  }
  expect(errors).toEqual([]);
  expect(requests.filter((url) => url.startsWith('http'))).toEqual([]);
  await rm(folder, { recursive: true });
});
