import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '#domain/language.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { protocolFieldTexts } from '#i18n/texts/protocol-fields.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { agendaTexts, captureTexts, protocolPartTexts, protocolTexts, workshopTexts } from '#i18n/texts/workshop.ts';
import { faults } from './faults.ts';
import { KillableBrowser } from './killable-browser.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { WorkshopPage } from './pages/workshop-page.ts';
import { commandsOf, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');
const [first = '', second = ''] = [
  ...(project.diagrams[0]?.source.text.matchAll(/<bpmn:userTask id="([^"]+)"/g) ?? []),
].map(([, id]) => id);

// The journey without a network lives on what the worker of the app keeps.
test.use({ serviceWorkers: 'allow' });

async function opened(workshop: WorkshopPage): Promise<void> {
  await workshop.open();
  await storeProjects(workshop.page, [project]);
  await workshop.openVariant(project.id, 'as-is');
}

test('by mouse, offline: a workshop is held from its agenda to its protocol, which stands in the registers', async ({
  page,
  context,
}) => {
  const workshop = new WorkshopPage(page);
  await opened(workshop);
  await workshop.tool(workshopTexts.title).click();
  await expect(workshop.protocol).toBeVisible();
  await expect(page.locator('app-bar')).toBeHidden();
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null || active.state === 'activated') return;
    await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
  await context.setOffline(true);
  await page.reload();
  await workshop.begin('Ағымдағы нұсқаны қарау', '20 Өтінішті қабылдау\n30 Келісу қадамдары');
  await expect(workshop.clock).toHaveText('20:00');

  await workshop.press(agendaTexts.startTimer);
  await expect(workshop.clock).toHaveText(/^19:5/);
  await workshop.press(agendaTexts.pauseTimer);
  await workshop.press(agendaTexts.resetTimer);
  await expect(workshop.clock).toHaveText('20:00');
  await workshop.press(agendaTexts.next);
  await expect(workshop.clock).toHaveText(/^(30:00|29:5)/);

  await workshop.chapter(workshopTexts.attendance).click();
  const stakeholder = workshop.protocol.getByRole('checkbox', { name: 'Жер комиссиясы' });
  await stakeholder.check();
  await workshop.protocol
    .getByRole('textbox', { name: workshop.say(protocolPartTexts.typeAttendee) })
    .fill('А. С., маман, Қала әкімдігі');
  await workshop.protocol.getByRole('button', { name: workshop.say(protocolPartTexts.addAttendee) }).click();
  await expect(workshop.protocol.getByText(workshop.say(protocolPartTexts.present, { n: 2 }))).toBeVisible();

  await workshop.pick(first);
  await workshop.press(captureTexts.question);
  await workshop.write('Неге қағаз түрінде?');
  await expect(workshop.questionMarks).toHaveText(['?']);
  await workshop.press(captureTexts.decision);
  await workshop.line.getByRole('textbox', { name: workshop.say(captureTexts.who) }).fill('Бөлім');
  await workshop.write('Тек электрондық түрде қабылдау');
  await workshop.protocol.getByRole('button', { name: workshop.say(protocolPartTexts.toMeasure) }).click();
  await expect(workshop.protocol.getByText(workshop.say(protocolPartTexts.isMeasure))).toBeVisible();

  await workshop.questionMarks.click();
  await workshop.protocol.getByRole('button', { name: workshop.say(protocolPartTexts.answer) }).click();
  await workshop.protocol
    .getByRole('textbox', { name: workshop.say(protocolPartTexts.answer) })
    .fill('Портал жоқ кезден қалған');
  await workshop.protocol.getByRole('button', { name: workshop.say(protocolPartTexts.answerAndResolve) }).click();
  await expect(workshop.questionMarks).toHaveCount(0);

  await workshop.protocol.getByRole('button', { name: workshop.say(workshopTexts.end) }).click();
  await workshop.view
    .locator('confirm-box')
    .getByRole('button', { name: workshop.say(workshopTexts.end) })
    .click();
  const document = workshop.protocol.getByRole('article');
  for (const words of ['А. С., маман, Қала әкімдігі', 'Тек электрондық түрде', 'Портал жоқ кезден қалған']) {
    await expect(document).toContainText(words);
  }
  const { name, bytes } = await workshop.download(async () => {
    await workshop.protocol.getByRole('button', { name: workshop.say(storyRoomTexts.download) }).click();
    await page.getByRole('menuitem', { name: workshop.say(storyRoomTexts.asText) }).click();
  });
  expect(name).toMatch(/\.txt$/);
  expect(bytes.toString()).toContain('Жер комиссиясы');

  await workshop.protocol.getByRole('link', { name: workshop.say(protocolTexts.openRegister) }).click();
  await expect(page.getByRole('heading', { level: 1, name: workshop.say(recordTexts.protocol.many) })).toBeVisible();
  const subject = workshop.say(protocolFieldTexts.protocol.subject.label);
  await expect(page.locator('record-form').getByRole('textbox', { name: subject })).toHaveValue(
    'Ағымдағы нұсқаны қарау',
  );
  await expect(page.locator('app-bar')).toBeVisible();
  await workshop.saved();
  const commands = commandsOf(await storedWorkspace(page));
  for (const command of ['start-workshop', 'add-attendee', 'add-decision', 'decision-to-measure', 'end-workshop']) {
    expect(commands).toContain(command);
  }
  await context.setOffline(false);
});

