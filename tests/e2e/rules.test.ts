import { allRules } from '#domain/lint/lint-rules.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { rulesTexts } from '#i18n/texts/rules.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { FindingsPage } from './pages/findings-page.ts';
import { RulesPage } from './pages/rules-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const gateway = 'Gateway_fc15bv3cu7yb';
const sound = libraryProject('land/land-plot');
/** One finding: a gateway that is no question. */
const project = {
  ...sound,
  diagrams: sound.diagrams.map(({ source, ...diagram }) => ({
    ...diagram,
    source: {
      ...source,
      text: source.text.replace(`id="${gateway}" name="Құжаттар толық па?"`, `id="${gateway}" name="Құжаттар"`),
    },
  })),
};
const finding = 'Шешім шлюзінің атауы';

test('by mouse: a profile is made, judged by everywhere, exported, reset, imported and taken back', async ({
  page,
}) => {
  const [rules, findings] = [new RulesPage(page), new FindingsPage(page)];
  await rules.open();
  await storeProjects(page, [project]);
  await findings.openVariant(project.id, 'as-is');
  await findings.openRoom();
  await expect(findings.line(finding)).toBeVisible();
  await findings.room.getByRole('link', { name: rules.say(rulesTexts.title) }).click();

  await expect(rules.rows).toHaveCount(allRules.length);
  await rules.search.fill('сұрақ емес');
  await rules.severity('gateway-not-a-question').selectOption('E');
  await rules.search.fill('');
  await rules.severity('task-without-time').selectOption('off');
  await rules.show.selectOption('changed');
  await expect(rules.rows).toHaveCount(2);
  // Typed and exported with the next click: the file has what stands on the screen.
  await rules.name.fill('Әдістемелік орталық');
  const file = await rules.download(() => rules.button(rulesTexts.export).click());
  expect(file.name).toBe('adistemelik-ortalyq_rules.json');
  expect(JSON.parse(file.bytes.toString())).toEqual({
    ...{ format: 'uderis-rule-profile', version: 1, name: 'Әдістемелік орталық' },
    severities: { 'gateway-not-a-question': 'E', 'task-without-time': 'off' },
  });

  await page.goBack();
  await expect(findings.room.getByRole('group', { name: rules.say(sharedTexts.errors) })).toContainText(finding);
  await rules.open(`#/project/${project.id}`);
  const link = page.locator('project-screen rules-link');
  await expect(link).toContainText('Әдістемелік орталық · Маңыздылығы өзгертілген ережелер: 2');
  await link.getByRole('link').click();

  await rules.reset('gateway-not-a-question').click();
  await expect(rules.severity('gateway-not-a-question')).toHaveValue('W');
  await rules.button(rulesTexts.resetAll).click();
  await expect(rules.name).toHaveValue('');
  await rules.chooseFile(() => rules.button(rulesTexts.import).click(), { name: 'rules.json', bytes: file.bytes });
  await expect(rules.name).toHaveValue('Әдістемелік орталық');
  await expect(rules.severity('task-without-time')).toHaveValue('off');
  await rules.notices
    .getByRole('button', { name: rules.say(sharedTexts.undo) })
    .last()
    .click();
  await expect(rules.name).toHaveValue('');

  const broken = file.bytes.toString().replace('"off"', 'off');
  await rules.chooseFile(() => rules.button(rulesTexts.import).click(), { name: 'rules.json', bytes: broken });
  const place = { file: 'rules.json', line: 7, column: 26 };
  await expect(rules.notices).toContainText(rules.say(problemTexts['json-broken-at'], place));
  await expect(rules.name).toHaveValue('');
});

test('by keyboard alone: a rule is switched off, which undo takes back', async ({ page }) => {
  const rules = new RulesPage(page);
  const keys = new ByKeyboard(page);
  await rules.open();
  await storeProjects(page, [project]);
  await rules.openRules(project.id);
  await keys.goTo(rules.say(rulesTexts.search));
  await keys.write('gateway-not-a-question');
  await expect(rules.rows).toHaveCount(1);
  await keys.goTo(/Маңыздылығы|маңыздылығы: /);
  await keys.press('End');
  await expect(rules.severity('gateway-not-a-question')).toHaveValue('off');
  await expect(rules.count).toHaveText(rules.say(rulesTexts.count, { n: 1, all: allRules.length, changed: 1 }));
  await keys.goTo(new RegExp(`^${rules.say(rulesTexts.resetOf, { rule: '' })}`));
  await keys.press('Enter');
  await expect(rules.severity('gateway-not-a-question')).toHaveValue('W');
  await expect(rules.severity('gateway-not-a-question')).toBeFocused();
  await keys.goTo(rules.say(registerTexts.undo), true);
  await keys.press('Enter');
  await expect(rules.severity('gateway-not-a-question')).toHaveValue('off');
});
