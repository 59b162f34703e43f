import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import { Localized } from './localized.ts';

const step = 2;

/**
 * Two panes with a bar between them that moves by pointer or by arrows, Home and End.
 *
 * Properties: `position` (share of the first pane, per cent), `min`, `max` (its limits), `vertical` (one above the
 * other), `shows` ('both' | 'start' | 'end'), `label` (of the bar). Events: `position-changed` {position}, once per move.
 * Slots: `start`, `end`.
 */
@customElement('split-panes')
export class SplitPanes extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        min-block-size: 0;
        min-inline-size: 0;
        block-size: 100%;
      }

      .panes {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, calc(var(--position) * 1%)) auto minmax(0, 1fr);
        min-block-size: 0;
      }

      .panes.vertical {
        grid-template: minmax(0, calc(var(--position) * 1%)) auto minmax(0, 1fr) / minmax(0, 1fr);
      }

      .panes.one {
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      }

      .pane {
        min-inline-size: 0;
        min-block-size: 0;
        overflow: auto;
      }

      .panes.one > .pane {
        grid-area: 1 / 1;
        z-index: 1;
      }

      /* The first pane keeps its size while it cannot be seen: a drawing in it may have to be measured. */
      .pane.covered {
        z-index: 0;
        opacity: 0;
        pointer-events: none;
      }

      .bar {
        position: relative;
        inline-size: 1px;
        background: var(--color-line);
        cursor: col-resize;
        touch-action: none;
        z-index: 1;
      }

      .vertical .bar {
        inline-size: auto;
        block-size: 1px;
        cursor: row-resize;
      }

      .bar::before {
        content: '';
        position: absolute;
        inset: 0 -0.3125rem;
        border-radius: var(--radius-sm);
        transition: background var(--duration) var(--ease);
      }

      .vertical .bar::before {
        inset: -0.3125rem 0;
      }

      .bar:hover::before,
      .bar.held::before {
        background: color-mix(in oklab, transparent, var(--color-accent) 35%);
      }

      .bar:focus-visible {
        outline: none;
      }

      .bar:focus-visible::before {
        outline: 2px solid var(--color-focus);
        outline-offset: -2px;
        background: color-mix(in oklab, transparent, var(--color-accent) 35%);
      }
    `,
  ];

  @property({ type: Number }) position = 50;
  @property({ type: Number }) min = 15;
  @property({ type: Number }) max = 85;
  @property({ type: Boolean, reflect: true }) vertical = false;
  @property() shows: 'both' | 'start' | 'end' = 'both';
  @property() label = '';

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const one = this.shows !== 'both';
    return html`<div
      class="panes ${this.vertical ? 'vertical' : ''} ${one ? 'one' : ''}"
      style="--position:${this.position}"
    >
      <div class="pane ${this.shows === 'end' ? 'covered' : ''}" ?inert=${this.shows === 'end'}>
        <slot name="start"></slot>
      </div>
      ${
        one
          ? nothing
          : html`<div
              class="bar"
              role="separator"
              tabindex="0"
              aria-label=${this.label || say(sharedTexts.resizePanes)}
              aria-orientation=${this.vertical ? 'horizontal' : 'vertical'}
              aria-valuenow=${Math.round(this.position)}
              aria-valuemin=${this.min}
              aria-valuemax=${this.max}
              @pointerdown=${this.drag}
              @keydown=${this.press}
            ></div>`
      }
      <div class="pane" ?hidden=${this.shows === 'start'}><slot name="end"></slot></div>
    </div>`;
  }

  private press(event: KeyboardEvent): void {
    const [less, more] = this.vertical ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    const to = new Map([
      [less, this.position - step],
      [more, this.position + step],
      ['Home', this.min],
      ['End', this.max],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    this.move(to);
    this.report();
  }

  private drag(event: PointerEvent): void {
    if (event.button !== 0) return;
    const bar = event.currentTarget as HTMLElement;
    const box = this.getBoundingClientRect();
    const end = new AbortController();
    const follow = ({ clientX, clientY }: PointerEvent): void =>
      this.move(this.vertical ? ((clientY - box.top) / box.height) * 100 : ((clientX - box.left) / box.width) * 100);
    const stop = (): void => {
      end.abort();
      bar.classList.remove('held');
      this.report();
    };
    bar.setPointerCapture(event.pointerId);
    bar.classList.add('held');
    bar.addEventListener('pointermove', follow, { signal: end.signal });
    bar.addEventListener('pointerup', stop, { signal: end.signal });
    bar.addEventListener('pointercancel', stop, { signal: end.signal });
  }

  private move(position: number): void {
    this.position = Math.min(Math.max(position, this.min), this.max);
  }

  private report(): void {
    emit(this, 'position-changed', { position: this.position });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'split-panes': SplitPanes;
  }
}
