import { addressOf, type Caller } from '#domain/address.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { projectRecords } from '#data/queries/project-records.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/tab-bar.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './call-return.ts';
import './diagram-editor.ts';
import './missing-variant.ts';
import './model-screen.css';

const about = { 'as-is': modelTexts.aboutAsIs, 'to-be': modelTexts.aboutToBe, 'should-be': modelTexts.aboutShouldBe };

/** The three variants of a process, one at a time. Properties: `project`, `variant` (kind), `element` (id to show), `record` (to light), `lit` (ids to light), `caller` (to go back to). */
@customElement('model-screen')
export class ModelScreen extends LitElement {
  @property() project: Id = '';
  @property() variant: VariantKind = 'as-is';
  @property() element: string | undefined;
  @property() record: Id | undefined;
  @property({ attribute: false }) lit: readonly string[] | undefined;
  @property({ attribute: false }) caller: Caller | undefined;

  private readonly content = new Observe(this, () => projectRecords(this.project)).watch(() => [this.project]);

  constructor() {
    super();
    new Localized(this);
  }

  /** No shadow root: see model-screen.css. */
  protected override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    const tabs = variantKinds.map((kind) => ({
      key: kind,
      label: say(modelTexts[kind]),
      icon: `variant-${kind}` as const,
    }));
    return html`
      <h1>${say(modelTexts.title)}: ${this.name()}</h1>
      <div class="variants" title=${say(about[this.variant])}>
        <tab-bar
          .tabs=${tabs}
          current=${this.variant}
          label=${say(modelTexts.variants)}
          @tab-chosen=${(event: CustomEvent<{ key: VariantKind }>) => this.go(event.detail.key)}
        ></tab-bar>
        ${this.caller ? html`<call-return .caller=${this.caller}></call-return>` : nothing}
      </div>
      ${this.body()}
    `;
  }

  private name(): string {
    const project = this.content.value?.documents.find((document) => document.kind === 'project');
    return project ? textIn(textOf(project.fields, 'name'), currentLanguage()) : '';
  }

  private body(): TemplateResult {
    const content = this.content.value;
    if (!content) return html`<p class="wait" role="status" aria-busy="true">${say(modelTexts.opening)}</p>`;
    const document = variantDocument(content.documents, this.variant);
    const records = content.records.filter((record): record is StudioRecord => record.deletedAt === undefined);
    if (!document) {
      return html`<missing-variant
        .project=${content.documents.find((each) => each.kind === 'project')}
        .variants=${content.documents.filter(isLiveVariant)}
        .kind=${this.variant}
      ></missing-variant>`;
    }
    return html`<diagram-editor
      .variant=${document}
      .documents=${content.documents}
      .records=${records}
      .element=${this.element}
      .record=${this.record}
      .lit=${this.lit ?? []}
    ></diagram-editor>`;
  }

  private go(variant: VariantKind): void {
    location.hash = addressOf({ screen: 'model', project: this.project, variant });
  }
}

function isLiveVariant(document: StudioDocument): boolean {
  return document.kind === 'variant' && document.fields['deletedAt'] === undefined;
}

function variantDocument(documents: readonly StudioDocument[], kind: VariantKind): StudioDocument | undefined {
  return documents.find((document) => isLiveVariant(document) && document.fields['variant'] === kind);
}

declare global {
  interface HTMLElementTagNameMap {
    'model-screen': ModelScreen;
  }
}
