import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import './icon-glyph.ts';
import type { IconName } from './icon-shapes.ts';
import { Localized } from './localized.ts';
import { showPopup } from './popup-place.ts';
import { tagListStyles } from './tag-list.css.ts';

/** Something that can be pointed to: a record, an element of a diagram. */
export interface TagItem {
  readonly id: string;
  readonly label: string;
  /** A quieter line in the list of options: the kind, the variant. */
  readonly detail?: string;
  readonly icon?: IconName;
  /** It is pointed to but no longer there. */
  readonly missing?: boolean;
}

const mostShown = 60;

/**
 * Links to other things, each a chip that opens it, with a search to add more.
 *
 * Properties: `items` (TagItem[]), `options` (TagItem[]; those already in `items` are left out), `single` (at most one),
 * `fixed` (nothing can be added or removed), `label`, `description`, `invalid`, `required`, `disabled`, `addLabel`.
 * Events: `tag-added`, `tag-removed`, `tag-opened` {id}. No slots.
 */
@customElement('tag-list')
export class TagList extends LitElement {
  static override styles = [controls, tagListStyles];

  @property({ attribute: false }) items: readonly TagItem[] = [];
  @property({ attribute: false }) options: readonly TagItem[] = [];
  @property({ type: Boolean }) single = false;
  @property({ type: Boolean }) fixed = false;
  @property() label = '';
  @property() description = '';
  @property() addLabel = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;
  @state() private search = '';
  @state() private pointed = 0;
  @state() private opened = false;
  @query('.picker') private readonly picker!: HTMLElement;
  @query('.add') private readonly adder!: HTMLElement | null;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const canAdd = !this.fixed && !this.disabled && !(this.single && this.items.length);
    return html`<div
        class="tags"
        role="group"
        aria-label=${this.label || nothing}
        aria-describedby=${this.description ? 'description' : nothing}
      >
        ${repeat(
          this.items,
          ({ id }) => id,
          (item) => this.renderTag(item),
        )}
        ${
          canAdd
            ? html`<button
                class="add quiet small ${this.invalid ? 'danger' : ''}"
                type="button"
                aria-haspopup="dialog"
                aria-expanded=${this.opened}
                aria-label="${this.addLabel || say(sharedTexts.add)}${this.label ? `: ${this.label}` : ''}"
                @click=${this.show}
              >
                <icon-glyph name="add"></icon-glyph>${this.addLabel || say(sharedTexts.add)}
              </button>`
            : nothing
        }
        ${canAdd || this.items.length ? nothing : html`<span class="soft">${say(sharedTexts.nothingLinked)}</span>`}
        <span id="description" hidden>${this.description}</span>
      </div>
      <div
        class="picker"
        popover
        role="dialog"
        aria-label=${this.label || say(sharedTexts.add)}
        @toggle=${this.toggled}
        @keydown=${this.press}
        @click=${this.clickOption}
      >
        ${this.opened ? this.renderPicker() : nothing}
      </div>`;
  }

  override focus(): void {
    (this.adder ?? this.renderRoot.querySelector<HTMLElement>('button'))?.focus();
  }

  private renderTag({ id, label, icon, missing }: TagItem): TemplateResult {
    return html`<span class="chip ${missing ? 'missing' : ''}">
      <button type="button" class="name" title=${label} @click=${() => emit(this, 'tag-opened', { id })}>
        ${icon || missing ? html`<icon-glyph name=${missing ? 'warning' : (icon ?? 'link')}></icon-glyph>` : nothing}
        <span>${label}</span>
      </button>
      ${
        this.fixed || this.disabled
          ? nothing
          : html`<button
              type="button"
              class="icon small"
              aria-label=${say(sharedTexts.remove, { name: label })}
              @click=${() => this.release(id)}
            >
              <icon-glyph name="close"></icon-glyph>
            </button>`
      }
    </span>`;
  }

  private renderPicker(): TemplateResult {
    const found = this.found;
    const shown = found.slice(0, mostShown);
    const label = say(sharedTexts.search);
    return html`<input
        type="text"
        role="combobox"
        aria-label="${label}${this.label ? `: ${this.label}` : ''}"
        aria-expanded="true"
        aria-controls="options"
        aria-autocomplete="list"
        aria-activedescendant=${shown.length ? `option-${this.pointed}` : nothing}
        placeholder=${label}
        autocomplete="off"
        spellcheck="false"
        .value=${live(this.search)}
        @input=${this.changeSearch}
      />
      <ul id="options" role="listbox" aria-label=${this.label || say(sharedTexts.add)}>
        ${shown.map(
          ({ id, label: name, detail, icon }, index) =>
            html`<li id="option-${index}" role="option" aria-selected=${index === this.pointed} data-id=${id}>
              ${icon ? html`<icon-glyph name=${icon}></icon-glyph>` : nothing}
              <span>${name}${detail ? html`<small>${detail}</small>` : nothing}</span>
            </li>`,
        )}
      </ul>
      <p class="foot" role="status">
        ${found.length ? say(sharedTexts.optionsFound, { n: found.length }) : say(sharedTexts.nothingFound)}
      </p>`;
  }

  private get found(): readonly TagItem[] {
    const taken = new Set(this.items.map(({ id }) => id));
    const words = this.search.toLowerCase().split(/\s+/).filter(Boolean);
    return this.options.filter(({ id, label, detail = '' }) => {
      const text = `${label}\n${detail}`.toLowerCase();
      return !taken.has(id) && words.every((word) => text.includes(word));
    });
  }

  private show(): void {
    this.search = '';
    this.pointed = 0;
    this.opened = true;
    void this.updateComplete.then(() => {
      showPopup(this.adder ?? this, this.picker);
      this.picker.querySelector('input')?.focus();
    });
  }

  private toggled(event: Event): void {
    this.opened = (event as ToggleEvent).newState === 'open';
  }

  private changeSearch(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
    this.pointed = 0;
  }

  private press(event: KeyboardEvent): void {
    const last = Math.min(this.found.length, mostShown) - 1;
    const to = {
      ArrowDown: this.pointed + 1,
      ArrowUp: this.pointed - 1,
      PageDown: this.pointed + 8,
      PageUp: this.pointed - 8,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      this.pointed = Math.min(Math.max(to, 0), Math.max(last, 0));
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector(`#option-${this.pointed}`)?.scrollIntoView({ block: 'nearest' }),
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = this.found[this.pointed];
      if (chosen) this.add(chosen.id);
    }
  }

  private clickOption(event: MouseEvent): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (!id) return;
    this.add(id);
    this.picker.querySelector('input')?.focus();
  }

  private add(id: string): void {
    if (this.single) this.picker.hidePopover();
    emit(this, 'tag-added', { id });
  }

  private release(id: string): void {
    const index = this.items.findIndex((item) => item.id === id);
    emit(this, 'tag-removed', { id });
    void this.updateComplete.then(() => {
      const rest = [...this.renderRoot.querySelectorAll<HTMLElement>('.chip .name')];
      (rest[Math.min(index, rest.length - 1)] ?? this.adder)?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tag-list': TagList;
  }
}
