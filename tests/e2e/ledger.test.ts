import { appTexts } from '#i18n/texts/app.ts';
import { draftPartTexts } from '#i18n/texts/ledger-drafts.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { ledgerTexts } from '#i18n/texts/ledger.ts';
import { planTexts } from '#i18n/texts/plan.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const whole = libraryProject('water/special-water-use');
/** The same before anybody has planned a measure or said a reason. */
const project = { ...whole, records: whole.records.filter(({ kind }) => kind !== 'change' && kind !== 'measure') };

test.beforeEach(async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open();
  await storeProjects(page, [project]);
});

test('by mouse: a drafted measure is accepted, one covers two changes, and undo brings each back', async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open(`#/project/${project.id}`);
  await ledger.link(appTexts.ledger).click();
  await expect(ledger.mark(ledgerTexts.open)).toContainText('· 20');
  await ledger.details
    .getByRole('button', { name: ledger.say(ledgerTexts.accept), exact: true })
    .first()
    .click();
  await expect(ledger.mark(ledgerTexts.covered)).toContainText('· 1');
  await ledger.rows.nth(3).getByRole('checkbox').click();
  await ledger.rows.nth(4).getByRole('checkbox').click();
  await page.getByRole('button', { name: ledger.say(ledgerTexts.merge).replace('{n}', '2') }).click();
  await expect(ledger.mark(ledgerTexts.covered)).toContainText('· 3');
  await page.keyboard.press('Control+z');
  await expect(ledger.mark(ledgerTexts.covered)).toContainText('· 1');
  await page.keyboard.press('Control+z');
  await expect(ledger.mark(ledgerTexts.open)).toContainText('· 20');
});

