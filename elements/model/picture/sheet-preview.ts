import type { Area } from '#domain/print/paper.ts';
import { overlap } from '#domain/print/sheet-plan.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { pictureTexts as texts } from '#i18n/texts/picture.ts';
import { css, html, LitElement, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PlannedPicture } from './printed-sheets.ts';

/**
 * A drawing as it will lie on its sheets: each sheet with its number, the strips that two of them share, dashed.
 * Properties: `planned`; `plain` (no sheets: the drawing alone).
 */
@customElement('sheet-preview')
export class SheetPreview extends LitElement {
  static override styles = css`
    figure {
      display: grid;
      gap: var(--space-2);
      margin: 0;
    }

    svg {
      inline-size: 100%;
      max-block-size: 46dvb;
      color-scheme: light;
    }

    .sheet {
      fill: #ffffff;
    }

    .edge {
      fill: none;
      stroke: #0a6c74;
    }

    .strip {
      fill: #0a6c74;
      fill-opacity: 0.12;
    }

    text {
      fill: #0a6c74;
      font: 600 1px var(--font);
      paint-order: stroke;
      stroke: #ffffff;
    }

    figcaption {
      color: var(--color-text-soft);
      font-size: var(--text-sm);
    }
  `;

  @property({ attribute: false }) planned!: PlannedPicture;
  @property({ type: Boolean }) plain = false;
  @state() private address = '';

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    URL.revokeObjectURL(this.address);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('planned') || changed.get('planned')?.picture === this.planned.picture) return;
    URL.revokeObjectURL(this.address);
    this.address = URL.createObjectURL(new Blob([this.planned.picture.svg], { type: 'image/svg+xml' }));
  }

  override render(): TemplateResult {
    const { picture, plan, title } = this.planned;
    const { columns, rows } = plan;
    const tiles = this.plain ? [] : plan.tiles;
    const text = tiles.length > 1 ? texts.previewOf : texts.previewOne;
    const label = this.plain ? title : say(text, { name: title, columns, rows });
    const { x, y, width, height } = around([picture.box, ...tiles.map(({ view }) => view)]);
    const fine = Math.max(width, height) / 500;
    const number = Math.min(width / columns, height / rows) / 7;
    const strip = overlap / plan.scale;
    return html`<figure>
      <svg viewBox="${x} ${y} ${width} ${height}" role="img" aria-label=${label}>
        <rect class="sheet" x=${x} y=${y} width=${width} height=${height}></rect>
        <image
          href=${this.address}
          x=${picture.box.x}
          y=${picture.box.y}
          width=${picture.box.width}
          height=${picture.box.height}
        ></image>
        ${tiles.map(
          ({ view, left, above }) => svg`
            ${left && svg`<rect class="strip" x=${view.x} y=${view.y} width=${strip} height=${view.height} />`}
            ${above && svg`<rect class="strip" x=${view.x} y=${view.y} width=${view.width} height=${strip} />`}
            <rect class="edge" x=${view.x} y=${view.y} width=${view.width} height=${view.height}
              stroke-width=${fine} stroke-dasharray=${tiles.length > 1 ? `${fine * 4} ${fine * 3}` : 'none'} />`,
        )}
        ${
          tiles.length > 1
            ? tiles.map(
                ({
                  view,
                  label: tile,
                }) => svg`<text x=${view.x + view.width / 2} y=${view.y + view.height / 2 + number / 3}
                  style="font-size:${number}px;stroke-width:${number / 8}px" text-anchor="middle">${tile}</text>`,
              )
            : ''
        }
      </svg>
      <figcaption>${label}</figcaption>
    </figure>`;
  }
}

function around(areas: readonly Area[]): Area {
  const x = Math.min(...areas.map((area) => area.x));
  const y = Math.min(...areas.map((area) => area.y));
  const right = Math.max(...areas.map((area) => area.x + area.width));
  const bottom = Math.max(...areas.map((area) => area.y + area.height));
  return { x, y, width: right - x, height: bottom - y };
}

declare global {
  interface HTMLElementTagNameMap {
    'sheet-preview': SheetPreview;
  }
}
