import { modelTexts } from '#i18n/texts/model.ts';
import { remarkTexts } from '#i18n/texts/remarks.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { RemarksPage } from './pages/remarks-page.ts';
import { commandsOf, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');
const [first = '', second = ''] = [
  ...(project.diagrams[0]?.source.text.matchAll(/<bpmn:userTask id="([^"]+)"/g) ?? []),
].map(([, id]) => id);

async function opened(remarks: RemarksPage): Promise<void> {
  await remarks.open();
  await storeProjects(remarks.page, [project]);
  await remarks.openVariant(project.id, 'as-is');
}

test('by mouse: a remark is pinned, replied to, filtered, resolved and outlives its element; deleted, it is brought back', async ({
  page,
}) => {
  const remarks = new RemarksPage(page);
  await opened(remarks);
  await remarks.select(first);
  const name = (await remarks.heading.textContent()) ?? '';
  await remarks.tool(remarkTexts.title).click();
  await expect(remarks.room).toContainText(remarks.say(remarkTexts.none));
  await remarks.field.fill('Неге екі рет тіркеледі?');
  await remarks.room.getByRole('button', { name: remarks.say(remarkTexts.add) }).click();
  await expect(remarks.threads).toHaveCount(1);
  await expect(remarks.field).toHaveValue('');
  await expect(remarks.pins).toHaveText(['1']);
  await remarks.field.fill('Мерзімі қайдан алынған?');
  await remarks.room.getByRole('button', { name: remarks.say(remarkTexts.add) }).click();
  await expect(remarks.pins).toHaveText(['2']);

  await remarks
    .thread('екі рет')
    .getByRole('button', { name: remarks.say(remarkTexts.reply) })
    .click();
  await remarks.room.getByRole('textbox', { name: remarks.say(remarkTexts.yourReply) }).fill('Екіншісі – журналда');
  await remarks.room.getByRole('button', { name: remarks.say(remarkTexts.sendReply) }).click();
  await expect(remarks.thread('екі рет')).toContainText('Екіншісі – журналда');
  await remarks
    .thread('екі рет')
    .getByRole('button', { name: remarks.say(remarkTexts.resolve) })
    .click();
  await expect(remarks.threads).toHaveCount(1);
  await expect(remarks.pins).toHaveText(['1']);
  await remarks.state.selectOption({ label: remarks.say(remarkTexts.all) });
  await expect(remarks.threads).toHaveCount(2);

  await remarks
    .shape(second)
    .locator('.djs-hit')
    .first()
    .click({ position: { x: 8, y: 8 } });
  await remarks.room.getByRole('checkbox', { name: remarks.say(remarkTexts.here) }).check();
  await expect(remarks.room).toContainText(remarks.say(remarkTexts.noSuch));
  await remarks.room.getByRole('checkbox', { name: remarks.say(remarkTexts.here) }).uncheck();
  await remarks.pins.click();
  await expect(remarks.room.locator('label[for="text"]')).toContainText(name);

  await page.locator('.djs-context-pad .entry[data-action="delete"]').click();
  await expect(remarks.pins).toHaveCount(0);
  await expect(remarks.thread('Мерзімі')).toContainText(remarks.say(remarkTexts.gone, { element: name }));
  await remarks.tool(modelTexts.undo).click();
  await expect(remarks.pins).toHaveText(['1']);
  await expect(remarks.thread('Мерзімі').getByRole('button', { name, exact: true })).toBeVisible();

  await remarks
    .thread('Мерзімі')
    .getByRole('button', { name: remarks.say(remarkTexts.delete) })
    .click();
  await expect(remarks.threads).toHaveCount(1);
  await remarks.notices.getByRole('button', { name: remarks.say(sharedTexts.undo) }).click();
  await expect(remarks.threads).toHaveCount(2);
  await remarks.saved();
  expect(commandsOf(await storedWorkspace(page)).filter((command) => command.endsWith('-remark'))).toEqual([
    ...['add-remark', 'add-remark', 'add-remark', 'change-remark', 'delete-remark', 'restore-remark'],
  ]);
});

test('by keyboard alone: a remark is written, jumped to from the list, resolved and opened again', async ({ page }) => {
  const remarks = new RemarksPage(page);
  const keys = new ByKeyboard(page);
  await opened(remarks);
  await remarks.tool(remarkTexts.title).focus();
  await keys.press('Enter');
  await remarks.canvasFocus();
  await keys.press('Alt+ArrowRight', 'Alt+ArrowRight');
  await expect(remarks.field).toBeVisible();
  const name = (await remarks.room.locator('label[for="text"]').textContent()) ?? '';
  await keys.goTo(name.trim());
  await page.keyboard.insertText('Осы қадам керек пе?');
  await keys.press('Control+Enter');
  await expect(remarks.pins).toHaveText(['1']);
  await remarks.canvasFocus();
  await keys.press('Alt+ArrowRight');
  await expect(remarks.room.locator('label[for="text"]')).not.toHaveText(name);
  await keys.goTo(remarks.say(remarkTexts.here));
  await keys.press('Tab', 'Enter');
  await expect(remarks.room.locator('label[for="text"]')).toHaveText(name);
  await keys.use(remarks.say(remarkTexts.resolve));
  await expect(remarks.pins).toHaveCount(0);
  await remarks.state.focus();
  await keys.press('ArrowDown');
  await expect(remarks.thread('керек пе')).toBeVisible();
  await keys.use(remarks.say(remarkTexts.reopen));
  await expect(remarks.pins).toHaveText(['1']);
});
