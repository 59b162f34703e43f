import { author } from '#data/queries/author.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/field-row.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { say } from '#i18n/say.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { attempt } from '#state/attempt.ts';
import { nameAuthor } from '#state/project-actions.ts';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

/** The name under which changes of this browser stand in the journal. */
@customElement('author-settings')
export class AuthorSettings extends LitElement {
  static override styles = [controls];

  private readonly author = new Observe(this, () => author());

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`<field-row label=${say(settingsTexts.authorName)} hint=${say(settingsTexts.authorHint)}>
      <input
        autocomplete="name"
        maxlength="120"
        .value=${this.author.value ?? ''}
        @change=${(event: Event) => this.name((event.target as HTMLInputElement).value.trim())}
      />
    </field-row>`;
  }

  private async name(name: string): Promise<void> {
    await attempt(() => nameAuthor(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'author-settings': AuthorSettings;
  }
}
