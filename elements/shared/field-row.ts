import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, queryAssignedElements } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import './icon-glyph.ts';
import type { IconName } from './icon-shapes.ts';
import { Localized } from './localized.ts';

/** What a field-row sets on a slotted element of ours; native controls get the matching ARIA attributes instead. */
interface HandedOver {
  readonly label: string;
  readonly description: string;
  readonly invalid: boolean;
  readonly required: boolean;
}

/** E blocks the final package, W warns, I is a hint. */
export type Severity = 'E' | 'W' | 'I';

/** A message under a field. */
export interface FieldMessage {
  readonly severity: Severity;
  readonly text: string;
}

const look: Record<Severity, { icon: IconName; word: keyof typeof sharedTexts; tone: string }> = {
  E: { icon: 'error', word: 'error', tone: 'error' },
  W: { icon: 'warning', word: 'warning', tone: 'warn' },
  I: { icon: 'info', word: 'hint', tone: 'info' },
};

/**
 * A labelled line of a form. It names and describes the one control in its slot for screen readers.
 *
 * Properties: `label`, `hint`, `message` ({severity, text}), `required`, `inline` (label at the start of the
 * line where there is room), `beside` (at the start of the line always, for narrow panels).
 * Slots: default (one native control or one of our fields), `aside` (small things at the end of the label line).
 */
@customElement('field-row')
export class FieldRow extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-1) var(--space-4);
      }

      .head {
        display: flex;
        align-items: baseline;
        gap: var(--space-1);
        min-block-size: 1.25rem;
      }

      label {
        line-height: var(--leading-tight);
      }

      .star {
        color: var(--color-error);
        font-weight: var(--weight-strong);
      }

      slot[name='aside'] {
        display: block;
        margin-inline-start: auto;
      }

      .under {
        display: grid;
        gap: 0.125rem;
        font-size: var(--text-sm);
        line-height: 1.4;
      }

      .message {
        display: flex;
        gap: 0.375rem;
      }

      .message icon-glyph {
        margin-block-start: 0.06em;
      }

      .error {
        color: var(--color-error);
      }

      .warn {
        color: var(--color-warn);
      }

      .info {
        color: var(--color-info);
      }

      ::slotted(*) {
        inline-size: 100%;
      }

      :host([beside]) .row {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        align-items: center;
        column-gap: var(--space-2);
      }

      :host([beside]) .head {
        min-block-size: 0;
        color: var(--color-text-soft);
      }

      :host([beside]) .under {
        grid-column: 1 / -1;
      }

      @container (min-width: 34rem) {
        :host([inline]) .row {
          grid-template-columns: 13rem minmax(0, 1fr);
        }

        :host([inline]) .head {
          padding-block-start: 0.5rem;
        }

        :host([inline]) .under {
          grid-column: 2;
        }
      }
    `,
  ];

  @property() label = '';
  @property() hint = '';
  @property({ attribute: false }) message: FieldMessage | undefined;
  @property({ type: Boolean, reflect: true }) required = false;
  @property({ type: Boolean, reflect: true }) inline = false;
  @property({ type: Boolean, reflect: true }) beside = false;
  @queryAssignedElements({ flatten: true }) private readonly assigned!: HTMLElement[];

  readonly localized = new Localized(this);

  constructor() {
    super();
    // A press on the words leads to the control, as a native label does for a control in its own tree.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this.renderRoot.querySelector('label')) this.assigned[0]?.focus();
    });
  }

  override render(): TemplateResult {
    const { message } = this;
    return html`<div class="row">
      <div class="head">
        <label>${this.label}</label>
        ${this.required ? html`<span class="star" aria-hidden="true">*</span>` : nothing}
        <slot name="aside"></slot>
      </div>
      <slot @slotchange=${this.wire}></slot>
      ${
        this.hint || message
          ? html`<div class="under">
              ${message ? this.renderMessage(message) : nothing}
              ${this.hint ? html`<div class="soft">${this.hint}</div>` : nothing}
            </div>`
          : nothing
      }
    </div>`;
  }

  private renderMessage({ severity, text }: FieldMessage): TemplateResult {
    const { icon, tone } = look[severity];
    return html`<div class="message ${tone}"><icon-glyph name=${icon}></icon-glyph><span>${text}</span></div>`;
  }

  override updated(): void {
    this.wire();
  }

  /** Labels cannot reach across shadow roots by id, so the names are handed over as values. */
  private wire(): void {
    const control = this.assigned[0];
    if (!control) return;
    const { message } = this;
    const said = message && `${say(sharedTexts[look[message.severity].word])}: ${message.text}`;
    const description = [said, this.hint].filter(Boolean).join('. ');
    const invalid = message?.severity === 'E';
    if (control.localName.includes('-')) {
      const handed: HandedOver = { label: this.label, description, invalid, required: this.required };
      Object.assign(control, handed);
      return;
    }
    control.ariaLabel = this.label;
    control.ariaInvalid = String(invalid);
    control.ariaRequired = this.required ? 'true' : null;
    if (description) control.setAttribute('aria-description', description);
    else control.removeAttribute('aria-description');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'field-row': FieldRow;
  }
}
