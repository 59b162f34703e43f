import { currentLanguage } from '#i18n/language.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import { Localized } from './localized.ts';

type Language = keyof Sentence;

/** What is written so far; an absent language has no text yet. */
export type WrittenText = { readonly [language in Language]?: string };

const order = ['kk', 'ru', 'en'] as const satisfies readonly Language[];
const short = { kk: sharedTexts.shortKk, ru: sharedTexts.shortRu, en: sharedTexts.shortEn };
const names = { kk: sharedTexts.languageKk, ru: sharedTexts.languageRu, en: sharedTexts.languageEn };

/** `value-changed` on each key, `value-committed` when the person leaves the field. */
export type TextThreeEvent = CustomEvent<{ readonly language: Language; readonly value: string }>;

/**
 * One text in kk, ru and en: the language of the screen is open, the others wait as tabs; a missing one carries a mark.
 *
 * Properties: `value` (WrittenText: kk, ru, en, each optional), `label`, `description`, `invalid`, `required`, `multiline`, `disabled`, `maxLength`,
 * `stacked` (all three under each other). Events: `value-changed`, `value-committed` {language, value}. No slots.
 */
@customElement('text-three')
export class TextThree extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
        min-inline-size: 10rem;
      }

      .frame {
        position: relative;
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: start;
        border: 1px solid var(--color-line-strong);
        border-radius: var(--radius-md);
        background: var(--color-surface);
      }

      .frame + .frame {
        margin-block-start: var(--space-1);
      }

      .frame:focus-within:has(:is(input, textarea):focus-visible) {
        outline: 2px solid var(--color-focus);
        outline-offset: -1px;
      }

      .frame.invalid {
        border-color: var(--color-error);
      }

      .frame.disabled {
        background: var(--color-sunken);
        border-color: var(--color-line);
      }

      .frame :is(input, textarea) {
        grid-area: 1 / 1;
        border: 0;
        background: none;
        outline: none;
        min-block-size: calc(var(--control-height) - 2px);
      }

      .frame textarea {
        min-block-size: 4.5rem;
      }

      :host([stacked]) .frame:not(.main) {
        border-color: var(--color-line);
        font-size: var(--text-sm);
      }

      .switch {
        display: flex;
        gap: 1px;
        padding: 0.25rem;
        align-self: start;
      }

      .switch button,
      .mark {
        position: relative;
        min-block-size: calc(var(--control-height) - 0.5rem - 2px);
        min-inline-size: 2.5rem;
        padding: 0 0.375rem;
        border: 0;
        border-radius: var(--radius-sm);
        background: none;
        box-shadow: none;
        color: var(--color-text-soft);
        font-size: var(--text-xs);
        font-weight: var(--weight-medium);
        letter-spacing: 0.02em;
      }

      .switch button:hover {
        background: var(--color-hover);
      }

      .switch button[aria-checked='true'] {
        background: var(--color-accent-soft);
        color: var(--color-accent-text);
        font-weight: var(--weight-strong);
      }

      .mark {
        display: grid;
        place-content: center;
        margin: 0.25rem;
      }

      @container (max-width: 23rem) {
        .frame.main:has(.switch) {
          grid-template-columns: 1fr;
        }

        .switch {
          grid-row: 2;
          padding: 0 0.25rem 0.25rem;
        }

        .switch button {
          min-block-size: 1.5rem;
        }
      }

      .missing::after {
        content: '';
        position: absolute;
        inset-block-start: 0.15rem;
        inset-inline-end: 0.15rem;
        inline-size: 0.375rem;
        block-size: 0.375rem;
        border-radius: 50%;
        background: var(--color-gold);
      }

      .other {
        margin: 0.25rem 0.125rem 0;
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) value: WrittenText = {};
  @property() label = '';
  @property() description = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) multiline = false;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean, reflect: true }) stacked = false;
  @property({ type: Number }) maxLength: number | undefined;
  /** What is being typed; values from outside wait until the field is left. */
  @state() private typed: WrittenText = {};
  /** The language being written while it is not that of the screen. */
  @state() private opened: Language | undefined;
  @query('input, textarea') private readonly input!: HTMLInputElement | HTMLTextAreaElement | null;

  readonly localized = new Localized(this);
  private screen: Language = currentLanguage();

  override willUpdate(_changed: PropertyValues<this>): void {
    if (this.screen === currentLanguage()) return;
    this.screen = currentLanguage();
    this.opened = undefined;
  }

  override render(): TemplateResult {
    const languages = [this.screen, ...order.filter((language) => language !== this.screen)];
    if (this.stacked) {
      return html`${languages.map(
        (language) =>
          html`<div class="frame ${language === this.screen ? 'main' : ''} ${this.frameState}">
            ${this.renderInput(language)}
            <span class="mark ${this.value[language] ? '' : 'missing'}" aria-hidden="true"
              >${say(short[language])}</span
            >
          </div>`,
      )}`;
    }
    const open = this.opened ?? this.screen;
    const written = languages.find((language) => language !== open && this.value[language]);
    const reference = open !== this.screen || !this.value[open] ? written : undefined;
    return html`<div class="frame main ${this.frameState}">
        ${this.renderInput(open)}
        <div class="switch" role="radiogroup" aria-label=${say(sharedTexts.languages)} @keydown=${this.step}>
          ${order.map((language) => this.renderSwitch(language, open))}
        </div>
      </div>
      ${
        reference
          ? html`<p class="other soft" lang=${reference}>${say(short[reference])}: ${this.value[reference]}</p>`
          : nothing
      }`;
  }

  override focus(): void {
    this.input?.focus();
  }

  private get frameState(): string {
    return `${this.invalid ? 'invalid' : ''} ${this.disabled ? 'disabled' : ''}`;
  }

  private renderSwitch(language: Language, open: Language): TemplateResult {
    const missing = !this.value[language];
    const name = missing ? `${say(names[language])}, ${say(sharedTexts.translationMissing)}` : say(names[language]);
    return html`<button
      type="button"
      role="radio"
      class=${missing ? 'missing' : ''}
      aria-checked=${language === open}
      tabindex=${language === open ? 0 : -1}
      aria-label=${name}
      title=${name}
      data-language=${language}
      @click=${() => this.open(language)}
    >
      ${say(short[language])}
    </button>`;
  }

  private renderInput(language: Language): TemplateResult {
    const label = `${this.label} (${say(names[language])})`;
    const value = live(this.typed[language] ?? this.value[language] ?? '');
    const length = this.maxLength ?? nothing;
    const main = language === this.screen;
    const placeholder = main || this.stacked ? '' : say(sharedTexts.translationMissing);
    const change = (event: Event): void => this.report('value-changed', language, event);
    const commit = (event: Event): void => this.report('value-committed', language, event);
    const leave = (): void => void (this.typed = {});
    return this.multiline
      ? html`<textarea
          lang=${language}
          aria-label=${label}
          aria-description=${this.description || nothing}
          aria-invalid=${this.invalid && main ? 'true' : nothing}
          aria-required=${this.required ? 'true' : nothing}
          placeholder=${placeholder}
          maxlength=${length}
          ?disabled=${this.disabled}
          .value=${value}
          @input=${change}
          @change=${commit}
          @blur=${leave}
        ></textarea>`
      : html`<input
          lang=${language}
          aria-label=${label}
          aria-description=${this.description || nothing}
          aria-invalid=${this.invalid && main ? 'true' : nothing}
          aria-required=${this.required ? 'true' : nothing}
          placeholder=${placeholder}
          maxlength=${length}
          ?disabled=${this.disabled}
          .value=${value}
          @input=${change}
          @change=${commit}
          @blur=${leave}
        />`;
  }

  private open(language: Language): void {
    this.opened = language === this.screen ? undefined : language;
    void this.updateComplete.then(() => this.input?.focus());
  }

  private step(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = order[(order.indexOf(this.opened ?? this.screen) + by + order.length) % order.length] ?? this.screen;
    this.opened = next === this.screen ? undefined : next;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-language='${next}']`)?.focus(),
    );
  }

  private report(name: 'value-changed' | 'value-committed', language: Language, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.value = { ...this.value, [language]: value };
    if (name === 'value-changed') this.typed = { [language]: value };
    emit(this, name, { language, value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'text-three': TextThree;
  }
}