test('by keyboard alone: the big screen opens, a question is parked by two keys on a Cyrillic layout too, Escape leaves', async ({
  page,
}) => {
  const workshop = new WorkshopPage(page);
  const keys = new ByKeyboard(page);
  await opened(workshop);
  await workshop.canvasFocus();
  await keys.press('w');
  await expect(workshop.protocol).toBeVisible();
  await keys.goTo(workshop.say(agendaTexts.subject));
  await page.keyboard.insertText('Кеңес');
  await keys.goTo(workshop.say(agendaTexts.lines));
  await page.keyboard.insertText('10 Бірінші');
  await keys.use(workshop.say(agendaTexts.start));
  await expect(workshop.clock).toHaveText('10:00');

  await workshop.canvasFocus();
  await keys.press('t');
  await expect(workshop.clock).toHaveText(/^9:5/);
  await keys.press('Alt+ArrowRight', 'Alt+ArrowRight');
  await expect(workshop.told).not.toHaveText('');
  const element = (await workshop.told.textContent()) ?? '';
  // The same place of the keyboard writes й there.
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'й', code: 'KeyQ', bubbles: true, composed: true, cancelable: true }),
    ),
  );
  await expect(workshop.line).toContainText(element.replace(/^[^:]*: /, ''));
  await page.keyboard.insertText('Осы қадам керек пе?');
  await keys.press('Enter');
  await expect(workshop.questionMarks).toHaveCount(1);
  await expect(workshop.line).toHaveCount(0);

  await keys.press('d');
  await page.keyboard.insertText('Жазбай қою');
  await keys.press('Escape');
  await expect(workshop.line).toHaveCount(0);
  await keys.press('b');
  await page.keyboard.insertText('Кезек ұзақ');
  await keys.press('Enter');
  await expect(workshop.line).toHaveCount(0);

  await keys.press('p');
  await expect(workshop.pointer).toBeVisible();
  await page.mouse.move(400, 300);
  await expect.poll(async () => Math.round((await workshop.pointer.boundingBox())?.x ?? 0)).toBeLessThan(400);
  // The dot takes no clicks: what lies below it is pressed.
  await workshop.pick(second);
  await expect(workshop.shape(second)).toHaveClass(/selected/);
  await keys.press('p');
  await expect(workshop.pointer).toHaveCount(0);

  // A name that is being written keeps its Escape.
  await workshop.canvasFocus();
  await keys.press('F2');
  await expect(page.locator('.djs-direct-editing-content')).toBeVisible();
  await keys.press('Escape');
  await expect(page.locator('.djs-direct-editing-content')).toHaveCount(0);
  await expect(workshop.view).toHaveCount(1);
  await workshop.canvasFocus();
  await keys.press('Escape');
  await expect(workshop.view).toHaveCount(0);
  await expect(page.locator('app-bar')).toBeVisible();
  await expect(workshop.tool(modelTexts.undo)).toBeVisible();
  await expect(workshop.questionMarks).toHaveCount(1);
});

