import { addressOf } from '#domain/address.ts';
import { completenessOf } from '#domain/completeness.ts';
import type { Id } from '#domain/identity.ts';
import { stringOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/law-note.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/tab-bar.ts';
import { formatDate } from '#i18n/format.ts';
import { lawLines } from '#i18n/say-source.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { justificationTexts } from '#i18n/texts/justification.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './completeness-meter.ts';
import { go } from './go.ts';
import './history-buttons.ts';
import './justification-sheet.ts';
import './open-findings.ts';
import './power-grid.ts';
import './record-findings.ts';
import './record-sheet.ts';
import './register-list.ts';
import { kindsOnPage } from './register-pages.ts';
import { observeProject, registerIndex, type RegisterIndex } from './register-index.ts';
import './register-table.ts';
import { projectTrail, screenState } from './screen-state.ts';
import { recordsScreenStyles } from './records-screen.css.ts';

export type RecordChosenEvent = CustomEvent<{ readonly record: Id | undefined; readonly replace?: boolean }>;

/** Pages whose registers stand side by side as tabs. */
const withTabs: readonly RecordKind[] = ['stakeholder', 'protocol'];

/** Registers that can be seen as something else than a table. */
const otherViews: Partial<Record<RecordKind, Sentence>> = {
  stakeholder: registerTexts.asGrid,
  justification: justificationTexts.sheet,
};

/**
 * The registers of a project: the list of them, and the one chosen as a table or a sheet.
 * Properties: `project`, `kind`, `record` and `field` (to open and begin at).
 */
@customElement('records-screen')
export class RecordsScreen extends LitElement {
  static override styles = [controls, recordsScreenStyles];

  @property() project: Id = '';
  @property() kind: RecordKind = 'passport';
  @property() record: Id | undefined;
  @property() field: string | undefined;
  @state() private asOther = false;

  readonly localized = new Localized(this);
  private readonly source = new Observe(this, () => observeProject(this.project)).watch(() => [this.project]);

  override render(): TemplateResult {
    const source = this.source.value;
    if (!source) return screenState(source);
    const index = registerIndex(source);
    return html`<register-list .index=${index} .kind=${this.kind}></register-list>
      <div class="register">${this.renderHeader(index)} ${this.renderBody(index)}</div>`;
  }

  private renderHeader(index: RegisterIndex): TemplateResult {
    const [page = this.kind] = kindsOnPage(this.kind);
    const { many, about } = recordTexts[withTabs.includes(page) ? this.kind : page];
    return html`<page-header .heading=${say(many)} .trail=${projectTrail(index)}>
      <completeness-meter slot="actions" .value=${completenessOf(this.kind, index.of(this.kind))}></completeness-meter>
      <history-buttons slot="actions" .project=${this.project}></history-buttons>
      <p class="about">
        ${say(about)}
        ${
          this.kind === 'data-item'
            ? html`<a href=${addressOf({ screen: 'repeated-data' })}>${say(workspaceTexts.repeatedData)}</a>`
            : nothing
        }
      </p>
      <law-note .lines=${lawLines(recordSpecs[this.kind].source)}></law-note>
      ${withTabs.includes(page) ? this.renderTabs(index) : nothing}
    </page-header>`;
  }

  private renderTabs(index: RegisterIndex): TemplateResult {
    const tabs = kindsOnPage(this.kind).map((kind) => ({
      key: kind,
      label: say(recordTexts[kind].many),
      count: index.of(kind).length,
    }));
    return html`<tab-bar
      .tabs=${tabs}
      .current=${this.kind}
      .label=${say(registerTexts.parts)}
      @tab-chosen=${(event: CustomEvent<{ key: RecordKind }>) =>
        go({ screen: 'records', project: this.project, kind: event.detail.key })}
    ></tab-bar>`;
  }

  private renderBody(index: RegisterIndex): TemplateResult {
    const isTeam = this.kind === 'team' || this.kind === 'member';
    if (recordSpecs[this.kind].single === true && !isTeam) {
      return html`<div class="sheet">
        ${this.renderFindings(index)}
        <record-sheet .index=${index} .kind=${this.kind} .field=${this.field}></record-sheet>
      </div>`;
    }
    const other = otherViews[this.kind];
    const showOther = other !== undefined && this.asOther;
    return html`<div class="tableau">
      ${isTeam ? this.renderTeam(index) : nothing} ${this.renderFindings(index)}
      ${
        showOther
          ? this.kind === 'justification'
            ? html`<justification-sheet .index=${index}>${this.viewSwitch(other)}</justification-sheet>`
            : html`<power-grid .index=${index} @record-chosen=${this.chosen}>${this.viewSwitch(other)}</power-grid>`
          : html`<register-table
              .index=${index}
              .kind=${isTeam ? 'member' : this.kind}
              .record=${this.record}
              .field=${this.field}
              @record-chosen=${this.chosen}
            >
              ${other ? this.viewSwitch(other) : nothing}
            </register-table>`
      }
    </div>`;
  }

  /** The order that formed the team, folded because the members matter more. */
  private renderTeam(index: RegisterIndex): TemplateResult {
    const fields = index.of('team')[0]?.fields ?? {};
    const date = stringOf(fields, 'orderDate');
    const words = [stringOf(fields, 'orderNumber'), date && formatDate(date)].filter(Boolean).join(', ');
    const field = this.kind === 'team' ? this.field : undefined;
    return html`<details class="order" ?open=${field !== undefined}>
      <summary>
        ${say(registerTexts.teamOrder)}<span class="soft">${words || say(registerTexts.fillIn)}</span>
        <open-findings .value=${index.openOfKinds(['team'])}></open-findings>
      </summary>
      <record-sheet .index=${index} .kind=${'team'} .field=${field}></record-sheet>
    </details>`;
  }

  private renderFindings(index: RegisterIndex): TemplateResult | typeof nothing {
    const kinds = this.kind === 'team' ? kindsOnPage(this.kind) : [this.kind];
    const findings = kinds.flatMap((kind) => index.findingsOfKind(kind));
    if (findings.length === 0) return nothing;
    return html`<record-findings
      .index=${index}
      .findings=${findings}
      .heading=${say(registerTexts.ofRegister)}
    ></record-findings>`;
  }

  private viewSwitch(other: Sentence): TemplateResult {
    const button = (asOther: boolean, text: string): TemplateResult =>
      html`<button type="button" aria-pressed=${asOther === this.asOther} @click=${() => (this.asOther = asOther)}>
        ${text}
      </button>`;
    return html`<div slot="tools" class="switch" role="group" aria-label=${say(registerTexts.view)}>
      ${button(false, say(registerTexts.asTable))} ${button(true, say(other))}
    </div>`;
  }

  private readonly chosen = ({ detail }: RecordChosenEvent): void => {
    this.asOther = false;
    const kind = this.kind === 'team' ? 'member' : this.kind;
    go({ screen: 'records', project: this.project, kind, record: detail.record }, detail.replace);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'records-screen': RecordsScreen;
  }
}
