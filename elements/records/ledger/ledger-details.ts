import { addressOf } from '#domain/address.ts';
import type { Fields } from '#domain/document.ts';
import { elementsNamed } from '#domain/ledger/drafts/drafts-for.ts';
import type { MeasureDraft } from '#domain/ledger/drafts/draft.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/choice-select.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import type { Option } from '#elements/shared/option.ts';
import '#elements/records/record-form.ts';
import type { RegisterIndex } from '#elements/records/register-index.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayDraft } from '#i18n/say-draft.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { ledgerTexts } from '#i18n/texts/ledger.ts';
import { fateTexts } from '#i18n/texts/lineage.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { LedgerWords } from './ledger-words.ts';

const ofChange = ['reason', 'problems', 'principles', 'goals', 'legalActs', 'noMeasure'];
const ofGap = ['barrier', 'barrierText', 'wave', ...ofChange];

export type DraftEvent = CustomEvent<{ readonly draft: MeasureDraft }>;
export type LinkEvent = CustomEvent<{ readonly measure: string }>;

/**
 * One change: what differs, the measures that are drafted for it, and the form in which people say why it is made.
 * Properties: `index`, `words`, `measures` (those that may cover it). Events: `draft-accepted` and `draft-edited`
 * {draft}, `measure-linked` {measure}.
 */
@customElement('ledger-details')
export class LedgerDetails extends LitElement {
  static override styles = [
    controls,
    css`
      h2 {
        margin: 0 0 var(--space-2);
        font-size: var(--text-md);
      }

      h3 {
        margin: var(--space-4) 0 var(--space-2);
        font-size: var(--text-sm);
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

      .drafts {
        padding: 0;
        list-style: none;
      }

      .drafts li {
        padding-block: var(--space-2);
        border-block-start: 1px solid var(--color-line);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block-start: var(--space-2);
      }

      .soft {
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) index!: RegisterIndex;
  @property({ attribute: false }) words!: LedgerWords;
  @property({ attribute: false }) measures: readonly Option[] = [];

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const { words, index } = this;
    const { row } = words;
    const isGap = row.kinds.after === 'should-be';
    return html`
      <h2>${words.after || words.before}</h2>
      <p class="soft">${[row.fate, ...row.also].map((fate) => say(fateTexts[fate].one)).join(' · ')}</p>
      ${this.list(say(ledgerTexts.differs), words.differs)} ${this.list(say(ledgerTexts.along), words.along)}
      ${this.link('before')} ${this.link('after')} ${this.renderDrafts()}
      <h3>${say(ledgerTexts.said)}</h3>
      ${keyed(
        row.id,
        html`<record-form
          .index=${index}
          .kind=${'change'}
          .record=${row.record}
          .only=${isGap ? ofGap : ofChange}
          .initial=${this.initial(isGap)}
        ></record-form>`,
      )}
    `;
  }

  /** A record that a person begins here names the change, and a gap its wave. */
  private initial(isGap: boolean): Fields {
    const { row, barrier } = this.words;
    const elements = elementsNamed(this.index.source.view, row).map(
      (element) => [`elements:${element}`, true] as const,
    );
    return { ...Object.fromEntries(elements), ...(isGap ? { wave: barrier.wave } : {}) };
  }

  private renderDrafts(): TemplateResult {
    const { row, drafts, measures } = this.words;
    return html`<h3>${say(ledgerTexts.measures)}</h3>
      ${
        measures === ''
          ? nothing
          : html`<ul>
              ${row.measures.map(
                ({ id, fields }) =>
                  html`<li>
                    <a href=${addressOf({ screen: 'plan', project: this.index.project, record: id })}
                      >${String(fields[`what.${currentLanguage()}`] ?? fields['what.kk'] ?? '')}</a
                    >
                  </li>`,
              )}
            </ul>`
      }
      <choice-select
        .label=${say(ledgerTexts.link)}
        .empty=${say(ledgerTexts.link)}
        .options=${this.measures}
        @value-changed=${({ detail }: CustomEvent<{ value: string }>) =>
          detail.value === '' ? undefined : emit(this, 'measure-linked', { measure: detail.value })}
      ></choice-select>
      ${
        measures === ''
          ? html`<h3>${say(ledgerTexts.drafts)}</h3>
              <ul class="drafts">
                ${drafts.map((draft) => this.renderDraft(draft))}
              </ul>`
          : nothing
      }`;
  }

  private renderDraft(draft: MeasureDraft): TemplateResult {
    const { kind, section, route } = draft;
    const about = [
      say(choiceText('measureKind', kind)),
      say(choiceText('roadmapSection', section)),
      ...(route ? [say(choiceText('automationRoute', route))] : []),
    ];
    return html`<li>
      ${sayDraft(draft, currentLanguage())}
      <div class="soft">${about.join(' · ')}</div>
      <div class="actions">
        <button class="small" type="button" @click=${() => emit(this, 'draft-accepted', { draft })}>
          ${say(ledgerTexts.accept)}
        </button>
        <button class="small quiet" type="button" @click=${() => emit(this, 'draft-edited', { draft })}>
          ${say(ledgerTexts.edit)}
        </button>
      </div>
    </li>`;
  }

  private list(heading: string, lines: readonly string[]): TemplateResult | typeof nothing {
    if (lines.length === 0) return nothing;
    return html`<h3>${heading}</h3>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;
  }

  private link(side: 'before' | 'after'): TemplateResult | typeof nothing {
    const { kinds, own } = this.words.row;
    const [element] = own[side];
    if (element === undefined) return nothing;
    const variant = kinds[side];
    const address = addressOf({ screen: 'model', project: this.index.project, variant, element, lit: own[side] });
    return html`<p><a href=${address}>${say(ledgerTexts.onDiagram, { variant: say(modelTexts[variant]) })}</a></p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ledger-details': LedgerDetails;
  }
}
