import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import './icon-glyph.ts';
import type { IconName } from './icon-shapes.ts';

/**
 * A place with nothing in it yet: what belongs here and what to do next.
 *
 * Properties: `icon`, `heading`, `text`. Slots: default (more words), `actions` (buttons). No events.
 */
@customElement('empty-state')
export class EmptyState extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        place-content: center;
        justify-items: center;
        gap: var(--space-2);
        padding: var(--space-6) var(--space-4);
        text-align: center;
      }

      .icon {
        display: grid;
        place-content: center;
        inline-size: 3.5rem;
        block-size: 3.5rem;
        margin-block-end: var(--space-2);
        border-radius: 50%;
        background: var(--color-accent-soft);
        color: var(--color-accent-text);
        font-size: 1.35rem;
      }

      h2 {
        font-size: var(--text-lg);
      }

      p {
        max-inline-size: 34rem;
        color: var(--color-text-soft);
        text-wrap: pretty;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--space-2);
        margin-block-start: var(--space-3);
      }
    `,
  ];

  @property() icon: IconName = 'project';
  @property() heading = '';
  @property() text = '';

  override render(): TemplateResult {
    return html`<div class="icon"><icon-glyph name=${this.icon}></icon-glyph></div>
      <h2>${this.heading}</h2>
      ${this.text ? html`<p>${this.text}</p>` : nothing}
      <slot></slot>
      <div class="actions"><slot name="actions"></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'empty-state': EmptyState;
  }
}
