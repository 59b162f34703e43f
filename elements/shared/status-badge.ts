import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './icon-glyph.ts';
import type { IconName } from './icon-shapes.ts';

export type Tone = 'neutral' | 'accent' | 'ok' | 'info' | 'warn' | 'error' | 'gold' | 'as-is' | 'to-be' | 'should-be';

/**
 * A state in one or two words. Colour supports the words and never stands alone.
 *
 * Properties: `tone` (Tone), `icon` (IconName, optional), `dot` (a small filled dot before the words).
 * Slot: default (the words). No events.
 */
@customElement('status-badge')
export class StatusBadge extends LitElement {
  static override styles = css`
    :host {
      --ink: var(--color-text-soft);
      --ground: color-mix(in oklab, var(--color-surface), var(--color-text-soft) 14%);

      display: inline-flex;
      align-items: center;
      gap: 0.3125rem;
      max-inline-size: 100%;
      padding: 0.125rem 0.5625rem;
      border-radius: var(--radius-full);
      background: var(--ground);
      color: var(--ink);
      font-size: var(--text-xs);
      font-weight: var(--weight-medium);
      line-height: 1.4;
      white-space: nowrap;
      vertical-align: middle;
    }

    :host([tone='accent']) {
      --ink: var(--color-accent-text);
      --ground: var(--color-accent-soft);
    }

    :host([tone='ok']) {
      --ink: var(--color-ok);
      --ground: var(--color-ok-soft);
    }

    :host([tone='info']) {
      --ink: var(--color-info);
      --ground: var(--color-info-soft);
    }

    :host([tone='warn']) {
      --ink: var(--color-warn);
      --ground: var(--color-warn-soft);
    }

    :host([tone='error']) {
      --ink: var(--color-error);
      --ground: var(--color-error-soft);
    }

    :host([tone='gold']) {
      --ground: transparent;
      --ink: var(--color-text);

      box-shadow: inset 0 0 0 1px var(--color-gold);
    }

    :host([tone='as-is']) {
      --ink: var(--color-as-is);
      --ground: var(--color-as-is-soft);
    }

    :host([tone='to-be']) {
      --ink: var(--color-to-be);
      --ground: var(--color-to-be-soft);
    }

    :host([tone='should-be']) {
      --ink: var(--color-should-be);
      --ground: var(--color-should-be-soft);
    }

    i {
      flex: none;
      inline-size: 0.4375rem;
      block-size: 0.4375rem;
      border-radius: 50%;
      background: currentcolor;
    }

    span {
      overflow: hidden;
      text-overflow: ellipsis;
    }
  `;

  @property({ reflect: true }) tone: Tone = 'neutral';
  @property() icon: IconName | undefined;
  @property({ type: Boolean }) dot = false;

  override render(): TemplateResult {
    return html`${this.dot ? html`<i></i>` : nothing}
      ${this.icon ? html`<icon-glyph name=${this.icon}></icon-glyph>` : nothing}<span><slot></slot></span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'status-badge': StatusBadge;
  }
}
