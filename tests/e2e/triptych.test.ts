import type { Locator } from '@playwright/test';
import { compareTexts } from '#i18n/texts/compare.ts';
import { fateTexts } from '#i18n/texts/lineage.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ComparePage } from './pages/compare-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

class TriptychPage extends ComparePage {
  pane(kind: 'as-is' | 'to-be' | 'should-be'): Locator {
    return this.page.locator(`triptych-view > [slot="${kind}"]`);
  }

  override get told(): Locator {
    return this.page.locator('triptych-view').getByRole('status');
  }

  /** All diagrams are there. */
  async isDrawn(): Promise<void> {
    await expect(this.told).toContainText('F7');
  }

  /** Where the first element that is pointed at stands in its pane, in pixels from its corner. */
  async read(kind: 'as-is' | 'to-be' | 'should-be'): Promise<{ x: number; y: number }> {
    const [room, box] = [await this.pane(kind).boundingBox(), await this.pointed(kind).boundingBox()];
    if (!room || !box) throw new Error('Nothing is pointed at.');
    return { x: box.x + box.width / 2 - room.x, y: box.y + box.height / 2 - room.y };
  }

  pointed(kind: 'as-is' | 'to-be' | 'should-be'): Locator {
    return this.pane(kind).locator('.djs-shape.uderis-fate-read > .djs-visual').first();
  }
}

test.beforeEach(async ({ page }) => {
  const compare = new TriptychPage(page);
  await compare.open();
  await storeProjects(page, [project]);
  await compare.open(`#/project/${project.id}/compare`);
});

test('by mouse: three variants look at the same place, and what is selected in one is selected in the others', async ({
  page,
}) => {
  const compare = new TriptychPage(page);
  await page.getByRole('tab', { name: compare.say(compareTexts.beside), exact: true }).click();
  await compare.isDrawn();
  for (const kind of ['as-is', 'to-be', 'should-be'] as const) {
    await expect(compare.pane(kind).locator('.djs-shape').first()).toBeAttached();
  }
  await expect(compare.pane('as-is').locator('.uderis-fate-removed .uderis-fate-sign').first()).toBeAttached();
  await expect(compare.pane('to-be').locator('.uderis-fate-added .uderis-fate-sign').first()).toBeAttached();
  const event = 'g[data-element-id^="Event"] > .djs-hit';
  await compare.pane('as-is').locator(event).first().click();
  await expect(compare.pointed('as-is')).toBeVisible();
  await expect(compare.pointed('to-be')).toBeAttached();
  await expect(compare.told).not.toContainText('F7');
  await page
    .locator('triptych-view')
    .getByRole('checkbox', { name: compare.say(compareTexts.allVariants) })
    .uncheck();
  await expect(compare.pane('should-be').locator('.djs-shape')).toHaveCount(0);
  await compare.isDrawn();
  await page
    .locator('triptych-view')
    .getByRole('button', { name: compare.say(compareTexts.nextChange) })
    .click();
  await expect(page.locator('triptych-view .count')).toHaveText(/ішінен 1$/);
});

