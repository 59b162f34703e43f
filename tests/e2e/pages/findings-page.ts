import type { Locator, Page } from '@playwright/test';
import { acceptingTexts } from '#i18n/texts/accepting.ts';
import { findingsRoomTexts } from '#i18n/texts/findings-room.ts';
import { ruleFixTexts } from '#i18n/texts/rule-fixes.ts';
import { ruleHelpPageTexts } from '#i18n/texts/rule-help.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { ModelPage } from './model-page.ts';

/** The room that judges the open diagram, or the findings of the selected element in its panel. */
export class FindingsPage extends ModelPage {
  constructor(
    page: Page,
    private readonly host: 'findings-room' | 'element-panel' = 'findings-room',
  ) {
    super(page);
  }

  get room(): Locator {
    return this.page.locator(this.host);
  }

  get count(): Locator {
    return this.room.getByRole('status');
  }

  /** The button that mends the finding of a rule, or all of a kind. */
  fix(code: keyof typeof ruleFixTexts, n = 1): Locator {
    const fix = this.say(ruleFixTexts[code]);
    const name = n === 1 ? fix : this.say(sharedTexts.fixAll, { fix, n });
    return this.room.getByRole('button', { name, exact: true });
  }

  line(text: string): Locator {
    return this.room.getByRole('button', { name: text });
  }

  get search(): Locator {
    return this.room.getByRole('searchbox');
  }

  /** The button that accepts the finding with these words. */
  accept(text: string): Locator {
    return this.room
      .getByRole('listitem')
      .filter({ hasText: text })
      .getByRole('button', {
        name: this.say(acceptingTexts.accept),
        exact: true,
      });
  }

  /** The button that opens the page of help of the rule behind the finding with these words. */
  why(text: string): Locator {
    return this.room
      .getByRole('listitem')
      .filter({ hasText: text })
      .getByRole('button', { name: this.say(sharedTexts.why), exact: true });
  }

  get help(): Locator {
    return this.page.locator('rule-help');
  }

  helpPicture(kind: 'badPicture' | 'goodPicture'): Locator {
    return this.help.getByRole('img', { name: this.say(ruleHelpPageTexts[kind]), exact: true });
  }

  get reason(): Locator {
    return this.room.getByRole('textbox', { name: this.say(acceptingTexts.reason) });
  }

  async openRoom(): Promise<void> {
    await this.tool(findingsRoomTexts.title).click();
    await this.count.waitFor();
  }
}
