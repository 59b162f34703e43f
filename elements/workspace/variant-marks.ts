import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { iconShapes } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * Which of the three variants a project has: filled marks for those that are there. One drawing instead of an element
 * for each mark, because a grid makes dozens of rows at every key of a search. Property: `variants`.
 */
@customElement('variant-marks')
export class VariantMarks extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      line-height: 0;
    }

    svg {
      inline-size: 5.5rem;
      block-size: 1.625rem;
    }

    rect {
      fill: none;
      stroke: var(--color-line);
      stroke-dasharray: 3 2;
    }

    path {
      fill: none;
      stroke: color-mix(in oklab, var(--color-line-strong), transparent 45%);
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .there rect {
      fill: var(--ground);
      stroke: none;
    }

    .there path {
      stroke: var(--ink);
    }

    .as-is {
      --ground: var(--color-as-is-soft);
      --ink: var(--color-as-is);
    }

    .to-be {
      --ground: var(--color-to-be-soft);
      --ink: var(--color-to-be);
    }

    .should-be {
      --ground: var(--color-should-be-soft);
      --ink: var(--color-should-be);
    }
  `;

  @property({ attribute: false }) variants: ReadonlySet<VariantKind> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const there = variantKinds.filter((kind) => this.variants?.has(kind));
    const words = there.map((kind) => say(variantTexts[kind].name)).join(', ') || say(workspaceTexts.noVariants);
    return html`<svg role="img" aria-label=${words} viewBox="0 0 88 26">
      ${variantKinds.map(
        (kind, index) =>
          svg`<g class=${there.includes(kind) ? `there ${kind}` : ''} transform="translate(${index * 31} 0)">
            <title>${say(variantTexts[kind].name)}</title>
            <rect x="0.5" y="0.5" width="25" height="25" rx="4" />
            <path transform="translate(4.5 4.5) scale(0.71)" d=${iconShapes[`variant-${kind}`]} />
          </g>`,
      )}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'variant-marks': VariantMarks;
  }
}
