import { completenessOf } from '#domain/completeness.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Finding } from '#domain/finding.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import './completeness-meter.ts';
import { fieldOf } from './field-messages.ts';
import { recordName } from './link-options.ts';
import { planIndex } from './plan-index.ts';
import './record-findings.ts';
import './record-form.ts';
import type { RecordForm } from './record-form.ts';
import type { RegisterIndex } from './register-index.ts';

/**
 * One record beside its table: what it is, how complete, what the checks say, and its form. Escape closes it.
 *
 * Properties: `index`, `record`, `field` (to begin at), `fixed` (no copy can be made). Events: `pane-closed`, `record-duplicated`, `record-deleted`.
 * Slot: `tools` (more buttons before those of the pane). Methods: `focusFirst()`.
 */
@customElement('record-pane')
export class RecordPane extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        block-size: 100%;
        background: var(--color-surface);
      }

      header {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-1) var(--space-3);
        padding: var(--space-3) var(--space-3) var(--space-2) var(--space-4);
        border-block-end: 1px solid var(--color-line);
      }

      header > div:first-child {
        display: grid;
        gap: 0.125rem;
      }

      h2 {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        overflow: hidden;
        font-size: var(--text-lg);
        text-wrap: pretty;
        overflow-wrap: anywhere;
      }

      .buttons {
        display: flex;
        align-items: flex-start;
      }

      completeness-meter {
        grid-column: 1 / -1;
      }

      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        align-content: start;
        gap: var(--space-4);
        padding: var(--space-3) var(--space-4) var(--space-6);
        overflow: auto;
      }
    `,
  ];

  @property({ attribute: false }) index!: RegisterIndex;
  @property({ attribute: false }) record!: StudioRecord;
  @property() field: string | undefined;
  @property({ type: Boolean }) fixed = false;
  @state() private begin: string | undefined;
  @query('record-form') private readonly form!: RecordForm;

  readonly localized = new Localized(this);

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.press(event));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('field') || changed.has('record')) this.begin = this.field;
  }

  override render(): TemplateResult {
    const { index, record } = this;
    const { kind, id } = record;
    return html`<header>
        <div>
          <span class="soft">${say(recordTexts[kind].one)}</span>
          <h2>${recordName(record)}</h2>
        </div>
        <div class="buttons">
          <slot name="tools"></slot>
          ${this.fixed ? nothing : this.button('copy', registerTexts.duplicate, 'record-duplicated')}
          ${this.button('delete', registerTexts.delete, 'record-deleted')}
          ${this.button('close', registerTexts.closeForm, 'pane-closed')}
        </div>
        <completeness-meter .value=${completenessOf(kind, [record], planIndex(index).lines)}></completeness-meter>
      </header>
      <div class="body">
        <record-findings
          .index=${index}
          .findings=${index.findingsOf(id).filter((finding) => finding.severity !== 'I')}
          @finding-opened=${({ detail }: CustomEvent<{ finding: Finding }>) => this.beginAt(fieldOf(detail.finding))}
        ></record-findings>
        ${keyed(
          id,
          html`<record-form .index=${index} .kind=${kind} .record=${record} .field=${this.begin}></record-form>`,
        )}
      </div>`;
  }

  /** Begins at the first field of the form. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.form.focusFirst();
  }

  private beginAt(field: string): void {
    this.begin = undefined;
    void this.updateComplete.then(() => (this.begin = field));
  }

  private button(icon: IconName, text: Sentence, event: string): TemplateResult {
    const label = say(text);
    return html`<button
      class="icon"
      type="button"
      aria-label=${label}
      title=${label}
      @click=${() => emit(this, event, {})}
    >
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Escape first closes what lies over the form.
    if (event.composedPath().some((each) => each instanceof Element && each.matches(':popover-open, dialog'))) return;
    event.stopPropagation();
    emit(this, 'pane-closed', {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-pane': RecordPane;
  }
}
