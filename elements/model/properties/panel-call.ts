import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { ElementFacts } from '#bpmn/modeler/element-facts.ts';
import { addressOf } from '#domain/address.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { liveVariants } from '#domain/live-variants.ts';
import { textOf } from '#domain/read-fields.ts';
import type { VariantKind } from '#domain/variant.ts';
import { allDocuments } from '#data/queries/all-documents.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/field-row.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/tag-list.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { callTexts } from '#i18n/texts/calls.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * The process that a call activity calls: chosen among those of the workspace, opened by its name.
 * Properties: `session`, `facts` (of the element), `variant` (document of the diagram), `editable`.
 */
@customElement('panel-call')
export class PanelCall extends LitElement {
  static override styles = [controls];

  @property({ attribute: false }) session!: DiagramSession;
  @property({ attribute: false }) facts!: ElementFacts;
  @property({ attribute: false }) variant!: StudioDocument;
  @property({ type: Boolean }) editable = false;

  private readonly documents = new Observe(this, () => allDocuments());

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const documents = this.documents.value;
    if (!documents) return nothing;
    const variants = liveVariants(documents);
    const called = this.facts.blocks['ud:Call'].variant;
    const target = variants.find(({ id }) => id === called);
    const label = say(callTexts.called);
    const hint = called === undefined ? '' : say(target ? callTexts.hint : callTexts.goneHint);
    return html`<field-row label=${label} hint=${hint}>
      <tag-list
        single
        label=${label}
        addLabel=${say(callTexts.choose)}
        .items=${
          called === undefined
            ? []
            : [
                target
                  ? { id: called, label: nameOf(target, documents), icon: 'process' as const }
                  : { id: called, label: say(callTexts.gone), missing: true },
              ]
        }
        .options=${variants
          .filter(({ id }) => id !== this.variant.id)
          .map((each) => ({ id: each.id, label: nameOf(each, documents), icon: 'process' as const }))}
        ?disabled=${!this.editable}
        @tag-added=${(event: CustomEvent<{ id: Id }>) => this.call(variants.find(({ id }) => id === event.detail.id))}
        @tag-removed=${() => this.call(undefined)}
        @tag-opened=${() => target && this.open(target)}
      ></tag-list>
    </field-row>`;
  }

  private call(variant: StudioDocument | undefined): void {
    this.session.setFacts(this.facts.id, 'ud:Call', { project: variant?.project, variant: variant?.id });
  }

  private open({ project, fields }: StudioDocument): void {
    const caller = {
      project: this.variant.project,
      variant: String(this.variant.fields['variant']) as VariantKind,
      element: this.facts.id,
    };
    location.hash = addressOf({
      ...{ screen: 'model', project, caller },
      variant: String(fields['variant']) as VariantKind,
    });
  }
}

function nameOf({ project, fields }: StudioDocument, documents: readonly StudioDocument[]): string {
  const owner = documents.find(({ id }) => id === project);
  const name = textIn(textOf(owner?.fields ?? {}, 'name'), currentLanguage()) || say(overviewTexts.untitled);
  return `${name} · ${say(variantTexts[String(fields['variant']) as VariantKind].name)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-call': PanelCall;
  }
}
