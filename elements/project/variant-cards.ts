import { addressOf } from '#domain/address.ts';
import type { ProjectView, VariantView } from '#domain/checks/check.ts';
import { elementsOfType, elementTypes } from '#domain/diagram/diagram-facts.ts';
import { schematicOf, type Schematic } from '#domain/diagram/schematic.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/diagram-schematic.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatRelative } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const pictures = new WeakMap<Facts, Schematic>();

/** The three variants at a glance, each a link to its model. Property: `view`. */
@customElement('variant-cards')
export class VariantCards extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
        gap: var(--space-3);
      }

      a {
        display: flex;
        flex-direction: column;
        overflow: clip;
        color: var(--color-text);
        text-decoration: none;
      }

      a:hover {
        border-color: var(--color-accent-line);
        background: var(--color-hover);
      }

      .picture {
        display: grid;
        place-content: center;
        block-size: 6.5rem;
        border-block-end: 1px solid var(--color-line);
        background: var(--color-sunken);
        color: var(--color-line-strong);
        font-size: 1.75rem;
      }

      diagram-schematic {
        block-size: 6.5rem;
        border-block-end: 1px solid var(--color-line);
      }

      .words {
        display: grid;
        gap: 0.125rem;
        padding: var(--space-2) var(--space-3) var(--space-3);
      }

      .name {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-weight: var(--weight-strong);
      }

      .as-is {
        --schematic-ink: var(--color-as-is);
      }

      .to-be {
        --schematic-ink: var(--color-to-be);
      }

      .should-be {
        --schematic-ink: var(--color-should-be);
      }

      .name icon-glyph {
        color: var(--schematic-ink);
      }

      .soft {
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) view: ProjectView | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): unknown {
    const { view } = this;
    if (!view) return nothing;
    return variantKinds.map((kind) =>
      this.renderCard(
        view,
        kind,
        view.variants.find((each) => each.kind === kind),
      ),
    );
  }

  private renderCard(view: ProjectView, kind: VariantKind, variant: VariantView | undefined): TemplateResult {
    const name = say(variantTexts[kind].name);
    const picture = variant && pictureOf(variant.facts);
    return html`<a class="card ${kind}" href=${addressOf({ screen: 'model', project: view.project.id, variant: kind })}>
      ${
        picture
          ? html`<diagram-schematic
              .picture=${picture}
              label=${say(overviewTexts.pictureOf, { variant: name })}
            ></diagram-schematic>`
          : html`<div class="picture"><icon-glyph name=${variant ? 'process' : 'add'}></icon-glyph></div>`
      }
      <div class="words">
        <span class="name"><icon-glyph name=${`variant-${kind}`}></icon-glyph>${name}</span>
        <span class="soft">${say(variantTexts[kind].motto)}</span>
        <span class="soft">${variant ? this.words(variant) : say(overviewTexts.variantMissing)}</span>
      </div>
    </a>`;
  }

  private words({ facts, document }: VariantView): string {
    const n = elementsOfType(facts, elementTypes.activities).length;
    const changed = say(overviewTexts.variantChanged, { date: formatRelative(document.changedAt) });
    return `${say(overviewTexts.tasks, { n })} · ${changed}`;
  }
}

/** Facts are kept while a diagram does not change, and its picture with them. */
function pictureOf(facts: Facts): Schematic | undefined {
  const known = pictures.get(facts);
  if (known) return known;
  const picture = schematicOf(facts);
  if (picture) pictures.set(facts, picture);
  return picture;
}

declare global {
  interface HTMLElementTagNameMap {
    'variant-cards': VariantCards;
  }
}
