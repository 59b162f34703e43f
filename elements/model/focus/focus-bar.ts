import { focusMarks } from '#bpmn/modeler/focus-marks.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { FocusCode, FocusSubject, FocusView } from '#domain/focus/focus-view.ts';
import { focusOn, focusViews, type Focus } from '#domain/focus/focus-views.ts';
import { textIn } from '#domain/language.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import '#elements/shared/choice-select.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { focusEmptyTexts, focusTexts, focusViewTexts } from '#i18n/texts/focus.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, queryAll, state } from 'lit/decorators.js';
import { focusBarStyles } from './focus-bar.css.ts';

/**
 * Dims the diagram but for one part of it: a performer, a stakeholder, what the client sees, paper, an act … Several
 * views are compared by switching; each remembers what was chosen in it. Property: `context`. Event: `room-closed`.
 */
@customElement('focus-bar')
export class FocusBar extends LitElement {
  static override styles = [controls, focusBarStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private graph: ProcessGraph | undefined;
  @state() private view: FocusCode = 'client';
  @state() private chosen: Partial<Record<FocusCode, string>> = {};
  @queryAll('[role="radio"]') private readonly buttons!: NodeListOf<HTMLElement>;
  private read: Pick<ModelContext, 'session' | 'edits'> | undefined;

  constructor() {
    super();
    new Localized(this);
    this.addEventListener('keydown', (event) => this.press(event));
  }

  override disconnectedCallback(): void {
    this.context.session.use(focusMarks)(undefined);
    this.read = undefined;
    super.disconnectedCallback();
  }

  override render(): TemplateResult | typeof nothing {
    const { subject } = this;
    if (!subject) return nothing;
    const view = this.present;
    const focus = this.focusIn(subject, view);
    return html`
      <div class="views" role="radiogroup" aria-label=${say(focusTexts.views)} title=${say(focusTexts.keys)}>
        ${focusViews.map(
          ({ code }, index) =>
            html`<button
              class="small"
              role="radio"
              aria-checked=${code === view.code ? 'true' : 'false'}
              aria-keyshortcuts=${index + 1}
              tabindex=${code === view.code ? 0 : -1}
              @click=${() => (this.view = code)}
            >
              <kbd aria-hidden="true">${index + 1}</kbd>${say(focusViewTexts[code])}
            </button>`,
        )}
      </div>
      ${this.choices(subject, view)}
      <p role="status">${focus ? this.sums(focus) : say(focusEmptyTexts[view.code])}</p>
      <button class="quiet small" @click=${() => this.leave()}>
        <icon-glyph name="close"></icon-glyph>${say(focusTexts.leave)}
      </button>
    `;
  }

  private choices(subject: FocusSubject, view: FocusView): TemplateResult | typeof nothing {
    const choices = view.choices?.(subject) ?? [];
    if (choices.length === 0) return nothing;
    return html`<choice-select
      fixed
      required
      label=${say(focusViewTexts[view.code])}
      .options=${choices.map(({ id, name }) => ({ value: id, label: textIn(name, currentLanguage()) }))}
      .value=${this.choiceIn(subject, view)}
      @value-changed=${(event: CustomEvent<{ value: string }>) =>
        (this.chosen = { ...this.chosen, [view.code]: event.detail.value })}
    ></choice-select>`;
  }

  private sums({ steps, allSteps, messages }: Focus): string {
    const shown = say(focusTexts.shown, { steps, all: allSteps });
    return messages > 0 ? say(focusTexts.withMessages, { shown, messages }) : shown;
  }

  private get present(): FocusView {
    const found = focusViews.find(({ code }) => code === this.view) ?? focusViews[0];
    if (!found) throw new Error('There are focus views.');
    return found;
  }

  private get subject(): FocusSubject | undefined {
    const { records, variant } = this.context;
    return this.graph && { graph: this.graph, records, variant: variant.id };
  }

  /** What was chosen in a view, else its first choice. */
  private choiceIn(subject: FocusSubject, view: FocusView): string {
    const choices = view.choices?.(subject) ?? [];
    const chosen = this.chosen[view.code] ?? '';
    return choices.some(({ id }) => id === chosen) ? chosen : (choices[0]?.id ?? '');
  }

  /** Undefined when there is nothing to show: then nothing is dimmed. */
  private focusIn(subject: FocusSubject, view: FocusView): Focus | undefined {
    const choice = this.choiceIn(subject, view);
    if (view.choices && choice === '') return undefined;
    const focus = focusOn(view, subject, choice);
    return focus.lit.size > 0 ? focus : undefined;
  }

  private press(event: KeyboardEvent): void {
    const index = focusViews.findIndex(({ code }) => code === this.view);
    const isChoosing = !(event.composedPath()[0] instanceof HTMLButtonElement);
    if (event.key === 'Escape') this.leave();
    else if (isChoosing) return;
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') this.show(index + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') this.show(index - 1);
    else if (/^[1-9]$/.test(event.key) && Number(event.key) <= focusViews.length) this.show(Number(event.key) - 1);
    else return;
    event.preventDefault();
  }

  private show(index: number): void {
    const at = (index + focusViews.length) % focusViews.length;
    this.view = focusViews[at]?.code ?? this.view;
    this.buttons[at]?.focus();
  }

  private leave(): void {
    emit(this, 'room-closed', {});
  }

  protected override willUpdate(): void {
    const { session, edits } = this.context;
    if (this.read?.session !== session || this.read.edits !== edits) void this.readGraph();
  }

  protected override updated(): void {
    const { subject } = this;
    if (subject) this.context.session.use(focusMarks)(this.focusIn(subject, this.present)?.lit);
  }

  private async readGraph(): Promise<void> {
    const { session, edits } = this.context;
    const own = (this.read = { session, edits });
    const graph = await session.graph();
    if (this.read !== own) return;
    const isFirst = this.graph === undefined;
    this.graph = graph;
    if (!isFirst) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'focus-bar': FocusBar;
  }
}
