import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { say } from '#i18n/say.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { copyText } from '#elements/shared/copy-text.ts';

/** How long the button says that the value is on the clipboard, in milliseconds. */
const shown = 2000;

/** Copies a value to the clipboard. Properties: `value`, `name` (what the value is, for the label). No events, no slots. */
@customElement('copy-button')
export class CopyButton extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: inline-flex;
        align-items: center;
      }

      .copied {
        color: var(--color-ok);
      }
    `,
  ];

  @property() value = '';
  @property() name = '';
  @state() private copied = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const label = say(packageTexts.copyValue, { name: this.name });
    return html`<button class="icon small" type="button" aria-label=${label} title=${label} @click=${this.copy}>
        <icon-glyph class=${this.copied ? 'copied' : ''} name=${this.copied ? 'check' : 'copy'}></icon-glyph>
      </button>
      <span class="sr" role="status">${this.copied ? say(packageTexts.copied) : ''}</span>`;
  }

  private async copy(): Promise<void> {
    if (!(await copyText(this.value))) {
      raiseNotice(this, { text: say(packageTexts.copyFailed), tone: 'warn', key: 'copy' });
      return;
    }
    this.copied = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.copied = false), shown);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-button': CopyButton;
  }
}
