import type { StudioRecord } from '#domain/document.ts';
import { stringOf } from '#domain/read-fields.ts';
import { agendaTimer, clockText, presentItem, type TimerState } from '#domain/workshop/agenda-timer.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { agendaTexts as texts } from '#i18n/texts/workshop.ts';
import { attempt } from '#state/attempt.ts';
import { nextItem, pauseTimer, resetTimer, startTimer } from '#state/agenda-timer-actions.ts';
import type { ProjectRecords } from '#state/record-actions.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * The time of the agenda item that is on, as large as the wall needs it; it warns by colour, by words and to a screen
 * reader. Properties: `seen` (the project as the screen sees it), `agenda` (items in their order).
 */
@customElement('workshop-timer')
export class WorkshopTimer extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-inline-size: 0;
      }

      .subject {
        min-inline-size: 0;
        overflow: hidden;
        font-size: var(--text-lg);
        font-weight: var(--weight-strong);
        line-height: var(--leading-tight);
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }

      .clock {
        flex: none;
        padding: 0.1em 0.35em;
        border-radius: var(--radius-md);
        background: var(--color-sunken);
        font-size: 2.25rem;
        font-weight: var(--weight-strong);
        font-variant-numeric: tabular-nums;
        line-height: 1.1;
      }

      .clock.soon {
        background: var(--color-warn-soft);
        color: var(--color-warn);
        box-shadow: inset 0 0 0 2px var(--color-warn-line);
      }

      .clock.over {
        background: var(--color-error);
        color: var(--color-on-error);
      }
    `,
  ];

  @property({ attribute: false }) seen!: ProjectRecords;
  @property({ attribute: false }) agenda: readonly StudioRecord[] = [];
  @state() private now = Date.now();
  @state() private told = '';
  private ticking: ReturnType<typeof setInterval> | undefined;
  private warned: { readonly id: string; readonly state: TimerState } | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = setInterval(() => (this.now = Date.now()), 250);
  }

  override disconnectedCallback(): void {
    clearInterval(this.ticking);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const item = presentItem(this.agenda);
    const told = html`<p class="sr" role="status" aria-live="assertive">${this.told}</p>`;
    if (!item) return html`${this.agenda.length > 0 ? html`<p>${say(texts.allDone)}</p>` : ''}${told}`;
    const { left, spent, state, isRunning } = agendaTimer(item, this.now);
    const toggle = say(isRunning ? texts.pauseTimer : texts.startTimer);
    return html`
      <span class="clock ${state}" role="timer" aria-label=${say(texts.timer)}>${clockText(left ?? spent)}</span>
      <button
        class=${isRunning ? 'icon' : 'primary icon'}
        aria-label=${toggle}
        title=${toggle}
        @click=${() => void this.toggle()}
      >
        <icon-glyph name=${isRunning ? 'pause' : 'play'}></icon-glyph>
      </button>
      ${this.button('history', say(texts.resetTimer), () => resetTimer(this.seen, item))}
      ${this.button('forward', say(texts.next), () => nextItem(this.seen, this.agenda, item))}
      <span class="subject">${stringOf(item.fields, 'subject')}</span>
      ${told}
    `;
  }

  /** Starts or stops the timer of the item that is on. */
  async toggle(): Promise<void> {
    const item = presentItem(this.agenda);
    if (!item) return;
    const { isRunning } = agendaTimer(item, Date.now());
    await attempt(() => (isRunning ? pauseTimer(this.seen, item) : startTimer(this.seen, this.agenda, item)));
  }

  protected override willUpdate(): void {
    this.warn();
  }

  /** Told once, when the time becomes short and when it is up. */
  private warn(): void {
    const item = presentItem(this.agenda);
    if (!item) return;
    const { state, isRunning } = agendaTimer(item, this.now);
    if (!isRunning || (this.warned?.id === item.id && this.warned.state === state)) return;
    this.warned = { id: item.id, state };
    const subject = stringOf(item.fields, 'subject');
    this.told = state === 'open' ? '' : say(texts[state], { subject });
  }

  private button(icon: IconName, label: string, act: () => Promise<void>): TemplateResult {
    return html`<button class="icon" aria-label=${label} title=${label} @click=${() => void attempt(act)}>
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workshop-timer': WorkshopTimer;
  }
}
