import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { choiceTexts } from '#i18n/texts/choices.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { analysisTexts } from '#i18n/texts/analysis.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ModelPage } from './pages/model-page.ts';
import { libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: an answer of the model is written over, undone, taken back, and leaves as a table`, async ({
    page,
  }) => {
    const model = new ModelPage(page);
    const keys = new ByKeyboard(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}/analysis/questions`);
    const details = page.locator('analysis-details');
    const row = (number: number): Locator =>
      page
        .getByRole('grid')
        .getByRole('row')
        .filter({ has: page.getByRole('gridcell', { name: new RegExp(`^${String(number)}\\. `) }) });
    const byPerson = row(6).getByText(model.say(analysisTexts.person), { exact: true });
    const answers = async (): Promise<number> =>
      (await storedWorkspace(page)).records.filter(
        ({ kind, fields, deletedAt }) => kind === 'question-answer' && fields['number'] === 6 && !deletedAt,
      ).length;
    await row(6).getByRole('gridcell').first().focus();
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(/^6\. /);
    await expect(byPerson).toHaveCount(0);

    const verdict = details.getByRole('combobox').first();
    if (way === 'mouse') await verdict.selectOption({ label: model.say(choiceTexts.yesNo.yes) });
    else {
      await keys.goTo(model.say(fieldText('question-answer', 'verdict').label));
      await keys.press('ArrowDown');
    }
    await expect(byPerson).toBeVisible();
    await expect.poll(answers).toBe(1);
    const undo = page.locator('toast-stack').getByRole('button', { name: model.say(sharedTexts.undo) });
    if (way === 'mouse') await undo.click();
    else await keys.use(model.say(sharedTexts.undo));
    await expect(byPerson).toHaveCount(0);

    await verdict.selectOption({ label: model.say(choiceTexts.yesNo.yes) });
    await expect(byPerson).toBeVisible();
    if (way === 'mouse') {
      await page
        .locator('toast-stack')
        .getByRole('button', { name: model.say(sharedTexts.close) })
        .click();
      await details.getByRole('button', { name: model.say(analysisTexts.back) }).click();
    } else await keys.use(model.say(analysisTexts.back));
    await expect(byPerson).toHaveCount(0);
    await expect.poll(answers).toBe(0);

    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: model.say(analysisTexts.export) }).click();
    await page.getByRole('menuitem', { name: model.say(analysisTexts.csv) }).click();
    expect(readFileSync(await (await coming).path(), 'utf8')).toContain('6. ');
  });
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: an answer is linked to a measure and to a step of the diagram, and undo takes the links back`, async ({
    page,
  }) => {
    const model = new ModelPage(page);
    const keys = new ByKeyboard(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}/analysis/questions`);
    const details = page.locator('analysis-details');
    const row = page.getByRole('grid').getByRole('gridcell', { name: /^8\. / });
    await row.focus();
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(/^8\. /);
    const light = details.getByRole('link', { name: new RegExp(`^${model.say(modelTexts['as-is'])}`) });
    await expect(light).toHaveCount(0);
    const [measures, elements] = (['measures', 'elements'] as const).map((key) =>
      model.say(fieldText('question-answer', key).label),
    );
    for (const label of [`${measures ?? ''} ·`, `${elements ?? ''}: ${model.say(modelTexts['as-is'])} ·`]) {
      const part = details.locator('details').filter({ has: page.locator('summary', { hasText: label }) });
      if (way === 'mouse') {
        await part.locator('summary').click();
        await part.getByRole('checkbox').first().click();
      } else {
        await keys.goTo(new RegExp(`^${label}`));
        await keys.press('Enter', 'Tab', 'Space');
      }
      await expect(part.locator('summary')).toContainText('· 1');
    }
    await expect(light).toBeVisible();
    await expect(details.getByRole('listitem').getByRole('link')).toHaveCount(1);
    await page.getByRole('grid').focus();
    const undo = page
      .locator('toast-stack')
      .getByRole('button', { name: model.say(sharedTexts.undo) })
      .last();
    if (way === 'mouse') await undo.click();
    else await keys.use(model.say(sharedTexts.undo));
    await expect(light).toHaveCount(0);
  });
}

test('the elements behind an answer are lit on the diagram', async ({ page }) => {
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.open(`#/project/${project.id}/analysis/actions`);
  const details = page.locator('analysis-details');
  const lit = details.getByRole('link', { name: new RegExp(`^${model.say(modelTexts['as-is'])}`) });
  await lit.click();
  await model.drawn();
  await expect(page).toHaveURL(/\/model\/as-is\?/);
  await expect(page.locator('.djs-element.selected')).toHaveCount(1);
});

test('a project with nothing drawn says what to do first', async ({ page }) => {
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [
    { ...project, diagrams: [], documents: project.documents.filter(({ kind }) => kind !== 'variant') },
  ]);
  await model.open(`#/project/${project.id}/analysis`);
  await expect(page.locator('analysis-screen empty-state')).toContainText(model.say(analysisTexts.empty));
  await expect(page.getByRole('link', { name: model.say(analysisTexts.toModel) })).toBeVisible();
});
