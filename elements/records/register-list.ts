import { addressOf } from '#domain/address.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { kindsOf, stageOutputs, type StageOutput } from '#domain/stage-outputs.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatNumber } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { stageTexts } from '#i18n/texts/stages.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './open-findings.ts';
import { kindsOnPage } from './register-pages.ts';
import type { RegisterIndex } from './register-index.ts';
import { registerListStyles } from './register-list.css.ts';

const icons: Partial<Record<RecordKind, IconName>> = {
  passport: 'document',
  team: 'people',
  organisation: 'organisation',
  'legal-act': 'law',
  stakeholder: 'person',
  'data-item': 'data',
  system: 'system',
  problem: 'problem',
  interview: 'interview',
  persona: 'person',
  'journey-stage': 'journey',
  justification: 'check',
  plan: 'plan',
  acceptance: 'done',
  path: 'journey',
  protocol: 'people',
};

const stages = [
  { text: registerTexts.basis, outputs: stageOutputs.filter((output) => output === 'basis') },
  { text: registerTexts.stage1, outputs: stageOutputs.filter((output) => output.startsWith('stage1')) },
  { text: registerTexts.stage2, outputs: stageOutputs.filter((output) => output.startsWith('stage2')) },
];

/**
 * All registers of a project by the output that they belong to, each with how many records it holds and what still
 * stands in its way. Properties: `index`, `kind` (of the register shown). No events: each line is a link.
 */
@customElement('register-list')
export class RegisterList extends LitElement {
  static override styles = [controls, registerListStyles];

  @property({ attribute: false }) index!: RegisterIndex;
  @property() kind: RecordKind = 'passport';

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    return html`<nav aria-label=${say(registerTexts.registers)}>
      ${stages.map(
        ({ text, outputs }) =>
          html`<p>${say(text)}</p>
            ${outputs.map((output) => this.renderOutput(output))}`,
      )}
      ${(['acceptance', 'path', 'remark'] as const).map((kind) =>
        this.index.of(kind).length > 0
          ? html`<ul>
              ${this.renderLink(kind, '')}
            </ul>`
          : nothing,
      )}
    </nav>`;
  }

  private renderOutput(output: StageOutput): TemplateResult | typeof nothing {
    const pages = kindsOf(output).filter((kind) => kindsOnPage(kind)[0] === kind);
    if (pages.length === 0) return nothing;
    const number = output === 'basis' ? '' : output.replace('stage', '');
    return html`<ul aria-label=${say(stageTexts[output])} title=${say(stageTexts[output])}>
      ${pages.map((kind, at) => this.renderLink(kind, at === 0 ? number : ''))}
    </ul>`;
  }

  private renderLink(kind: RecordKind, number: string): TemplateResult {
    const kinds = kindsOnPage(kind);
    const { project } = this.index;
    const address =
      kind === 'plan' ? addressOf({ screen: 'plan', project }) : addressOf({ screen: 'records', project, kind });
    const counted = kinds.filter((each) => recordSpecs[each].single !== true)[0];
    return html`<li>
      <span class="number" aria-hidden="true">${number}</span>
      <a href=${address} aria-current=${kinds.includes(this.kind) ? 'page' : nothing}>
        <icon-glyph name=${icons[kind] ?? 'document'}></icon-glyph>
        <span class="name">${say(recordTexts[kind].many)}</span>
        <open-findings gravest .value=${this.index.openOfKinds(kinds)}></open-findings>
        ${counted ? html`<span class="count">${formatNumber(this.index.of(counted).length)}</span>` : nothing}
      </a>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'register-list': RegisterList;
  }
}
