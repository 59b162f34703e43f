import { expect, type Locator } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import type { VariantKind } from '#domain/variant.ts';
import type { Sentence } from '#i18n/say.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { paletteTexts } from '#i18n/texts/palette.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { StudioFrame } from './studio-frame.ts';

const languageNames = { kk: sharedTexts.languageKk, ru: sharedTexts.languageRu, en: sharedTexts.languageEn };

/** The model screen: variants on the canvas, the panel of the selected element, notices above them. */
export class ModelPage extends StudioFrame {
  async openVariant(project: string, variant: VariantKind): Promise<void> {
    await this.open(`#/project/${project}/model/${variant}`);
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await expect(this.shapes.first()).toBeVisible();
    await expect(this.canvas.getByRole('status')).toHaveCount(0);
  }

  get canvas(): Locator {
    return this.page.getByRole('region', { name: this.say(modelTexts.canvas) });
  }

  /** Puts the focus on the canvas, as Tab does. */
  async canvasFocus(): Promise<void> {
    await this.page.locator('.uderis-canvas svg[tabindex="0"]').first().focus();
  }

  /** What the canvas tells a screen reader. */
  get told(): Locator {
    return this.page.locator('canvas-walk').getByRole('status');
  }

  get shapes(): Locator {
    return this.page.locator('.djs-shape[data-element-id]');
  }

  /** Steps of the process, in the order of the file. */
  get steps(): Locator {
    return this.page.locator('.djs-shape[data-element-id^="Activity"], .djs-shape[data-element-id^="Task"]');
  }

  shape(id: string): Locator {
    return this.page.locator(`.djs-element[data-element-id="${id}"]`);
  }

  get panel(): Locator {
    return this.page.locator('element-panel');
  }

  get heading(): Locator {
    return this.panel.getByRole('heading', { level: 2 });
  }

  /** Selects a shape and waits for its form; a click on a selected one would let it go. */
  async select(id: string): Promise<void> {
    if ((await this.panel.locator('code').textContent()) === id) return;
    await this.shape(id)
      .locator('.djs-hit')
      .first()
      .click({ position: { x: 8, y: 8 } });
    await expect(this.panel.locator('code')).toHaveText(id);
  }

  /** Selects the first steps of the diagram, by clicks with Shift, or by walking along them. */
  async selectSteps(count: number, way: 'mouse' | 'keyboard'): Promise<void> {
    if (way === 'keyboard') {
      await this.canvasFocus();
      // The walk begins at the first event; the steps follow it.
      await this.page.keyboard.press('Alt+ArrowRight');
      await expect(this.told).not.toBeEmpty();
      const first = await this.told.innerText();
      await this.page.keyboard.press('Alt+ArrowRight');
      await expect(this.told).not.toHaveText(first);
      for (let step = 1; step < count; step++) await this.page.keyboard.press('Shift+Alt+ArrowRight');
      if (count > 1) await expect(this.told).toContainText(this.say(stepFactTexts.several, { n: count }));
      return;
    }
    const ids = await this.steps.evaluateAll((steps) =>
      steps.map((each) => each.getAttribute('data-element-id') ?? ''),
    );
    await this.select(ids[0] ?? '');
    for (const id of ids.slice(1, count)) {
      await this.shape(id)
        .locator('.djs-hit')
        .first()
        .click({ modifiers: ['Shift'], position: { x: 8, y: 8 } });
    }
  }

  /** Finds an action by its words in the command palette and runs it. */
  async command(words: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.page.getByRole('combobox', { name: this.say(paletteTexts.search) })).toBeFocused();
    await this.page.keyboard.insertText(words);
    await expect(this.page.locator('command-palette').getByRole('option').first()).toContainText(words);
    await this.page.keyboard.press('Enter');
  }

  name(language: Language): Locator {
    return this.panel.getByRole('textbox', {
      name: `${this.say(stepFactTexts.name)} (${this.say(languageNames[language])})`,
      exact: true,
    });
  }

  /** Writes a name and leaves the field. */
  async rename(language: Language, text: string): Promise<void> {
    await this.name(language).fill(text);
    await this.name(language).press('Tab');
  }

  /** A number of an estimate, e.g. the likely time of work. */
  estimate(estimate: 'work' | 'wait', part: 'least' | 'likely' | 'most'): Locator {
    const name = `${this.say(stepFactTexts[estimate])} ${this.say(sharedTexts[part])}`;
    return this.panel.getByRole('textbox', { name, exact: true });
  }

  async setEstimate(estimate: 'work' | 'wait', part: 'least' | 'likely' | 'most', value: number): Promise<void> {
    await this.estimate(estimate, part).fill(String(value));
    await this.estimate(estimate, part).press('Tab');
  }

  flag(sentence: Sentence): Locator {
    return this.panel.getByRole('checkbox', { name: this.say(sentence) });
  }

  choice(sentence: Sentence): Locator {
    return this.panel.getByRole('combobox', { name: this.say(sentence), exact: true });
  }

  /** Moves the selected shapes by arrow keys, as `times` steps of the grid. */
  async nudge(id: string, times = 1): Promise<void> {
    await this.select(id);
    for (let time = 0; time < times; time++) await this.page.keyboard.press('Shift+ArrowRight');
  }

  tool(sentence: Sentence): Locator {
    return this.page.locator('diagram-toolbar').getByRole('button', { name: this.say(sentence), exact: true });
  }

  tab(variant: VariantKind): Locator {
    return this.page.getByRole('tab', { name: this.say(modelTexts[variant]) });
  }

  get notice(): Locator {
    return this.page.locator('diagram-notices');
  }

  get readOnly(): Locator {
    return this.notice.getByText(this.say(modelTexts.reading));
  }

  get takeOver(): Locator {
    return this.notice.getByRole('button', { name: this.say(modelTexts.takeOver) });
  }

  button(sentence: Sentence): Locator {
    return this.page.getByRole('button', { name: this.say(sentence) });
  }
}