test('killed in the middle, a browser comes back to the running workshop: its timer, questions and attendance', async ({
  baseURL,
}) => {
  const address = baseURL ?? '';
  const profile = await mkdtemp(join(tmpdir(), 'uderis-profile-'));
  let browser = await KillableBrowser.start(profile);
  try {
    let workshop = new WorkshopPage(browser.page);
    await browser.page.goto(address);
    await opened(workshop);
    await workshop.tool(workshopTexts.title).click();
    await workshop.begin('Кеңес', '10 Бірінші\n5 Екінші');
    await workshop.press(agendaTexts.startTimer);
    await workshop.pick(first);
    await workshop.press(captureTexts.question);
    await workshop.write('Неге?');
    await expect(workshop.questionMarks).toHaveCount(1);
    await workshop.chapter(workshopTexts.attendance).click();
    await workshop.protocol.getByRole('checkbox').first().check();
    await expect(workshop.protocol.getByText(workshop.say(protocolPartTexts.present, { n: 1 }))).toBeVisible();
    await browser.kill();

    browser = await KillableBrowser.start(profile);
    workshop = new WorkshopPage(browser.page);
    await browser.page.goto(`${address}/#/project/${project.id}/model/as-is`);
    // Chromium writes small choices late: what is lost with the browser is only that the big screen was open.
    await workshop.drawn();
    const tool = workshop.tool(workshopTexts.title);
    await expect(workshop.clock.or(tool).filter({ visible: true })).toBeVisible();
    if (await tool.isVisible()) await tool.click();
    await expect(workshop.clock).toHaveText(/^9:/);
    await expect(workshop.view.getByRole('button', { name: workshop.say(agendaTexts.pauseTimer) })).toBeVisible();
    await expect(workshop.questionMarks).toHaveCount(1);
    await workshop.chapter(workshopTexts.attendance).click();
    await expect(workshop.protocol.getByText(workshop.say(protocolPartTexts.present, { n: 1 }))).toBeVisible();
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // The content policy of the page lets no script of a test in; that it holds is proved elsewhere.
    test.use({ colorScheme, serviceWorkers: 'block', bypassCSP: true });

    test('the big screen has nothing that axe finds, in any size or language, and words large enough for three metres', async ({
      page,
    }) => {
      const workshop = new WorkshopPage(page);
      await opened(workshop);
      for (const language of languages) {
        await workshop.switchLanguage(language);
        await workshop.tool(workshopTexts.title).click();
        if (language === 'kk') await workshop.begin('Кеңес', '10 Бірінші');
        for (const chapter of ['agenda', 'attendance', 'questions', 'decisions'] as const) {
          await workshop.chapter(workshopTexts[chapter]).click();
          expect(await faults(page)).toEqual([]);
        }
        for (const [width, height] of [
          [1280, 720],
          [1920, 1080],
          [3840, 2160],
        ] as const) {
          await page.setViewportSize({ width, height });
          expect(await widthsOf(workshop)).toEqual({ tooWide: false, small: [] });
        }
        await page.setViewportSize({ width: 1280, height: 720 });
        await workshop.press(workshopTexts.leave);
      }
    });
  });
}

/** Words smaller than 1.05 % of the width of the screen: 20 px on 1080p, the least that is read at three metres. */
async function widthsOf({ page }: WorkshopPage): Promise<{ tooWide: boolean; small: string[] }> {
  return page.evaluate(() => {
    const seen = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? seen(each.shadowRoot) : [])]);
    const view = seen(document).find(({ localName }) => localName === 'workshop-view');
    const small = seen(view?.shadowRoot ?? document).filter((element) => {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
      const isSpoken = element.closest('.sr, .key') !== null || element.localName === 'style';
      return hasWords && !isSpoken && Number.parseFloat(getComputedStyle(element).fontSize) < innerWidth * 0.0105;
    });
    const tooWide = document.documentElement.scrollWidth > innerWidth;
    return { tooWide, small: small.map((element) => `${element.localName}: ${element.textContent}`) };
  });
}
