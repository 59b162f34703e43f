import { labelRoom } from '#bpmn/modeler/label-room.ts';
import { namedElements, type NamedElement } from '#domain/diagram/named-elements.ts';
import { findTerms, termsOf, type Term } from '#domain/find-terms.ts';
import { languages, type Language } from '#domain/language.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/empty-state.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/search-box.ts';
import { foldText } from '#i18n/fold-text.ts';
import { say } from '#i18n/say.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { namesTexts } from '#i18n/texts/names.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { namesTableStyles } from './names-table.css.ts';
import { pastedNames } from './pasted-names.ts';

const languageNames = { kk: sharedTexts.languageKk, ru: sharedTexts.languageRu, en: sharedTexts.languageEn };
const filters = ['all', 'missing', 'long'] as const;

/**
 * All names of the diagram side by side in three languages, each edit one step of undo; rows pasted from a spreadsheet
 * are one step together. Property: `context`.
 */
@customElement('names-table')
export class NamesTable extends LitElement {
  static override styles = [controls, namesTableStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private elements: readonly NamedElement[] | undefined;
  @state() private filter: (typeof filters)[number] = 'all';
  @state() private wanted = '';
  @state() private terms: readonly Term[] = [];
  @state() private focused = '';
  /** What a person has typed into the focused cell since they came to it: it stays while the table is drawn anew. */
  private typed: string | undefined;
  private read: Pick<ModelContext, 'session' | 'edits'> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void import('#i18n/official-terms.json').then(({ default: rows }) => (this.terms = termsOf(rows)));
  }

  protected override willUpdate(): void {
    const { session, edits } = this.context;
    if (this.read?.session !== session || this.read.edits !== edits) void this.readNames();
  }

  private async readNames(): Promise<void> {
    const { session, edits } = this.context;
    const own = (this.read = { session, edits });
    const graph = await session.graph();
    if (this.read === own) this.elements = namedElements(graph);
  }

