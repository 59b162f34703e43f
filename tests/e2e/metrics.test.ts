import { readFile } from 'node:fs/promises';
import { readRows } from '#exchange/read-rows.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { choiceTexts } from '#i18n/texts/choices.ts';
import { metricsExportTexts } from '#i18n/texts/metrics-export.ts';
import { complexityTexts, metricsTexts } from '#i18n/texts/metrics.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import type { Locator } from '@playwright/test';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ModelPage } from './pages/model-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: a number opens its elements, and they are lit on the diagram`, async ({ page }) => {
    const model = new ModelPage(page);
    const keys = new ByKeyboard(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}`);
    await model.link(appTexts.metrics).click();

    const number = page.getByRole('button', {
      name: `${model.say(complexityTexts.M)} (M), ${model.say(modelTexts['as-is'])}: 10`,
    });
    if (way === 'mouse') await number.click();
    else {
      await number.focus();
      await keys.press('Enter');
    }
    await expect(number).toHaveAttribute('aria-pressed', 'true');
    const parts = page.locator('metric-parts');
    await expect(parts.getByRole('status')).toHaveText(/^10 = \d/);
    const amounts = await parts.locator('li span').allTextContents();
    expect(amounts.reduce((sum, amount) => sum + Number(amount), 0)).toBe(10);

    const light = parts.getByRole('link', { name: model.say(metricsTexts.light) });
    if (way === 'mouse') await light.click();
    else {
      await light.focus();
      await keys.press('Enter');
    }
    await model.drawn();
    await expect(page.locator('.djs-element.uderis-used')).toHaveCount(amounts.length);
  });
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the critical path is lit with its flows, and a number to measure leads to its step`, async ({
    page,
  }) => {
    const model = new ModelPage(page);
    const keys = new ByKeyboard(page);
    const press = async (target: Locator): Promise<void> => {
      if (way === 'mouse') return target.click();
      await target.focus();
      await keys.press('Enter');
    };
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}/metrics`);
    const variant = model.say(modelTexts['as-is']);
    await press(page.getByRole('button', { name: `${model.say(metricsTexts.critical)}, ${variant}:` }));
    const parts = page.locator('metric-parts');
    await expect(parts.getByRole('listitem')).not.toHaveCount(0);
    await press(parts.getByRole('link', { name: model.say(metricsTexts.light) }));
    await model.drawn();
    await expect(page.locator('.djs-shape.uderis-used')).not.toHaveCount(0);
    await expect(page.locator('.djs-connection.uderis-used')).not.toHaveCount(0);

    await model.open(`#/project/${project.id}/metrics`);
    const first = page.locator('measure-first').getByRole('list', { name: variant }).getByRole('link').first();
    const name = await first.innerText();
    await press(first);
    await model.drawn();
    await expect(page.getByRole('textbox', { name: model.say(stepFactTexts.name) }).first()).toHaveValue(name);
  });
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: a weight of Ср is changed, its sum checked, undone, and the published ones come back`, async ({
    page,
  }) => {
    const model = new ModelPage(page);
    const keys = new ByKeyboard(page);
    const press = async (target: Locator): Promise<void> => {
      if (way === 'mouse') return target.click();
      await target.focus();
      await keys.press('Enter');
    };
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}/metrics`);
    const weights = page.locator('complexity-weights');
    const total = page.locator('metrics-screen tr.total').first();
    const reset = weights.getByRole('button', { name: model.say(metricsTexts.weightsReset) });
    const contacts = weights.getByRole('textbox', { name: `${model.say(complexityTexts.DC)} (DC)` });
    const write = async (text: string): Promise<void> => {
      await contacts.fill(text);
      await keys.press(way === 'mouse' ? 'Tab' : 'Enter');
    };
    await press(weights.locator('summary'));
    await expect(reset).toBeDisabled();
    await expect(weights.getByRole('status')).toHaveText(model.say(metricsTexts.weightsSum, { sum: '1' }));
    await expect(total).toContainText('10,76');

    await write('0,5');
    await expect(weights.getByRole('status')).toHaveText(model.say(metricsTexts.weightsSumWrong, { sum: '1,3' }));
    await expect(total).not.toContainText('10,76');
    await press(total.getByRole('button').first());
    await expect(page.locator('metric-parts').getByRole('status')).toHaveText(/DC\s\d+\s×\s0,5/);
    await expect(model.notices).toContainText(model.say(metricsTexts.weightWasChanged, { code: 'DC', weight: '0,5' }));
    await press(model.notices.getByRole('button', { name: model.say(sharedTexts.undo) }).last());
    await expect(total).toContainText('10,76');
    await expect(contacts).toHaveValue('0,2');

    await write('0,4');
    await expect(total).not.toContainText('10,76');
    await press(reset);
    await expect(total).toContainText('10,76');
    await expect(contacts).toHaveValue('0,2');
    await expect(reset).toBeDisabled();
  });
}

