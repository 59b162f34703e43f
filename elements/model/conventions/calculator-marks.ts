import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { takeReadings } from '#bpmn/modeler/take-readings.ts';
import type { Reading } from '#domain/conventions/convention.ts';
import { readConventions } from '#domain/conventions/conventions.ts';
import { textIn, type Language } from '#domain/language.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/empty-state.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { sayElement } from '#i18n/say-element.ts';
import { say } from '#i18n/say.ts';
import { conventionTexts as texts } from '#i18n/texts/conventions.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * What the marks of the DGSC calculator in the open diagram would become, each with a tick; the ticked ones become facts as
 * one step of undo. Properties: `session`, `language` (of the names). Event: `closed`.
 */
@customElement('calculator-marks')
export class CalculatorMarks extends LitElement {
  static override styles = [
    controls,
    css`
      ul {
        display: grid;
        gap: var(--space-1);
        margin: var(--space-3) 0 0;
        padding: 0;
        list-style: none;
      }

      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--space-3);
        align-items: baseline;
        padding: var(--space-2);
        border-radius: var(--radius-md);
      }

      label:hover {
        background: var(--color-hover);
      }

      small {
        grid-column: 2;
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) session!: DiagramSession;
  @property() language: Language = 'kk';
  @state() private graph: ProcessGraph | undefined;
  @state() private readings: readonly Reading[] = [];
  @state() private left: ReadonlySet<Reading> = new Set();

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.read();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.graph) return nothing;
    const ticked = this.readings.filter((reading) => !this.left.has(reading));
    return html`<dialog-box open size="large" heading=${say(texts.title)} @closed=${() => emit(this, 'closed', {})}>
      ${
        this.readings.length === 0
          ? html`<empty-state icon="check" heading=${say(texts.none)} text=${say(texts.noneText)}></empty-state>`
          : html`<p>${say(texts.about)}</p>
              <ul>
                ${this.readings.map((reading) => html`<li>${this.reading(reading)}</li>`)}
              </ul>`
      }
      ${this.readings.length === 0 ? nothing : this.choices(ticked)}
    </dialog-box>`;
  }

  private choices(ticked: readonly Reading[]): TemplateResult {
    return html`<button slot="actions" @click=${() => emit(this, 'closed', {})}>${say(texts.keep)}</button>
      <button
        slot="actions"
        class="primary"
        ?disabled=${ticked.length === 0 || !this.session.editable}
        @click=${() => this.take(ticked)}
      >
        ${say(texts.accept, { n: ticked.length })}
      </button>`;
  }

  private reading(reading: Reading): TemplateResult {
    const { code, owner, facts, name, clean } = reading;
    const node = this.graph?.nodes.get(owner);
    const step = node ? sayElement(node, this.language) : '';
    const shown = textIn(name, this.language);
    const document = textIn(facts.values, this.language);
    const fact = say(texts[code], { step, document, rank: String(facts.values['rank'] ?? '') });
    return html`<label>
      <input
        type="checkbox"
        .checked=${!this.left.has(reading)}
        @change=${(event: Event) => this.tick(reading, (event.target as HTMLInputElement).checked)}
      />
      <span>${shown}</span>
      <small>${fact}${clean ? html` · ${say(texts.renamed, { name: clean(shown) })}` : nothing}</small>
    </label>`;
  }

  private tick(reading: Reading, isTicked: boolean): void {
    const left = new Set(this.left);
    if (isTicked) left.delete(reading);
    else left.add(reading);
    this.left = left;
  }

  private take(readings: readonly Reading[]): void {
    const { session } = this;
    session.use(takeReadings)(readings);
    raiseNotice(this, {
      ...{ text: say(texts.accepted, { n: readings.length }), tone: 'ok' },
      undo: () => session.undo(),
    });
    emit(this, 'closed', {});
  }

  private async read(): Promise<void> {
    this.graph = await this.session.graph();
    this.readings = readConventions(this.graph);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calculator-marks': CalculatorMarks;
  }
}
