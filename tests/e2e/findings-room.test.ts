import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { addressOf } from '#domain/address.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { runLint } from '#domain/lint/run-lint.ts';
import { findingsRoomTexts } from '#i18n/texts/findings-room.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { ruleHelpTexts } from '#i18n/texts/rule-help.ts';
import { FindingsPage } from './pages/findings-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const gateway = 'Gateway_fc15bv3cu7yb';
const task = 'Activity_eyk0g7sh6rzq';
const sound = libraryProject('land/land-plot');
/** A gateway that is no question and a task that is no action. */
const project = {
  ...sound,
  diagrams: sound.diagrams.map((diagram) => ({
    ...diagram,
    source: {
      ...diagram.source,
      text: diagram.source.text
        .replace(`id="${gateway}" name="Құжаттар толық па?"`, `id="${gateway}" name="Құжаттар"`)
        .replace(`id="${task}" name="Өтінішті кіріс құжат ретінде тіркеу"`, `id="${task}" name="Өтініш"`),
    },
  })),
};
/** What is found in the process itself, however well it is drawn. */
const asIs = processGraph(readFacts(readFileSync('process-library/land/land-plot/as-is.bpmn', 'utf8')));
const hints = runLint(asIs, { variant: 'as-is', kind: 'as-is', language: 'kk' }).length;

async function withFaults(findings: FindingsPage): Promise<void> {
  await findings.open();
  await storeProjects(findings.page, [project]);
  await findings.openVariant(project.id, 'as-is');
}

test('by mouse: findings follow the edits, lead to elements, are mended in one step or accepted with a reason', async ({
  page,
}) => {
  const findings = new FindingsPage(page);
  await withFaults(findings);
  await findings.openRoom();
  await expect(findings.count).toHaveText(findings.say(findingsRoomTexts.count, { n: hints + 2, accepted: 0 }));

  await findings.line('Тапсырма іс-әрекетпен аталмаған').click();
  await expect(findings.shape(task)).toHaveClass(/selected/);
  await expect(findings.shape(task)).toHaveClass(/uderis-lint-W/);

  await findings.fix('gateway-not-a-question').click();
  await expect(findings.line('Шешім шлюзінің атауы')).toHaveCount(0);
  await expect(findings.fix('gateway-not-a-question')).toHaveCount(0);
  await findings.tool(modelTexts.undo).click();
  await expect(findings.line('Шешім шлюзінің атауы')).toBeVisible();

  await findings.why('Тапсырма іс-әрекетпен аталмаған').click();
  for (const kind of ['badPicture', 'goodPicture'] as const) {
    await expect(findings.helpPicture(kind).locator('svg')).toBeVisible();
  }
  await expect(findings.helpPicture('badPicture').locator('.uderis-fault')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(findings.help.getByRole('dialog')).toBeHidden();

  await findings.search.fill('шлюз');
  await expect(findings.line('Тапсырма іс-әрекетпен аталмаған')).toHaveCount(0);
  await expect(findings.line('Шешім шлюзінің атауы')).toBeVisible();
});

test('by keyboard alone: F8 leads through the findings, one is accepted with a reason', async ({ page }) => {
  const findings = new FindingsPage(page);
  await withFaults(findings);
  await findings.tool(findingsRoomTexts.title).focus();
  await page.keyboard.press('Enter');
  await expect(findings.line('Тапсырма іс-әрекетпен аталмаған')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(findings.shape(gateway)).toHaveClass(/selected/);
  await page.keyboard.press('F8');
  await expect(findings.shape(task)).toHaveClass(/selected/);
  await page.keyboard.press('Shift+F8');
  await expect(findings.shape(gateway)).toHaveClass(/selected/);

  await findings.fix('gateway-not-a-question').focus();
  await page.keyboard.press('Enter');
  await expect(findings.line('Шешім шлюзінің атауы')).toHaveCount(0);
  await expect(findings.line('Тапсырма іс-әрекетпен аталмаған')).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(findings.line('Шешім шлюзінің атауы')).toBeVisible();

  await findings.why('Тапсырма іс-әрекетпен аталмаған').focus();
  await page.keyboard.press('Enter');
  await expect(findings.help.getByText(ruleHelpTexts['task-not-a-verb']?.why.kk ?? '')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(findings.why('Тапсырма іс-әрекетпен аталмаған')).toBeFocused();

  await findings.accept('Тапсырма іс-әрекетпен аталмаған').focus();
  await page.keyboard.press('Enter');
  await findings.reason.fill('Атауы бұйрықта осылай');
  await page.keyboard.press('Control+Enter');
  await expect(findings.count).toHaveText(findings.say(findingsRoomTexts.count, { n: hints + 1, accepted: 1 }));
});

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the panel of an element tells its findings, mends, explains and takes back`, async ({ page }) => {
    const panel = new FindingsPage(page, 'element-panel');
    const press = async (button: Locator): Promise<void> => {
      if (way === 'mouse') return button.click();
      await button.focus();
      await page.keyboard.press('Enter');
    };
    await withFaults(panel);
    await panel.open(addressOf({ screen: 'model', project: project.id, variant: 'as-is', element: gateway }));
    const line = panel.line('Шешім шлюзінің атауы');
    await expect(line).toBeVisible();
    await expect(panel.line('Тапсырма іс-әрекетпен аталмаған')).toHaveCount(0);

    await press(panel.why('Шешім шлюзінің атауы'));
    await expect(panel.help.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await press(panel.fix('gateway-not-a-question'));
    await expect(line).toHaveCount(0);
    await expect(panel.room.getByRole('heading', { name: 'Құжаттар?' })).toBeFocused();
    await page.keyboard.press('Control+Z');
    await expect(line).toBeVisible();
    await press(panel.accept('Шешім шлюзінің атауы'));
    await panel.reason.fill('Атауы бұйрықта осылай');
    await page.keyboard.press('Control+Enter');
    await expect(line).toHaveCount(0);
  });
}
