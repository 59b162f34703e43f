import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { iconShapes, type IconName } from './icon-shapes.ts';

/**
 * One drawing of the icon set, 1.25em high, in the colour of the text around it. Decoration only: hidden from screen
 * readers, so the control that holds it carries the words.
 *
 * Properties: `name` (IconName). No events, no slots.
 */
@customElement('icon-glyph')
export class IconGlyph extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      vertical-align: -0.28em;
    }

    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  @property() name: IconName = 'info';

  override connectedCallback(): void {
    super.connectedCallback();
    this.ariaHidden = 'true';
  }

  override render(): TemplateResult {
    return html`<svg viewBox="0 0 24 24">${svg`<path d=${iconShapes[this.name]} />`}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'icon-glyph': IconGlyph;
  }
}
