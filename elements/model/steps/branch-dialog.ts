import type { NewWay } from '#bpmn/modeler/way-edits.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { stepTableTexts as texts } from '#i18n/texts/step-table.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** What is asked after a step; at a question that is there, only another answer to it. */
export interface Branching {
  readonly question: string;
  readonly first: string;
  readonly second: NewWay;
}

/**
 * Asks for a question with two answers, or for another answer. Properties: `open`, `question` (the one that is there),
 * `targets` ({id, name}[]). Events: `branched` {branching}, `closed`.
 */
@customElement('branch-dialog')
export class BranchDialog extends LitElement {
  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: var(--space-3);
      }

      label {
        display: grid;
        gap: var(--space-1);
        font-weight: var(--weight-medium);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property() question: string | undefined;
  @property({ attribute: false }) targets: readonly { readonly id: string; readonly name: string }[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const isNew = this.question === undefined;
    return html`<dialog-box
      .open=${this.open}
      heading=${isNew ? say(texts.branch) : say(texts.addAnswer, { question: this.question ?? '' })}
      @closed=${() => emit(this, 'closed', {})}
    >
      ${
        this.open
          ? html`<form id="branch" @submit=${(event: Event) => this.send(event)}>
              ${
                isNew
                  ? html`${this.field('question', say(texts.question), '', true)}
                    ${this.field('first', say(texts.firstAnswer), say(texts.yes))}`
                  : nothing
              }
              ${this.field('answer', say(isNew ? texts.secondAnswer : texts.answer), isNew ? say(texts.no) : '', !isNew)}
              <label
                >${say(texts.leadsTo)}
                <select name="target">
                  <option value="">${say(texts.newStep)}</option>
                  ${this.targets.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
                </select>
              </label>
            </form>`
          : nothing
      }
      <button slot="actions" @click=${() => emit(this, 'closed', {})}>${say(texts.cancel)}</button>
      <button slot="actions" class="primary" @click=${() => this.form?.requestSubmit()}>${say(texts.draw)}</button>
    </dialog-box>`;
  }

  private get form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  private field(name: string, label: string, value: string, isFirst = false): TemplateResult {
    return html`<label
      >${label}<input name=${name} required autocomplete="off" .value=${value} ?data-first=${isFirst}
    /></label>`;
  }

  private send(event: Event): void {
    event.preventDefault();
    if (!this.form) return;
    const data = new FormData(this.form);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const question = text('question');
    const second = { answer: text('answer'), target: text('target') || undefined };
    if (second.answer === '' || (this.question === undefined && (question === '' || text('first') === ''))) return;
    const asked = question === '' || question.endsWith('?') ? question : `${question}?`;
    emit(this, 'branched', { branching: { question: asked, first: text('first'), second } satisfies Branching });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'branch-dialog': BranchDialog;
  }
}
