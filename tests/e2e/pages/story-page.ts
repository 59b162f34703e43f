import { type Locator } from '@playwright/test';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { ModelPage } from './model-page.ts';

/** The room that tells the process in words. */
export class StoryPage extends ModelPage {
  get room(): Locator {
    return this.page.locator('story-room');
  }

  get article(): Locator {
    return this.room.getByRole('article');
  }

  sentence(beginning: string): Locator {
    return this.article.getByRole('button', { name: beginning });
  }

  get current(): Locator {
    return this.room.locator('[aria-current="step"]');
  }

  get full(): Locator {
    return this.room.getByRole('button', { name: this.say(storyRoomTexts.full), exact: true });
  }
}