test('all drafts are accepted at once, and the gaps become waves of the plan', async ({ page }) => {
  const ledger = new LedgerPage(page);
  await ledger.open(`#/project/${project.id}/ledger`);
  await page.getByRole('button', { name: ledger.say(ledgerTexts.acceptAll).replace(/\(.*/, '') }).click();
  await expect(ledger.mark(ledgerTexts.covered)).toContainText('· 20');
  await page.getByRole('tab', { name: ledger.say(ledgerTexts.gaps) }).click();
  await expect(ledger.mark(ledgerTexts.open)).toContainText('· 19');
  await page.getByRole('button', { name: ledger.say(ledgerTexts.acceptWaves).replace(/\(.*/, '') }).click();
  await expect(ledger.mark(ledgerTexts.covered)).toContainText('· 19');
  await expect(ledger.details.getByRole('link').last()).toContainText(
    ledger.say(draftPartTexts.waveMeasure).replace(/\{.*/, ''),
  );

  // The waves are the rows of D of the schedule, in the table and in the chart of the plan.
  await ledger.open(`#/project/${project.id}/plan`);
  const wave = page
    .getByRole('grid')
    .getByRole('row')
    .filter({ hasText: ledger.say(planTexts.D) });
  await expect(wave.first()).toContainText(ledger.say(draftPartTexts.waveMeasure).replace(/\{.*/, ''));
  await page.getByRole('tab', { name: ledger.say(ganttTexts.chart) }).click();
  await expect(page.locator('gantt-chart .label').filter({ hasText: 'D · ' }).first()).toBeVisible();
});

test('by keyboard: a draft is edited before it is accepted, and a reason is written', async ({ page }) => {
  const ledger = new LedgerPage(page);
  const keys = new ByKeyboard(page);
  await ledger.open(`#/project/${project.id}/ledger`);
  await expect(ledger.rows.first()).toBeVisible();
  await keys.use(ledger.say(ledgerTexts.edit));
  const dialog = page.getByRole('dialog', { name: ledger.say(ledgerTexts.editTitle) });
  await expect(dialog).toBeVisible();
  await expect(page.locator('fields-dialog').getByRole('textbox').first()).toBeFocused();
  await keys.write('Деректер базаларын қосу');
  await keys.goTo(ledger.say(ledgerTexts.accept), true);
  await keys.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(ledger.mark(ledgerTexts.covered)).toContainText('· 1');
  await expect(ledger.details.getByRole('link', { name: 'Деректер базаларын қосу' })).toBeVisible();
  await expect(ledger.mark(ledgerTexts.unreasoned)).toContainText('· 20');
  await keys.goTo(new RegExp(`^${ledger.say(fieldText('change', 'reason').label)}`));
  await keys.write('Мәлімет базаларда бар');
  await keys.press('Tab');
  await expect(ledger.mark(ledgerTexts.unreasoned)).toContainText('· 19');
});

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: two changes are said to need no measure, another is linked to a measure that is there, and the list leaves as a table`, async ({
    page,
  }) => {
    const ledger = new LedgerPage(page);
    const keys = new ByKeyboard(page);
    const isMouse = way === 'mouse';
    await ledger.open(`#/project/${project.id}/ledger`);
    await expect(ledger.rows.first()).toBeVisible();
    const use = async (name: string): Promise<void> => {
      if (isMouse) await page.getByRole('button', { name, exact: true }).first().click();
      else await keys.use(name);
    };
    if (isMouse) {
      await ledger.rows.nth(3).getByRole('checkbox').click();
      await ledger.rows.nth(4).getByRole('checkbox').click();
    } else {
      await ledger.rows.nth(3).getByRole('gridcell').nth(1).focus();
      await keys.press('Space', 'ArrowDown', 'Space');
    }
    await use(ledger.say(ledgerTexts.excuse, { n: 2 }));
    const dialog = page.getByRole('dialog', { name: ledger.say(ledgerTexts['needs-none']) });
    const asked = page.locator('fields-dialog');
    await expect(asked.getByRole('textbox').first()).toBeFocused();
    await page.keyboard.insertText('Тек сызбадағы атауы өзгереді');
    if (isMouse) await asked.getByRole('button', { name: ledger.say(ledgerTexts.keep) }).click();
    else {
      await keys.goTo(ledger.say(ledgerTexts.keep), true);
      await keys.press('Enter');
    }
    await expect(dialog).toBeHidden();
    await expect(ledger.mark(ledgerTexts['needs-none'])).toContainText('· 2');

    const choose = async (at: number): Promise<void> => {
      const cell = ledger.rows.nth(at).getByRole('gridcell').nth(1);
      if (isMouse) await cell.click();
      else await cell.focus();
    };
    await choose(0);
    await use(ledger.say(ledgerTexts.accept));
    await expect(ledger.mark(ledgerTexts.covered)).toContainText('· 1');
    await choose(1);
    const link = ledger.details.getByRole('combobox', { name: ledger.say(ledgerTexts.link) });
    if (isMouse) await link.selectOption({ index: 1 });
    else {
      await keys.goTo(ledger.say(ledgerTexts.link));
      await keys.press('ArrowDown');
    }
    await expect(ledger.mark(ledgerTexts.covered)).toContainText('· 2');

    const table = await ledger.download(async () => {
      await use(ledger.say(ledgerTexts.export));
      if (isMouse) await page.getByRole('menuitem', { name: ledger.say(ledgerTexts.csv) }).click();
      else await keys.press('End', 'Enter');
    });
    expect(table.name).toMatch(/\.csv$/);
    const lines = table.bytes.toString().trim().split('\r\n');
    expect(lines.filter((line) => line.includes(ledger.say(ledgerTexts['needs-none'])))).toHaveLength(2);
    expect(lines.filter((line) => line.includes(ledger.say(ledgerTexts.covered)))).toHaveLength(2);

    await page.keyboard.press('Control+z');
    await expect(ledger.mark(ledgerTexts.covered)).toContainText('· 1');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(ledger.mark(ledgerTexts['needs-none'])).toHaveCount(0);
  });
}
