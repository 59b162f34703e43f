import { addressOf } from '#domain/address.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { VariantKind } from '#domain/variant.ts';
import { readVariant } from '#data/queries/variant-diagram.ts';
import { chooseFile } from '#elements/shared/choose-file.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { addBlankVariant, addVariantFromFile, branchVariant } from '#state/variant-actions.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** What to do where a variant is not there yet. Properties: `project` (document), `variants` (those that exist), `kind`. */
@customElement('missing-variant')
export class MissingVariant extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        place-content: center;
        block-size: 100%;
        overflow: auto;
      }
    `,
  ];

  @property({ attribute: false }) project: StudioDocument | undefined;
  @property({ attribute: false }) variants: readonly StudioDocument[] = [];
  @property() kind: VariantKind = 'as-is';

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { project } = this;
    if (!project) return nothing;
    return html`<empty-state
      icon=${`variant-${this.kind}`}
      heading=${say(modelTexts.emptyTitle)}
      text=${say(modelTexts.emptyText)}
    >
      ${this.variants.map((variant) => this.branch(variant))}
      <button
        slot="actions"
        class=${this.variants.length === 0 ? 'primary' : ''}
        @click=${() => addBlankVariant(project, this.kind, currentLanguage())}
      >
        <icon-glyph name="add"></icon-glyph>${say(modelTexts.startBlank)}
      </button>
      <button slot="actions" @click=${() => this.importFile(project)}>
        <icon-glyph name="import"></icon-glyph>${say(modelTexts.fromFile)}
      </button>
      <button slot="actions" @click=${() => (location.hash = addressOf({ screen: 'library' }))}>
        <icon-glyph name="library"></icon-glyph>${say(modelTexts.fromLibrary)}
      </button>
    </empty-state>`;
  }

  private branch(variant: StudioDocument): TemplateResult {
    const kind = String(variant.fields['variant']) as VariantKind;
    return html`<button slot="actions" class="primary" @click=${() => this.branchFrom(variant)}>
      <icon-glyph name="branch"></icon-glyph>${say(modelTexts.branchFrom, { variant: say(modelTexts[kind]) })}
    </button>`;
  }

  private async branchFrom(variant: StudioDocument): Promise<void> {
    const found = await readVariant(variant.id);
    if (found) await branchVariant(found.document, found.diagram.source, this.kind);
  }

  private async importFile(project: StudioDocument): Promise<void> {
    const file = await chooseFile('.bpmn,.bpmn2,.xml,.vsdx,.vsd,.bpm');
    if (!file) return;
    const { done, refused } = await addVariantFromFile(project, this.kind, file);
    const problems = refused ? [refused] : done.notices;
    for (const { code, params } of problems) {
      raiseNotice(this, { text: say(problemTexts[code], params), tone: refused ? 'error' : 'warn', lasting: true });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'missing-variant': MissingVariant;
  }
}
