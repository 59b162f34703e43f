import { expect, type Locator } from '@playwright/test';
import type { Sentence } from '#i18n/say.ts';
import { findTexts } from '#i18n/texts/find.ts';
import { ModelPage } from './model-page.ts';

/** The room that finds and replaces. */
export class FindPage extends ModelPage {
  get room(): Locator {
    return this.page.locator('find-room');
  }

  get words(): Locator {
    return this.room.getByRole('textbox', { name: this.say(findTexts.words) });
  }

  get by(): Locator {
    return this.room.getByRole('textbox', { name: this.say(findTexts.by) });
  }

  get status(): Locator {
    return this.room.getByRole('status');
  }

  /** The places found, as lines. */
  get lines(): Locator {
    return this.room.getByRole('listitem');
  }

  /** The places found in one part of the project. */
  part(name: Sentence): Locator {
    return this.room.getByRole('region', { name: this.say(name), exact: true }).getByRole('listitem');
  }

  /** The box of a place that says whether it is replaced too. */
  tick(line: Locator): Locator {
    return line.getByRole('checkbox');
  }

  condition(name: 'matchCase' | 'wholeWord' | 'whole' | 'replacing'): Locator {
    return this.room.getByRole('checkbox', { name: this.say(findTexts[name]), exact: true });
  }

  get replaceOne(): Locator {
    return this.room.getByRole('button', { name: this.say(findTexts.replaceOne) });
  }

  replaceTicked(n: number): Locator {
    return this.room.getByRole('button', { name: this.say(findTexts.replaceTicked, { n }) });
  }

  /** How many places are said to be found. */
  async found(n: number): Promise<void> {
    await expect(this.status).toHaveText(this.say(findTexts.count, { n }));
  }

  /** Where among them the one is that is shown now. */
  async at(at: number, n: number): Promise<void> {
    await expect(this.status).toHaveText(this.say(findTexts.at, { at, n }));
  }
}
