import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** SVG paths by layer, drawn in this order; src/domain/diagram/schematic.ts makes them. */
export interface SchematicPicture {
  readonly box: string;
  readonly paths: Readonly<Record<string, string>>;
}

/**
 * A diagram at a glance: its shapes without words, so that processes can be told apart in a list.
 *
 * Properties: `picture` (SchematicPicture; undefined: nothing drawn yet), `label`. No events, no slots.
 */
@customElement('diagram-schematic')
export class DiagramSchematic extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-block-size: 0;
      background: var(--color-sunken);
    }

    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }

    path {
      fill: none;
      stroke: var(--color-line-strong);
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }

    .pools {
      fill: var(--color-surface);
      stroke: var(--color-line-strong);
    }

    .lanes {
      stroke: var(--color-line);
    }

    .messages {
      stroke: var(--color-gold);
      stroke-dasharray: 3 2;
    }

    .activities {
      fill: var(--schematic-ink, var(--color-accent));
      stroke: none;
    }

    .gateways,
    .events {
      fill: var(--color-surface);
      stroke: var(--schematic-ink, var(--color-accent));
    }
  `;

  @property({ attribute: false }) picture: SchematicPicture | undefined;
  @property() label = '';

  override render(): TemplateResult | typeof nothing {
    const { picture } = this;
    if (!picture) return nothing;
    return html`<svg role="img" aria-label=${this.label} viewBox=${padded(picture.box)}>
      ${Object.entries(picture.paths).map(([layer, path]) => svg`<path class=${layer} d=${path} />`)}
    </svg>`;
  }
}

/** A little air around the picture, so that lines at its edge are not cut. */
function padded(box: string): string {
  const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
  const air = Math.max(width, height) / 60;
  return [x - air, y - air, width + 2 * air, height + 2 * air].join(' ');
}

declare global {
  interface HTMLElementTagNameMap {
    'diagram-schematic': DiagramSchematic;
  }
}
