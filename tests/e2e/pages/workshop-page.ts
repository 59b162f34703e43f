import type { Locator } from '@playwright/test';
import type { Sentence } from '#i18n/say.ts';
import { agendaTexts, captureTexts, workshopTexts } from '#i18n/texts/workshop.ts';
import { ModelPage } from './model-page.ts';

/** The workshop on the big screen. */
export class WorkshopPage extends ModelPage {
  get view(): Locator {
    return this.page.locator('workshop-view');
  }

  /** The protocol beside the diagram. */
  get protocol(): Locator {
    return this.page.locator('workshop-panel');
  }

  get clock(): Locator {
    return this.view.getByRole('timer');
  }

  /** The line for writing. */
  get line(): Locator {
    return this.page.locator('capture-line');
  }

  /** Marks of parked questions on the diagram. */
  get questionMarks(): Locator {
    return this.page.locator('.uderis-mark.question');
  }

  get pointer(): Locator {
    return this.page.locator('presenter-pointer i');
  }

  press(sentence: Sentence): Promise<void> {
    return this.view.getByRole('button', { name: this.say(sentence), exact: true }).click();
  }

  /** Opens a chapter of the protocol beside the diagram. */
  chapter(sentence: Sentence): Locator {
    return this.protocol
      .getByRole('group', { name: this.say(workshopTexts.panelParts) })
      .getByRole('button', { name: this.say(sentence) });
  }

  async pick(element: string): Promise<void> {
    await this.shape(element)
      .locator('.djs-hit')
      .first()
      .click({ position: { x: 8, y: 8 } });
  }

  /** Begins a workshop by its form. */
  async begin(subject: string, agenda: string): Promise<void> {
    await this.protocol.getByRole('textbox', { name: this.say(agendaTexts.subject) }).fill(subject);
    await this.protocol.getByRole('textbox', { name: this.say(agendaTexts.lines) }).fill(agenda);
    await this.protocol.getByRole('button', { name: this.say(agendaTexts.start), exact: true }).click();
  }

  async write(text: string): Promise<void> {
    await this.line.getByRole('textbox').first().fill(text);
    await this.line.getByRole('button', { name: this.say(captureTexts.keep) }).click();
  }
}
