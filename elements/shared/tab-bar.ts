import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import './icon-glyph.ts';
import type { IconName } from './icon-shapes.ts';
import './status-badge.ts';
import type { Tone } from './status-badge.ts';

export interface Tab {
  readonly key: string;
  readonly label: string;
  readonly icon?: IconName;
  /** A small number after the label, e.g. how many findings. */
  readonly count?: number;
  readonly tone?: Tone;
}

/**
 * Tabs over a panel that the screen renders itself (`role="tabpanel"`, `aria-label` as the tab). Arrows move the focus,
 * Enter and Space choose.
 *
 * Properties: `tabs` (Tab[]), `current` (key), `label`. Events: `tab-chosen` {key}. Slot: `end` (at the end of the bar).
 */
@customElement('tab-bar')
export class TabBar extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        box-shadow: inset 0 -1px var(--color-line);
      }

      .tabs {
        flex: 1;
        min-inline-size: 0;
        box-shadow: none;
      }
    `,
  ];

  @property({ attribute: false }) tabs: readonly Tab[] = [];
  @property() current = '';
  @property() label = '';

  override render(): TemplateResult {
    const reachable = this.tabs.some(({ key }) => key === this.current) ? this.current : this.tabs[0]?.key;
    return html`<div class="tabs" role="tablist" aria-label=${this.label || nothing} @keydown=${this.press}>
        ${this.tabs.map(
          ({ key, label, icon, count, tone }) =>
            html`<button
              type="button"
              role="tab"
              aria-selected=${key === this.current}
              tabindex=${key === reachable ? 0 : -1}
              @click=${() => this.choose(key)}
            >
              ${icon ? html`<icon-glyph name=${icon}></icon-glyph>` : nothing}${label}
              ${count === undefined ? nothing : html`<status-badge tone=${tone ?? 'neutral'}>${count}</status-badge>`}
            </button>`,
        )}
      </div>
      <slot name="end"></slot>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  private press(event: KeyboardEvent): void {
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const now = stops.findIndex((stop) => stop.matches(':focus'));
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    stops[(to + stops.length) % stops.length]?.focus();
  }

  private choose(key: string): void {
    if (key === this.current) return;
    this.current = key;
    emit(this, 'tab-chosen', { key });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tab-bar': TabBar;
  }
}
