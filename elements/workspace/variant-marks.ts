import { variantKinds, type VariantKind } from '#domain/variant.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Which of the three variants a project has: filled marks for those that are there. Property: `variants`. */
@customElement('variant-marks')
export class VariantMarks extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      gap: 0.3125rem;
    }

    span {
      display: grid;
      place-content: center;
      inline-size: 1.625rem;
      block-size: 1.625rem;
      border: 1px dashed var(--color-line);
      border-radius: var(--radius-sm);
      color: color-mix(in oklab, var(--color-line-strong), transparent 45%);
    }

    .as-is {
      background: var(--color-as-is-soft);
      color: var(--color-as-is);
    }

    .to-be {
      background: var(--color-to-be-soft);
      color: var(--color-to-be);
    }

    .should-be {
      background: var(--color-should-be-soft);
      color: var(--color-should-be);
    }

    .there {
      border: 0;
    }
  `;

  @property({ attribute: false }) variants: ReadonlySet<VariantKind> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'img';
  }

  override render(): TemplateResult {
    const there = variantKinds.filter((kind) => this.variants?.has(kind));
    const words = there.map((kind) => say(variantTexts[kind].name)).join(', ');
    this.ariaLabel = words || say(workspaceTexts.noVariants);
    return html`${variantKinds.map(
      (kind) =>
        html`<span class=${there.includes(kind) ? `there ${kind}` : ''} title=${say(variantTexts[kind].name)}
          ><icon-glyph name=${`variant-${kind}`}></icon-glyph
        ></span>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'variant-marks': VariantMarks;
  }
}
