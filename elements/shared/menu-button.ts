import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import './icon-glyph.ts';
import type { IconName } from './icon-shapes.ts';
import { Localized } from './localized.ts';
import { showPopup } from './popup-place.ts';

/** One line of a menu; `separated` draws a line above it. */
export interface MenuItem {
  readonly name: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly separated?: boolean;
  /** Makes it a choice that is on or off. */
  readonly checked?: boolean;
}

/**
 * A button that opens a menu: arrows, Home, End, first letters, Escape, as menus on the desktop do.
 *
 * Properties: `items` (MenuItem[]), `label` (words; read aloud when only the icon is seen), `icon` ('more'),
 * `face` ('icon' | 'plain' | 'quiet' | 'primary'), `small`, `align` ('start' | 'end'), `disabled`.
 * Events: `action-chosen` {name}. No slots.
 */
@customElement('menu-button')
export class MenuButton extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: inline-block;
      }

      button {
        inline-size: 100%;
      }

      .arrow {
        font-size: 0.75em;
        margin-inline-start: -0.125rem;
      }

      [role='menuitemcheckbox'] .tick {
        visibility: hidden;
      }

      [role='menuitemcheckbox'][aria-checked='true'] .tick {
        visibility: visible;
        color: var(--color-accent-text);
      }
    `,
  ];

  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @property() label = '';
  @property() icon: IconName | '' = 'more';
  @property() face: 'icon' | 'plain' | 'quiet' | 'primary' = 'icon';
  @property() align: 'start' | 'end' = 'start';
  @property({ type: Boolean }) small = false;
  @property({ type: Boolean }) disabled = false;
  /** −1 inside a grid or toolbar, where arrows lead here and must also lead on. */
  @property({ type: Number }) tabStop: 0 | -1 = 0;
  /** A grid makes a menu for each row at every key of a search: its lines are made when somebody opens it. */
  @state() private opened = false;
  @query('#menu') private readonly menu!: HTMLElement;
  @query('#opener') private readonly opener!: HTMLButtonElement;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const name = this.label || say(sharedTexts.actions);
    const onlyIcon = this.face === 'icon';
    return html`<button
        id="opener"
        type="button"
        class="${this.face === 'plain' ? '' : this.face} ${this.small ? 'small' : ''}"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label=${onlyIcon ? name : nothing}
        title=${onlyIcon ? name : nothing}
        tabindex=${this.tabStop}
        ?disabled=${this.disabled}
        @click=${this.toggle}
        @keydown=${this.openByKey}
      >
        ${this.icon ? html`<icon-glyph name=${this.icon}></icon-glyph>` : nothing}
        ${onlyIcon ? nothing : html`<span>${name}</span><icon-glyph class="arrow" name="chevron-down"></icon-glyph>`}
      </button>
      <div
        id="menu"
        class="menu"
        popover
        role="menu"
        aria-label=${name}
        @keydown=${this.moveByKey}
        @toggle=${this.showState}
      >
        ${this.opened ? this.items.map((item) => this.renderItem(item)) : nothing}
      </div>`;
  }

  override focus(options?: FocusOptions): void {
    this.opener.focus(options);
  }

  /** Opens the menu with the first line in focus. */
  show(): void {
    this.opened = true;
    // The lines must be there before the first of them can take the focus.
    this.performUpdate();
    showPopup(this.opener, this.menu, this.align);
    this.focusAt(0);
  }

  private renderItem(item: MenuItem): TemplateResult {
    const isChoice = item.checked !== undefined;
    return html`${item.separated ? html`<hr />` : nothing}<button
        type="button"
        role=${isChoice ? 'menuitemcheckbox' : 'menuitem'}
        aria-checked=${isChoice ? item.checked : nothing}
        aria-disabled=${item.disabled ? 'true' : nothing}
        class=${item.danger ? 'danger' : ''}
        tabindex="-1"
        @click=${() => this.choose(item)}
      >
        ${isChoice ? html`<icon-glyph class="tick" name="check"></icon-glyph>` : nothing}
        ${item.icon ? html`<icon-glyph name=${item.icon}></icon-glyph>` : nothing}<span>${item.label}</span>
      </button>`;
  }

  private choose(item: MenuItem): void {
    if (item.disabled) return;
    this.menu.hidePopover();
    emit(this, 'action-chosen', { name: item.name });
  }

  private toggle(): void {
    if (this.opener.ariaExpanded === 'true') this.menu.hidePopover();
    else this.show();
  }

  private openByKey(event: KeyboardEvent): void {
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (!arrow || this.tabStop < 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.show();
    if (event.key === 'ArrowUp') this.focusAt(-1);
  }

  private moveByKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const lines = this.lines;
    const now = lines.findIndex((line) => line.matches(':focus'));
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') this.menu.hidePopover();
    if (to !== undefined) {
      event.preventDefault();
      this.focusAt(to);
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLocaleLowerCase();
      const after = [...lines.slice(now + 1), ...lines.slice(0, now + 1)];
      after.find((line) => line.textContent.trim().toLocaleLowerCase().startsWith(letter))?.focus();
    }
  }

  private get lines(): HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('button')];
  }

  private focusAt(index: number): void {
    const lines = this.lines;
    lines[(index + lines.length) % lines.length]?.focus();
  }

  private showState(event: Event): void {
    this.opened = (event as ToggleEvent).newState === 'open';
    this.opener.ariaExpanded = String(this.opened);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'menu-button': MenuButton;
  }
}
