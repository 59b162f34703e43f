import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/date-field.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { captureTexts as texts } from '#i18n/texts/workshop.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

/** What can be written down at a workshop without leaving the diagram. */
export const captureKinds = ['question', 'decision', 'problem', 'touchpoint'] as const;
export type CaptureKind = (typeof captureKinds)[number];

/** What was written: `who` and `by` (a day) of a decision. */
export interface Captured {
  readonly text: string;
  readonly who: string;
  readonly by: string;
}

const headings = {
  question: texts.questionOn,
  decision: texts.decisionOn,
  problem: texts.problemOn,
  touchpoint: texts.touchpointOn,
};

/**
 * One large line below the diagram: Enter keeps what is written, Escape lets it go.
 * Properties: `kind`, `about` (name of the element; '' for the whole process). Events: `captured` (Captured), `capture-left`.
 */
@customElement('capture-line')
export class CaptureLine extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: var(--space-3) var(--space-4);
        border-block-start: 3px solid var(--color-accent);
        background: var(--color-raised);
        font-size: var(--text-lg);
      }

      form {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--space-3);
      }

      label {
        display: grid;
        gap: var(--space-1);
        font-weight: var(--weight-medium);
      }

      label.text {
        flex: 1 1 20rem;
      }

      label.who {
        flex: 0 1 14rem;
      }

      input {
        inline-size: 100%;
        font-size: var(--text-xl);
        font-weight: 400;
      }
    `,
  ];

  @property() kind: CaptureKind = 'question';
  @property() about = '';
  @state() private by = '';
  @query('input.text') private readonly text!: HTMLInputElement;
  @query('input.who') private readonly who!: HTMLInputElement | null;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const place = this.about === '' ? say(texts.whole) : `«${this.about}»`;
    return html`<form
      data-escape="ends"
      @submit=${(event: Event) => this.keep(event)}
      @keydown=${(event: KeyboardEvent) => this.press(event)}
    >
      <label class="text">
        ${say(headings[this.kind], { place })}
        <input class="text" autocomplete="off" />
      </label>
      ${
        this.kind === 'decision'
          ? html`<label class="who">${say(texts.who)}<input class="who" autocomplete="off" /></label>
              <label>
                ${say(texts.by)}
                <date-field
                  label=${say(texts.by)}
                  .value=${this.by}
                  @value-changed=${({ detail }: CustomEvent<{ value: string }>) => (this.by = detail.value)}
                ></date-field>
              </label>`
          : nothing
      }
      <button class="primary">${say(texts.keep)}</button>
      <button type="button" @click=${() => emit(this, 'capture-left', {})}>${say(texts.cancel)}</button>
    </form>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('kind')) this.text.focus();
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    emit(this, 'capture-left', {});
  }

  private keep(event: Event): void {
    event.preventDefault();
    const text = this.text.value.trim();
    if (text === '') {
      this.text.focus();
      return;
    }
    emit(this, 'captured', { text, who: this.who?.value.trim() ?? '', by: this.by } satisfies Captured);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'capture-line': CaptureLine;
  }
}
