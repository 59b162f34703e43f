import { appTexts } from '#i18n/texts/app.ts';
import { draftPartTexts } from '#i18n/texts/ledger-drafts.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { ledgerTexts } from '#i18n/texts/ledger.ts';
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
});

test('by keyboard: a draft is edited before it is accepted, and a reason is written', async ({ page }) => {
  const ledger = new LedgerPage(page);
  const keys = new ByKeyboard(page);
  await ledger.open(`#/project/${project.id}/ledger`);
  await expect(ledger.rows.first()).toBeVisible();
  await keys.use(ledger.say(ledgerTexts.edit));
  const dialog = page.getByRole('dialog', { name: ledger.say(ledgerTexts.editTitle) });
  await expect(dialog).toBeVisible();
  await expect(page.locator('draft-dialog').getByRole('textbox').first()).toBeFocused();
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
