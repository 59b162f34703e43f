import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { ElementFacts } from '#bpmn/modeler/element-facts.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { selectionTexts } from '#i18n/texts/selection.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './panel-arrange.ts';
import { isStep } from './panel-facts.ts';
import './panel-lists.ts';
import './panel-look.ts';

/**
 * What several selected elements have in common, changed in all of them as one step of undo.
 * Properties: `session`, `selected` (ids), `edits` (grows with each edit), `editable`, `project` (id), `records` of it.
 */
@customElement('panel-many')
export class PanelMany extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      h2,
      h3 {
        margin: 0;
        font-size: var(--text-lg);
      }

      h3 {
        padding-block-start: var(--space-2);
        border-block-start: 1px solid var(--color-line);
        font-size: var(--text-md);
      }
    `,
  ];

  @property({ attribute: false }) session!: DiagramSession;
  @property({ attribute: false }) selected: readonly string[] = [];
  @property({ type: Number }) edits = 0;
  @property({ type: Boolean }) editable = false;
  @property() project: Id = '';
  @property({ attribute: false }) records: readonly StudioRecord[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const all = this.selected.flatMap((id) => this.session.facts(id) ?? []);
    const steps = all.filter(({ type }) => isStep(type));
    return html`
      <h2>${say(stepFactTexts.several, { n: this.selected.length })}</h2>
      <panel-arrange .session=${this.session} .ids=${this.selected} .edits=${this.edits}></panel-arrange>
      <panel-look
        .session=${this.session}
        .ids=${this.selected}
        .edits=${this.edits}
        ?editable=${this.editable}
      ></panel-look>
      ${this.facts(selectionTexts.steps, steps)}
      ${
        steps.length === 0
          ? nothing
          : html`<panel-lists
              .session=${this.session}
              .all=${steps}
              ?editable=${this.editable}
              project=${this.project}
              .records=${this.records}
            ></panel-lists>`
      }
      ${this.facts(
        selectionTexts.performers,
        all.filter(({ type }) => type === 'bpmn:Lane' || type === 'bpmn:Participant'),
      )}
      ${this.facts(
        selectionTexts.branches,
        all.filter(({ id }) => this.session.isBranch(id)),
      )}
    `;
  }

  private facts(title: Sentence, all: readonly ElementFacts[]): TemplateResult | typeof nothing {
    if (all.length === 0) return nothing;
    return html`<h3>${say(title, { n: all.length })}</h3>
      <panel-facts
        .session=${this.session}
        .all=${all}
        ?editable=${this.editable}
        branching
        .roles=${this.records.filter((record) => record.kind === 'role')}
      ></panel-facts>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-many': PanelMany;
  }
}