  override render(): TemplateResult | typeof nothing {
    const { elements } = this;
    if (!elements) return nothing;
    if (elements.length === 0) {
      return html`<empty-state
        icon="language"
        heading=${say(namesTexts.empty)}
        text=${say(namesTexts.emptyText)}
      ></empty-state>`;
    }
    const shown = elements.filter((element) => this.isShown(element));
    return html`
      <header>
        <search-box
          label=${say(namesTexts.search)}
          .value=${this.wanted}
          @value-changed=${(event: CustomEvent<{ value: string }>) => (this.wanted = event.detail.value)}
        ></search-box>
        <div class="choices" role="group" aria-label=${say(namesTexts.show)}>
          ${filters.map(
            (each) =>
              html`<button
                class="small"
                aria-pressed=${each === this.filter ? 'true' : 'false'}
                @click=${() => (this.filter = each)}
              >
                ${say(namesTexts[each])}
              </button>`,
          )}
        </div>
        <button class="quiet end" @click=${() => this.export(shown)}>
          <icon-glyph name="export"></icon-glyph>${say(namesTexts.export)}
        </button>
      </header>
      <div class="sheet" tabindex="0" role="region" aria-label=${say(namesTexts.title)}>
        <table>
          <thead>
            <tr>
              <th scope="col">${say(namesTexts.element)}</th>
              ${languages.map((language) => html`<th scope="col">${say(languageNames[language])}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              shown,
              ({ id }) => id,
              (element) => this.row(element),
            )}
          </tbody>
        </table>
        ${shown.length === 0 ? html`<empty-state heading=${say(namesTexts.none)}></empty-state>` : nothing}
      </div>
      <footer>
        <span>${say(namesTexts.shown, { n: shown.length, all: elements.length })}</span>
        <span>${say(namesTexts.untranslated, missingCounts(elements))}</span>
        <span>${say(namesTexts.hint)}</span>
      </footer>
    `;
  }

  private row(element: NamedElement): TemplateResult {
    const { id, type } = element;
    return html`<tr class=${this.context.selected.includes(id) ? 'selected' : ''} data-id=${id}>
      <td>
        <button class="quiet small element" @click=${() => this.context.session.reveal(id)}>
          ${say(elementTypeText(type))}
        </button>
      </td>
      ${languages.map((language) => this.cell(element, language))}
    </tr>`;
  }

  private cell({ id, words, type }: NamedElement, language: Language): TemplateResult {
    const text = words[language] ?? '';
    const long = text !== '' && this.overflows(id, text);
    const missing = text === '' && Object.keys(words).length > 0;
    const isFocused = this.focused === `${id} ${language}`;
    return html`<td class="${long ? 'long' : ''} ${missing ? 'missing' : ''}">
      <input
        aria-label="${say(languageNames[language])}: ${words.kk ?? words.ru ?? say(elementTypeText(type))}"
        aria-description=${long ? say(namesTexts.notFitting) : nothing}
        lang=${language}
        .value=${live((isFocused ? this.typed : undefined) ?? text)}
        ?disabled=${!this.context.editable}
        @focus=${() => {
          this.focused = `${id} ${language}`;
          this.typed = undefined;
        }}
        @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        @change=${(event: Event) => this.rename(id, language, (event.target as HTMLInputElement).value.trim())}
        @keydown=${(event: KeyboardEvent) => this.move(event)}
        @paste=${(event: ClipboardEvent) => this.paste(event, id, language)}
      />
      ${long ? html`<div class="note">${say(namesTexts.notFitting)}</div>` : nothing}
      ${isFocused ? this.hints(words, language, id) : nothing}
    </td>`;
  }

  /** Official words for what the other languages say. */
  private hints(words: NamedElement['words'], language: Language, id: string): TemplateResult | typeof nothing {
    const other = languages.find((each) => each !== language && words[each]);
    if (!other || !this.context.editable) return nothing;
    const own = words[language] ?? '';
    const found = findTerms(words[other] ?? '', other, this.terms)
      .map((term) => term[language])
      .filter((term) => !foldText(own).includes(foldText(term)))
      .slice(0, 4);
    if (found.length === 0) return nothing;
    return html`<div class="terms" role="group" aria-label=${say(namesTexts.terms)}>
      ${found.map(
        (term) =>
          html`<button
            title=${say(namesTexts.useTerm, { term })}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => this.rename(id, language, `${own} ${term}`.trim())}
          >
            ${term}
          </button>`,
      )}
    </div>`;
  }

  private rename(id: string, language: Language, text: string): void {
    this.typed = undefined;
    this.context.session.rename(id, language, text);
  }

  private isShown(element: NamedElement): boolean {
    const { words } = element;
    const texts = languages.flatMap((language) => words[language] ?? []);
    if (this.filter === 'missing' && (texts.length === 0 || texts.length === languages.length)) return false;
    if (this.filter === 'long' && !texts.some((text) => this.overflows(element.id, text))) return false;
    return this.wanted === '' || texts.some((text) => foldText(text).includes(foldText(this.wanted)));
  }

  private overflows(id: string, words: string): boolean {
    return this.context.session.use(labelRoom).overflows(id, words);
  }

  /** Enter and the vertical arrows go along the column, as in a spreadsheet. */
  private move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const cell = (event.target as HTMLElement).closest('td');
    const row = cell?.parentElement;
    const next = step < 0 ? row?.previousElementSibling : row?.nextElementSibling;
    const at = cell && row ? [...row.children].indexOf(cell) : -1;
    next?.children[at]?.querySelector('input')?.focus();
  }

  private paste(event: ClipboardEvent, id: string, language: Language): void {
    const shown = (this.elements ?? []).filter((element) => this.isShown(element)).map((element) => element.id);
    const names = pastedNames(
      event.clipboardData?.getData('text/plain') ?? '',
      shown.slice(shown.indexOf(id)),
      language,
    );
    if (names.length < 2) return;
    event.preventDefault();
    this.context.session.together(() => {
      for (const name of names) this.context.session.rename(name.id, name.language, name.text);
    });
  }

  private export(shown: readonly NamedElement[]): void {
    const columns = [
      { key: 'type', label: say(namesTexts.element), value: ({ type }: NamedElement) => say(elementTypeText(type)) },
      ...languages.map((language) => ({
        key: language,
        label: say(languageNames[language]),
        value: ({ words }: NamedElement) => words[language] ?? '',
      })),
    ];
    download(new Blob([csvText(shown, columns)], { type: 'text/csv' }), 'names.csv');
  }
}

function missingCounts(elements: readonly NamedElement[]): Record<Language, number> {
  const named = elements.filter(({ words }) => Object.keys(words).length > 0);
  const missing = (language: Language): number => named.filter(({ words }) => !words[language]).length;
  return { kk: missing('kk'), ru: missing('ru'), en: missing('en') };
}

declare global {
  interface HTMLElementTagNameMap {
    'names-table': NamesTable;
  }
}
