import { addressOf } from '#domain/address.ts';
import type { Id } from '#domain/identity.ts';
import type { VariantKind } from '#domain/variant.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/choice-select.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatPercent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { adoptTexts } from '#i18n/texts/adopt.ts';
import { compareTexts } from '#i18n/texts/compare.ts';
import { fateTexts } from '#i18n/texts/lineage.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Option } from '#elements/shared/option.ts';
import type { CompareRow } from './compare-rows.ts';

/** What a person says of two elements; `same` undefined takes it back. */
export interface LineageSaid {
  readonly before: string;
  readonly after: string;
  readonly same: boolean | undefined;
}

const grounds = {
  link: compareTexts.byLink,
  origin: compareTexts.byOrigin,
  id: compareTexts.byId,
  likeness: compareTexts.byLikeness,
} as const;

/**
 * All that differs about one element, with the way to its place in either variant, and where a person says which
 * elements are the same. Properties: `project`, `kinds` (the two variants), `row`, `candidates` (elements that it may be
 * the same as). Events: `lineage-said` (LineageSaid), `change-adopted` {side}.
 */
@customElement('compare-details')
export class CompareDetails extends LitElement {
  static override styles = [
    controls,
    css`
      h2 {
        margin: 0 0 var(--space-2);
        font-size: var(--text-md);
      }

      p,
      ul {
        margin: var(--space-2) 0;
      }

      ul {
        padding-inline-start: var(--space-4);
      }

      li {
        margin-block: var(--space-1);
        overflow-wrap: anywhere;
      }

      .adopting {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block: var(--space-3);
      }

      .soft {
        color: var(--color-text-soft);
      }
    `,
  ];

  @property() project: Id = '';
  @property({ attribute: false }) kinds!: { readonly before: VariantKind; readonly after: VariantKind };
  @property({ attribute: false }) row!: CompareRow;
  @property({ attribute: false }) candidates: readonly Option[] = [];

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const { row } = this;
    const { fate, also } = row.element;
    return html`
      <h2>${row.after || row.before}</h2>
      <p class="soft">${[fate, ...also].map((each) => say(fateTexts[each].one)).join(' · ')}</p>
      ${
        row.changes.length > 0
          ? html`<ul>
              ${row.changes.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : fate === 'kept'
            ? html`<p>${say(compareTexts.nothing)}</p>`
            : nothing
      }
      ${this.link(this.kinds.before, row.element.before)} ${this.link(this.kinds.after, row.element.after)}
      ${this.renderAdopting()} ${this.renderLineage()}
    `;
  }

  /** Either variant can take over what the other has. */
  private renderAdopting(): TemplateResult | typeof nothing {
    if (this.row.fate === 'kept') return nothing;
    return html`<div class="adopting" role="group" aria-label=${say(adoptTexts.title)}>
      ${(['after', 'before'] as const).map(
        (side) =>
          html`<button type="button" class="small" @click=${() => emit(this, 'change-adopted', { side })}>
            ${say(adoptTexts.into, { variant: say(modelTexts[this.kinds[side]]) })}
          </button>`,
      )}
    </div>`;
  }

  /** Why the two are taken for the same, and the word of a person, which counts more. */
  private renderLineage(): TemplateResult | typeof nothing {
    const { pair, before, after } = this.row.element;
    if (pair) {
      const isLink = pair.by === 'link';
      return html`<p class="soft">${say(grounds[pair.by], { share: formatPercent(pair.confidence, 0) })}</p>
        ${
          pair.by === 'likeness'
            ? html`<button type="button" @click=${() => this.tell({ ...pair, same: true })}>
                ${say(compareTexts.isSame)}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => this.tell({ ...pair, same: isLink ? undefined : false })}>
          ${say(isLink ? compareTexts.takeBack : compareTexts.notSame)}
        </button>`;
    }
    if (before !== undefined && after !== undefined) {
      return html`<button type="button" @click=${() => this.tell({ before, after, same: true })}>
        ${say(compareTexts.isSame)}
      </button>`;
    }
    if (this.candidates.length === 0) return nothing;
    const said = (value: string): LineageSaid => ({ before: before ?? value, after: after ?? value, same: true });
    return html`<label>
      <span class="soft" aria-hidden="true">${say(compareTexts.sameAs)}</span>
      <choice-select
        .label=${say(compareTexts.sameAs)}
        .options=${this.candidates}
        @value-changed=${(event: CustomEvent<{ value: string }>) => this.tell(said(event.detail.value))}
      ></choice-select>
    </label>`;
  }

  private tell({ before, after, same }: LineageSaid): void {
    emit(this, 'lineage-said', { before, after, same });
  }

  private link(kind: VariantKind, element: string | undefined): TemplateResult | typeof nothing {
    if (element === undefined) return nothing;
    const address = addressOf({ screen: 'model', project: this.project, variant: kind, element });
    return html`<p><a href=${address}>${say(compareTexts.onDiagram, { variant: say(modelTexts[kind]) })}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-details': CompareDetails;
  }
}
