import type { Locator } from '@playwright/test';
import { sayRule } from '#i18n/say-rule.ts';
import type { Sentence } from '#i18n/say.ts';
import { rulesTexts } from '#i18n/texts/rules.ts';
import { StudioFrame } from './studio-frame.ts';

/** The screen of the rules that diagrams are judged by; it looks for their titles in Kazakh. */
export class RulesPage extends StudioFrame {
  async openRules(project: string): Promise<void> {
    await this.open(`#/project/${project}/rules`);
    await this.count.waitFor();
  }

  get screen(): Locator {
    return this.page.locator('rules-screen');
  }

  get count(): Locator {
    return this.screen.getByRole('status');
  }

  get rows(): Locator {
    return this.screen.locator('tbody tr');
  }

  get name(): Locator {
    return this.screen.getByRole('textbox', { name: this.say(rulesTexts.name) });
  }

  get search(): Locator {
    return this.screen.getByRole('searchbox');
  }

  get show(): Locator {
    return this.screen.getByRole('combobox', { name: this.say(rulesTexts.show) });
  }

  severity(code: string): Locator {
    return this.screen.getByRole('combobox', { name: this.say(rulesTexts.hereOf, { rule: sayRule(code) }) });
  }

  reset(code: string): Locator {
    return this.screen.getByRole('button', { name: this.say(rulesTexts.resetOf, { rule: sayRule(code) }) });
  }

  button(sentence: Sentence): Locator {
    return this.screen.getByRole('button', { name: this.say(sentence), exact: true });
  }
}