test('by keyboard: changes are gone through in order, told in words and brought to the same place', async ({
  page,
}) => {
  const compare = new TriptychPage(page);
  const keys = new ByKeyboard(page);
  await expect(compare.rows.first()).toBeVisible();
  await keys.goTo(compare.say(compareTexts.list));
  await keys.press('ArrowRight', 'ArrowRight', 'Enter');
  await compare.isDrawn();
  const count = page.locator('triptych-view .count');
  await keys.press('F7');
  await expect(count).toHaveText(/ішінен 1$/);
  const first = await compare.told.textContent();
  await keys.press('F7', 'Shift+F7');
  await expect(compare.told).toHaveText(first ?? '');
  // On to a step that is there in both variants: its drawings stand at the same place.
  for (let at = 0; at < 60; at++) {
    await keys.press('F7');
    await expect(count).toHaveText(new RegExp(`ішінен ${String(at + 2)}$`));
    const both = await Promise.all(
      ['as-is', 'to-be'].map((kind) => compare.pointed(kind as 'as-is' | 'to-be').count()),
    );
    if (both.every((n) => n > 0)) break;
  }
  const [was, is] = [await compare.read('as-is'), await compare.read('to-be')];
  expect(Math.hypot(was.x - is.x, was.y - is.y)).toBeLessThan(3);
  await keys.use(compare.say(compareTexts.nextChange));
  await keys.goTo(compare.say(compareTexts.stacked));
  await keys.press('Space');
  await expect(page.locator('triptych-view .panes')).toHaveClass(/stacked/);
  await keys.goTo(compare.say(modelTexts.zoomIn));
  await keys.press('Enter');
  for (let at = 0; at < 100; at++) {
    if ((await compare.told.textContent())?.includes(compare.say(fateTexts.added.one))) break;
    await keys.press('F7');
  }
  await expect(compare.told).toContainText(compare.say(fateTexts.added.one));
});

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the variants and their marks leave as one light picture that stands alone`, async ({ page }) => {
    const compare = new TriptychPage(page);
    const keys = new ByKeyboard(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('tab', { name: compare.say(compareTexts.beside), exact: true }).click();
    await compare.isDrawn();
    const label = compare.say(compareTexts.picture);
    const { name, bytes } = await compare.download(async () => {
      if (way === 'mouse') await page.locator('triptych-view').getByRole('button', { name: label }).click();
      else await keys.use(label);
    });
    expect(name).toMatch(/as-is_to-be_should-be\.svg$/);
    const shown = await page.evaluate((text) => {
      const { documentElement: picture } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const whole = picture.outerHTML;
      const ids = [...picture.querySelectorAll('[id]')].map(({ id }) => id);
      const ends = [...picture.querySelectorAll('[marker-end^="url"]')].map((each) => each.getAttribute('marker-end'));
      return {
        drawings: picture.querySelectorAll(':scope > svg[viewBox]').length,
        words: picture.textContent,
        ground: picture.firstElementChild?.getAttribute('fill'),
        acts: /class=|tabindex|<script|var\(|https?:(?!\/\/www\.w3\.org)/.exec(whole)?.[0],
        loose: ends.filter((end) => !ids.some((id) => end === `url("#${id}")`)),
        isWhole: ends.length > 20,
      };
    }, bytes.toString());
    expect(shown).toMatchObject({ ground: '#ffffff', acts: undefined, loose: [], isWhole: true });
    // Three variants, and the signs of the legend.
    expect(shown.drawings).toBeGreaterThan(3 + 4);
    expect(shown.words).toContain(compare.say(modelTexts['should-be']));
    expect(shown.words).toContain(compare.say(fateTexts.automated.one));
  });
}

test('one variant chosen twice says to choose two', async ({ page }) => {
  const compare = new TriptychPage(page);
  await compare.open(`#/project/${project.id}/compare?from=to-be&to=to-be`);
  await page.getByRole('tab', { name: compare.say(compareTexts.beside), exact: true }).click();
  await expect(page.locator('triptych-view')).toContainText(compare.say(compareTexts.twoNeeded));
});

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: what goes lies over the later variant, and the changes are gone through on the one diagram`, async ({
    page,
  }) => {
    const compare = new TriptychPage(page);
    const keys = new ByKeyboard(page);
    await page.getByRole('tab', { name: compare.say(compareTexts.beside), exact: true }).click();
    await compare.isDrawn();
    const choice = page.locator('triptych-view').getByRole('checkbox', { name: compare.say(compareTexts.overlaid) });
    if (way === 'mouse') await choice.check();
    else {
      await keys.goTo(compare.say(compareTexts.overlaid));
      await keys.press(' ');
    }
    await compare.isDrawn();
    await expect(compare.pane('as-is').locator('.djs-shape')).toHaveCount(0);
    const ghosts = compare.pane('to-be').locator('.djs-shape.uderis-fate-removed');
    await expect(ghosts.first()).toBeAttached();
    await expect(compare.pane('to-be').locator('.djs-shape.uderis-fate-added').first()).toBeAttached();
    const stops = Number(/\d+/.exec(await page.locator('triptych-view .count').innerText())?.[0]);
    for (let at = 0; at < stops; at++) {
      if (way === 'mouse') {
        await page
          .locator('triptych-view')
          .getByRole('button', { name: compare.say(compareTexts.nextChange) })
          .click();
      } else await keys.press('F7');
      await expect(page.locator('triptych-view .count')).toHaveText(
        compare.say(compareTexts.changeOf, { n: at + 1, all: stops }),
      );
      await expect(compare.pointed('to-be')).toBeVisible();
    }
  });
}
