import { addressOf } from '#domain/address.ts';
import type { Split } from '#domain/priorities/priorities.ts';
import { Localized } from '#elements/shared/localized.ts';
import { svgPicture } from '#elements/shared/svg-picture.ts';
import { formatNumber } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { prioritiesTexts as texts } from '#i18n/texts/priorities.ts';
import { css, html, LitElement, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { matrixLayout, type MatrixLayout, type Placed } from './matrix-layout.ts';
import type { PriorityRow } from './priority-rows.ts';

/**
 * Processes by demand and complexity; the table beside it is its twin. A point leads to its project.
 * Properties: `rows`, `split`, `current` (id of a row). No events.
 */
@customElement('priority-matrix')
export class PriorityMatrix extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-inline-size: 0;
    }

    svg {
      display: block;
      inline-size: 100%;
      font-family: var(--font-text);
      font-size: 13px;
    }

    text {
      fill: var(--color-text);
    }

    .soft {
      fill: var(--color-text-soft);
    }

    .axis,
    .split {
      stroke: var(--color-line-strong);
      fill: none;
    }

    .split {
      stroke-dasharray: 4 4;
    }

    .quadrant {
      fill: var(--color-surface);
    }

    .quadrant.first {
      fill: var(--color-accent-soft);
    }

    .name {
      font-weight: 600;
      paint-order: stroke;
      stroke: var(--color-surface);
      stroke-width: 4px;
      stroke-linejoin: round;
    }

    a circle {
      fill: var(--color-accent);
      stroke: var(--color-surface);
      stroke-width: 2;
    }

    a:hover text {
      text-decoration: underline;
    }

    a:focus-visible {
      outline: none;
    }

    a:focus-visible circle,
    a.current circle {
      stroke: var(--color-focus);
      stroke-width: 3;
    }
  `;

  @property({ attribute: false }) rows: readonly PriorityRow[] = [];
  @property({ attribute: false }) split: Split | undefined;
  @property() current = '';
  @query('svg') private readonly drawing!: SVGSVGElement;
  @state() private width = 900;

  readonly localized = new Localized(this);
  private readonly sizes = new ResizeObserver(([entry]) => {
    // Drawn anew in a frame of its own: a size that changes while it is observed is an error of the page.
    const { width = 900 } = entry?.contentRect ?? {};
    if (Math.abs(width - this.width) > 1) requestAnimationFrame(() => (this.width = Math.max(width, 320)));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    this.sizes.disconnect();
    super.disconnectedCallback();
  }

  /** The matrix as an SVG file of its own, in light colours. */
  picture(): Blob {
    return svgPicture(this.drawing);
  }

  override render(): TemplateResult {
    const layout = matrixLayout(this.rows, this.split, this.width);
    const { height } = layout;
    return html`<svg viewBox="0 0 ${this.width} ${height}" role="group" aria-label=${say(texts.matrix)}>
      ${this.ground(layout)} ${this.axes(layout)} ${layout.points.map((point) => this.point(point))}
    </svg>`;
  }

  private ground({ quadrants, cross, area }: MatrixLayout): SVGTemplateResult {
    const { left, right, top, bottom } = area;
    return svg`${quadrants.map(
      ({ priority, x, y, width, height }) => svg`
        <rect class="quadrant ${priority}" x=${x} y=${y} width=${width} height=${height} />
        <text class="soft" x=${x + 8} y=${y + 18}>${say(texts[priority])}</text>`,
    )}
    <rect class="axis" x=${left} y=${top} width=${right - left} height=${bottom - top} />
    ${cross ? svg`<path class="split" d="M${cross.x} ${top}V${bottom}M${left} ${cross.y}H${right}" />` : nothing}`;
  }

  private axes({ area, ticks }: MatrixLayout): SVGTemplateResult {
    const { left, right, top, bottom } = area;
    const middle = (top + bottom) / 2;
    return svg`
      ${ticks.x.map(({ at, value }) => svg`<text class="soft" x=${at} y=${bottom + 18} text-anchor="middle">${formatNumber(value, 1)}</text>`)}
      ${ticks.y.map(({ at, value }) => svg`<text class="soft" x=${left - 6} y=${at + 4} text-anchor="end">${formatNumber(value)}</text>`)}
      <text x=${(left + right) / 2} y=${bottom + 38} text-anchor="middle">${say(texts.complexity)}</text>
      <text x="14" y=${middle} text-anchor="middle" transform="rotate(-90 14 ${middle})">${say(texts.demand)}</text>`;
  }

  private point({ row, x, y, label }: Placed): SVGTemplateResult {
    const said = say(texts.point, {
      ...{ name: row.name, demand: formatNumber(row.demand ?? 0), complexity: formatNumber(row.complexity ?? 0, 2) },
      priority: row.words,
    });
    return svg`<a
      class=${row.id === this.current ? 'current' : ''}
      href=${addressOf({ screen: 'project', project: row.id })}
      aria-label=${said}
    >
      <title>${said}</title>
      <circle cx=${x} cy=${y} r="7" />
      <text class="name" x=${label.x} y=${label.y} text-anchor=${label.anchor}>${label.text}</text>
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'priority-matrix': PriorityMatrix;
  }
}
