import { appTexts } from '#i18n/texts/app.ts';
import { complexityTexts, metricsTexts } from '#i18n/texts/metrics.ts';
import { modelTexts } from '#i18n/texts/model.ts';
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

test('the effect of the to-be stands beside the numbers, in the language of the screens', async ({ page }) => {
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.open(`#/project/${project.id}/metrics`);
  const row = page.locator('metrics-screen tr.total');
  await expect(row).toContainText('10,76');
  await expect(row).toContainText('+64 %');
  await model.switchLanguage('en');
  await expect(row).toContainText('10.76');
  await expect(
    page.locator('metrics-screen').getByRole('columnheader', { name: model.say(metricsTexts.metric) }),
  ).toHaveCount(3);
});
