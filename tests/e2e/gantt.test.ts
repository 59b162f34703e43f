import { planCostTexts } from '#i18n/texts/plan-cost.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { readFile } from 'node:fs/promises';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { GanttPage } from './pages/gantt-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

test('by mouse: a bar is moved, drawn out and linked; each is one step back; a circle is refused and named', async ({
  page,
}) => {
  test.slow();
  const plan = new GanttPage(page);
  await plan.open();
  await storeProjects(page, [project]);
  await plan.openChart(project.id);
  const undo = page.getByRole('button', { name: plan.say(registerTexts.undo), exact: true });

  await test.step('a bar is moved by two weeks', async () => {
    const before = await plan.dates('8');
    const box = plan.bar('8').locator('.box');
    // A bar that is pressed comes into view; here it stands still from then on.
    await box.click();
    const at = await box.boundingBox();
    if (!at) throw new Error('The bar is not drawn.');
    await page.mouse.move(at.x + 40, at.y + 8);
    await page.mouse.down();
    await page.mouse.move(at.x + 75, at.y + 8, { steps: 4 });
    await page.mouse.move(at.x + 110, at.y + 8, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => plan.dates('8')).toBe('2027-03-01/2027-09-14');
    await undo.click();
    await expect.poll(() => plan.dates('8')).toBe(before);
    // The bar is drawn anew a moment after its dates are stored.
    await expect.poll(async () => (await box.boundingBox())?.x).toBe(at.x);
  });

  await test.step('its first day alone is drawn out', async () => {
    const edge = await plan.bar('8').locator('[data-part=start]').boundingBox();
    if (!edge) throw new Error('The bar is not drawn.');
    await page.mouse.move(edge.x + 3, edge.y + 8);
    await page.mouse.down();
    await page.mouse.move(edge.x + 38, edge.y + 8, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => plan.dates('8')).toBe('2027-02-22/2027-08-31');
    await undo.click();
    await expect.poll(() => plan.dates('8')).toBe('2027-02-15/2027-08-31');
  });

  await test.step('a measure is drawn to another one that is done after it', async () => {
    await plan.bar('6').hover();
    const from = await plan.bar('6').locator('.handle').boundingBox();
    const to = await plan.bar('8').locator('.box').boundingBox();
    if (!from || !to) throw new Error('The bars are not drawn.');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, to.y + 9, { steps: 8 });
    await page.mouse.up();
    const six = (await plan.stored('6')).id;
    await expect.poll(async () => (await plan.stored('8')).fields[`after:${six}`]).toBe(true);
    await expect(plan.bar('8')).toHaveAttribute('aria-label', new RegExp(plan.say(ganttTexts.early)));
  });

  await test.step('a circle is refused with its measures named', async () => {
    await plan.bar('1').locator('.box').click();
    await plan.chosenLinks.getByRole('combobox').selectOption({ label: `11. ${await plan.name('11')}` });
    await expect(plan.notices).toContainText(`${await plan.name('11')} → ${await plan.name('1')}`);
    expect((await plan.stored('1')).fields[`after:${(await plan.stored('11')).id}`]).toBeUndefined();
  });

  await test.step('what starts too early is found, and moved after by one press', async () => {
    await plan.bar('8').locator('.box').dblclick();
    const findings = page.locator('record-pane record-findings');
    await findings.locator('summary').click();
    await findings.getByRole('button', { name: plan.say(ganttTexts.moveAfter) }).click();
    await expect.poll(async () => (await plan.dates('8')).slice(0, 10)).toBe('2027-04-01');
    await expect(findings.getByRole('button', { name: plan.say(ganttTexts.moveAfter) })).toHaveCount(0);
  });
});

test('by keyboard alone: the plan is walked, moved by days and weeks, linked, unlinked and undone', async ({
  page,
}) => {
  test.slow();
  const plan = new GanttPage(page);
  const keys = new ByKeyboard(page);
  await plan.open();
  await storeProjects(page, [project]);
  await plan.open(`#/project/${project.id}/plan`);
  await plan.tab('table').focus();
  await keys.press('ArrowRight');
  await keys.press('Enter');
  await expect(plan.chart).toBeVisible();

  await plan.bar('1').focus();
  await keys.press('End');
  await expect(plan.bar('12')).toBeFocused();
  await keys.press('ArrowRight');
  await keys.press('Shift+ArrowRight');
  await expect.poll(() => plan.dates('12')).toBe('2028-01-18/2028-03-08');
  await expect(plan.told).toContainText('2028');
  await keys.press('Alt+Shift+ArrowLeft');
  await keys.press('Control+ArrowLeft');
  await expect.poll(() => plan.dates('12')).toBe('2028-01-17/2028-03-01');

  await keys.press('KeyL');
  await expect(plan.told).toHaveText(plan.say(ganttTexts.linking, { name: await plan.name('12') }));
  await keys.press('ArrowUp');
  await expect(plan.bar('11')).toBeFocused();
  await keys.press('Enter');
  const twelve = (await plan.stored('12')).id;
  await expect.poll(async () => (await plan.stored('11')).fields[`after:${twelve}`]).toBe(true);

  const remove = plan.chosenLinks.getByRole('button', {
    name: plan.say(ganttTexts.removeLink, { before: `12. ${await plan.name('12')}` }),
  });
  await remove.focus();
  await keys.press('Enter');
  await expect.poll(async () => (await plan.stored('11')).fields[`after:${twelve}`]).toBeUndefined();

  await plan.bar('11').focus();
  await keys.press('Enter');
  const term = page.locator('record-pane').getByRole('textbox', { name: plan.say(ganttTexts.termInDays) });
  await term.focus();
  await page.keyboard.type('30 ж.к.');
  await keys.press('Enter');
  await expect.poll(() => plan.dates('11')).toBe('2027-12-01/2028-01-13');
  await expect(page.locator('term-field').getByRole('status')).toContainText('30 жұмыс күні');
  const undo = page.getByRole('button', { name: plan.say(registerTexts.undo), exact: true });
  await undo.focus();
  await keys.press('Enter');
  await expect.poll(() => plan.dates('11')).toBe('2027-12-01/2028-03-31');
});

test('the chart leaves as a picture, and the cost of a measure is spread over years and told as XLSX', async ({
  page,
}) => {
  test.slow();
  const plan = new GanttPage(page);
  await plan.open();
  await storeProjects(page, [project]);
  await plan.openChart(project.id);
  for (const text of [registerTexts.svg, ganttTexts.png]) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: plan.say(text) }).click(),
    ]);
    expect((await readFile(await file.path())).length).toBeGreaterThan(5000);
  }

  await plan.bar('4').locator('.box').dblclick();
  await page
    .locator('record-pane')
    .getByRole('button', { name: plan.say(planCostTexts.spread) })
    .click();
  const costs = page.locator('plan-costs');
  await expect(costs).toBeVisible();
  await expect.poll(async () => (await plan.stored('4')).fields['cost']).toBeUndefined();
  const amount = costs.getByRole('textbox', { name: plan.say(fieldText('cost-line', 'amount').label) });
  await expect(amount).toHaveValue(/45/);
  await amount.fill('40000');
  await amount.press('Tab');
  await expect(costs.locator('tfoot')).toContainText(/283\s000/);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: plan.say(planCostTexts.workbook) }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/costs\.xlsx$/);
});
