import type { Id } from '#domain/identity.ts';
import { allProjects } from '#data/queries/all-projects.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { say } from '#i18n/say.ts';
import { paletteTexts } from '#i18n/texts/palette.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { firstEntries, projectEntries } from './palette-entries.ts';
import { paletteMatches, type PaletteEntry } from './palette-matches.ts';

const limit = 50;

/**
 * Everything by name: what the open screen can do, screens, projects, records, elements of diagrams. Arrows choose, Enter
 * goes. Properties: `open`, `project` (id of the open one). Event: `closed`.
 */
@customElement('command-palette')
export class CommandPalette extends LitElement {
  static override styles = [
    controls,
    css`
      .palette {
        display: grid;
        gap: var(--space-2);
      }

      ul {
        block-size: min(24rem, 50dvb);
        margin: 0;
        padding: 0;
        overflow: auto;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius-md);
        cursor: pointer;
      }

      li[aria-selected='true'] {
        background: var(--color-selected);
        outline: 1px solid var(--color-accent-line);
        outline-offset: -1px;
      }

      li span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      li small {
        color: var(--color-text-soft);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property() project: Id | undefined;
  @state() private typed = '';
  @state() private at = 0;
  @state() private found: readonly PaletteEntry[] = [];
  @query('ul') private readonly list!: HTMLElement;

  private readonly projects = new Observe(this, allProjects);

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('open') || !this.open) return;
    this.typed = '';
    this.at = 0;
    this.found = [];
    if (this.project !== undefined) void projectEntries(this.project).then((found) => (this.found = found));
  }

  protected override updated(): void {
    this.list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    const shown = this.open ? this.shown() : [];
    return html`<dialog-box heading=${say(paletteTexts.title)} ?open=${this.open} @closed=${() => (this.open = false)}>
      <div class="palette">
        <input
          type="text"
          role="combobox"
          data-first
          autocomplete="off"
          aria-label=${say(paletteTexts.search)}
          placeholder=${say(paletteTexts.search)}
          aria-expanded="true"
          aria-controls="entries"
          aria-activedescendant=${shown.length > 0 ? `entry-${String(this.at)}` : nothing}
          .value=${this.typed}
          @input=${(event: Event) => this.type((event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => this.press(event, shown)}
        />
        <ul id="entries" role="listbox" aria-label=${say(paletteTexts.results)}>
          ${shown.map((entry, at) => this.entry(entry, at))}
        </ul>
        <p class="soft" role="status">
          ${shown.length === 0 ? say(paletteTexts.none) : say(paletteTexts.count, { n: shown.length })}
        </p>
      </div>
    </dialog-box>`;
  }

  private entry(entry: PaletteEntry, at: number): TemplateResult {
    return html`<li
      id="entry-${at}"
      role="option"
      aria-selected=${at === this.at ? 'true' : 'false'}
      @pointerup=${() => this.go(entry)}
    >
      <icon-glyph name=${entry.icon}></icon-glyph><span>${entry.text}</span><small>${entry.detail}</small>
    </li>`;
  }

  private shown(): PaletteEntry[] {
    return paletteMatches([...firstEntries(this.project, this.projects.value ?? []), ...this.found], this.typed, limit);
  }

  private type(text: string): void {
    this.typed = text;
    this.at = 0;
  }

  private press(event: KeyboardEvent, shown: readonly PaletteEntry[]): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      this.at = (this.at + step + shown.length) % shown.length;
    }
    const chosen = shown[this.at];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      this.go(chosen);
    }
  }

  private go(entry: PaletteEntry): void {
    this.open = false;
    // After the dialog has given the focus back, so that what runs may take it.
    void this.updateComplete.then(() => entry.run());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'command-palette': CommandPalette;
  }
}