test('the shares of the lead time by evidence grade are the whole of it', async ({ page }) => {
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.open(`#/project/${project.id}/metrics`);
  const shares: number[] = [];
  for (const label of [metricsTexts.unsaid, ...Object.values(choiceTexts.evidence)]) {
    const row = page
      .locator('metrics-screen')
      .getByRole('row')
      .filter({ hasText: model.say(label) });
    shares.push(parseInt(await row.getByRole('cell').first().innerText(), 10));
  }
  // Each is rounded by itself.
  expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(3);
  await expect(
    page
      .locator('metrics-screen')
      .getByRole('row')
      .filter({ hasText: model.say(metricsTexts.untimed) }),
  ).toHaveCount(1);
});

test('the effect of the to-be stands beside the numbers, in the language of the screens', async ({ page }) => {
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.open(`#/project/${project.id}/metrics`);
  const row = page.locator('metrics-screen tr.total').first();
  await expect(row).toContainText('10,76');
  await expect(row).toContainText('+64 %');
  await model.switchLanguage('en');
  await expect(row).toContainText('10.76');
  await expect(
    page.locator('metrics-screen').getByRole('columnheader', { name: model.say(metricsTexts.metric) }),
  ).toHaveCount(4);
});

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: from a chosen day it is said on which day a case ends`, async ({ page }) => {
    const model = new ModelPage(page);
    const keys = new ByKeyboard(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}/metrics`);
    await model.switchLanguage('en');
    const ends = page.locator('case-ends');
    await expect(ends.getByRole('status')).toContainText('working days');
    const start = ends.getByLabel(model.say(metricsTexts.caseStarts));
    if (way === 'mouse') await start.click();
    else await start.focus();
    await start.fill('2026-01-05');
    await keys.press('Tab');
    await expect(ends.getByRole('status')).toContainText(/Ends on .*2026/);
  });
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the effects leave as the table of the calculator`, async ({ page }) => {
    const model = new ModelPage(page);
    const keys = new ByKeyboard(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}/metrics`);
    const menu = page.getByRole('button', { name: model.say(metricsExportTexts.menu) });
    await expect(menu).toBeVisible();
    const coming = page.waitForEvent('download');
    if (way === 'mouse') {
      await menu.click();
      await page.getByRole('menuitem', { name: model.say(metricsExportTexts.effectsXlsx) }).click();
    } else {
      await keys.use(model.say(metricsExportTexts.menu));
      await keys.press('End', 'Enter');
    }
    const file = await coming;
    const rows = await readRows(new Uint8Array(await readFile(await file.path())));
    const texts = rows.map((row) => row.join(' | '));
    expect(texts).toContainEqual(expect.stringMatching(/\(S\) \| 28 \| 5 \| \+82/));
    expect(texts.at(-2)).toContain(model.say(metricsExportTexts.complexity));
    expect(texts.at(-1)).toMatch(/\+64/);
  });
}

test('Ср by the marks says which parameters the model counts otherwise', async ({ page }) => {
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.open(`#/project/${project.id}/metrics`);
  const name = `${model.say(metricsTexts.marked)}, ${model.say(modelTexts['as-is'])}`;
  await page.getByRole('button', { name: name }).click();
  const parts = page.locator('metric-parts');
  await expect(parts.getByText(model.say(metricsTexts.markedDiffers))).toBeVisible();
  // Ranks of managers are a fact of the lanes; the names of this diagram carry no (N).
  await expect(parts.getByRole('listitem').filter({ hasText: '(M)' })).toHaveCount(1);
});
