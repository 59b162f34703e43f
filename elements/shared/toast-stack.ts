import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from './controls.css.ts';
import './icon-glyph.ts';
import type { IconName } from './icon-shapes.ts';
import { Localized } from './localized.ts';
import { noticeRaised, type Notice } from './notice.ts';

interface Shown {
  readonly id: number;
  readonly notice: Notice;
  left: number;
}

const icons: Record<NonNullable<Notice['tone']>, IconName> = {
  ok: 'done',
  info: 'info',
  warn: 'warning',
  error: 'error',
};
const atMost = 4;
const tick = 250;

/**
 * The notices of the whole app, one per page. It hears `notice-raised` (see notice.ts) at the window, says the text
 * politely to screen readers and lets it go after 6 s, or 12 s when it has a button; pointer or focus on the stack
 * stops the clock, errors and lasting notices stay. No properties, events or slots.
 */
@customElement('toast-stack')
export class ToastStack extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: fixed;
        inset: auto var(--space-4) var(--space-4) auto;
        inline-size: min(27rem, calc(100vw - 2rem));
        margin: 0;
        padding: 0;
        border: 0;
        overflow: visible;
        background: none;
        color: var(--color-text);
        z-index: 50;
      }

      [role='log'] {
        display: grid;
        gap: var(--space-2);
      }

      .notice {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: var(--space-3);
        padding: 0.5rem 0.5rem 0.5rem var(--space-4);
        border: 1px solid var(--color-line);
        border-inline-start: 3px solid var(--tone);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        box-shadow: var(--shadow-lg);
        animation: arrive calc(var(--duration) * 1.5) var(--ease);
      }

      @keyframes arrive {
        from {
          translate: 0 1rem;
        }
      }

      .notice > icon-glyph {
        margin-block-start: 0.375rem;
        color: var(--tone);
      }

      .text {
        padding-block: 0.3125rem;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
        margin-block-start: 0.125rem;
        margin-inline-start: -0.5rem;
      }

      .ok {
        --tone: var(--color-ok);
      }

      .info {
        --tone: var(--color-info);
      }

      .warn {
        --tone: var(--color-warn);
      }

      .error {
        --tone: var(--color-error);
      }
    `,
  ];

  @state() private shown: readonly Shown[] = [];

  readonly localized = new Localized(this);
  private count = 0;
  private held = false;
  private clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
    window.addEventListener(noticeRaised, this.receive);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(noticeRaised, this.receive);
    clearInterval(this.clock);
    this.clock = undefined;
  }

  override render(): TemplateResult {
    return html`<section
      aria-label=${say(sharedTexts.notices)}
      @pointerenter=${this.hold}
      @pointerleave=${this.release}
      @focusin=${this.hold}
      @focusout=${this.release}
    >
      <div role="log" aria-live="polite" aria-relevant="additions">
        ${repeat(
          this.shown,
          ({ id }) => id,
          (shown) => this.renderNotice(shown),
        )}
      </div>
    </section>`;
  }

  private renderNotice({ id, notice }: Shown): TemplateResult {
    const tone = notice.tone ?? 'ok';
    const button = (label: string, run: () => void): TemplateResult =>
      html`<button class="quiet small" type="button" @click=${() => this.drop(id, run)}>${label}</button>`;
    return html`<div class="notice ${tone}">
      <icon-glyph name=${icons[tone]}></icon-glyph>
      <div>
        <div class="text">${notice.text}</div>
        ${
          notice.undo || notice.action
            ? html`<div class="buttons">
                ${notice.undo ? button(say(sharedTexts.undo), notice.undo) : nothing}
                ${notice.action ? button(notice.action.label, notice.action.run) : nothing}
              </div>`
            : nothing
        }
      </div>
      <button class="icon small" type="button" aria-label=${say(sharedTexts.close)} @click=${() => this.drop(id)}>
        <icon-glyph name="close"></icon-glyph>
      </button>
    </div>`;
  }

  private readonly receive = (event: Event): void => {
    const notice = (event as CustomEvent<Notice>).detail;
    const lasting = notice.lasting || notice.tone === 'error';
    const left = lasting ? Infinity : notice.undo || notice.action ? 12_000 : 6_000;
    const others = this.shown.filter((shown) => !notice.key || shown.notice.key !== notice.key);
    this.shown = [...others, { id: ++this.count, notice, left }].slice(-atMost);
    // Shown again each time, so that it lies above a dialog that was opened since.
    if (this.matches(':popover-open')) this.hidePopover();
    this.showPopover();
    this.clock ??= setInterval(() => this.age(), tick);
  };

  private age(): void {
    if (this.held) return;
    for (const shown of this.shown) shown.left -= tick;
    if (this.shown.some(({ left }) => left <= 0)) this.keep(({ left }) => left > 0);
  }

  private drop(id: number, run?: () => void): void {
    this.keep((shown) => shown.id !== id);
    run?.();
  }

  private keep(wanted: (shown: Shown) => boolean): void {
    this.shown = this.shown.filter(wanted);
    if (this.shown.length) return;
    clearInterval(this.clock);
    this.clock = undefined;
    this.held = false;
    void this.updateComplete.then(() => !this.shown.length && this.matches(':popover-open') && this.hidePopover());
  }

  private readonly hold = (): void => void (this.held = true);
  private readonly release = (): void => void (this.held = false);
}

declare global {
  interface HTMLElementTagNameMap {
    'toast-stack': ToastStack;
  }
}
