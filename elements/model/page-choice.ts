import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { pages, type DiagramPage } from '#bpmn/modeler/pages.ts';
import { textIn, type Language } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { pageTexts } from '#i18n/texts/pages.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * Which of several diagrams of the file is drawn; nothing when there is one.
 * Properties: `session`, `edits` (grows with each edit and each change of page), `language` (of the names).
 */
@customElement('page-choice')
export class PageChoice extends LitElement {
  static override styles = [
    controls,
    css`
      label {
        /* Where spreadsheets have their sheets, beside the palette. */
        position: absolute;
        inset-block-end: var(--space-2);
        inset-inline-start: 8.5rem;
        display: flex;
        align-items: center;
        padding-inline-start: var(--space-2);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        gap: var(--space-1);
        color: var(--color-text-soft);
      }

      select {
        inline-size: auto;
        max-inline-size: 20rem;
        border-color: transparent;
        background-color: transparent;
      }
    `,
  ];

  @property({ attribute: false }) session: DiagramSession | undefined;
  @property({ type: Number }) edits = 0;
  @property() language: Language = 'kk';

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { session } = this;
    const all = session?.use(pages).all() ?? [];
    if (!session || all.length < 2) return nothing;
    const shown = session.use(pages).shown();
    return html`<label title=${say(pageTexts.hint)}>
      <icon-glyph name="process"></icon-glyph>
      <select
        aria-label=${say(pageTexts.choice)}
        @change=${(event: Event) => void session.use(pages).show((event.target as HTMLSelectElement).selectedIndex)}
      >
        ${all.map((page, at) => html`<option .selected=${at === shown}>${this.nameOf(page, at)}</option>`)}
      </select>
    </label>`;
  }

  private nameOf({ name, subjects }: DiagramPage, at: number): string {
    if (name !== '') return name;
    const words = subjects.map((subject) => textIn(subject, this.language)).filter((word) => word.trim() !== '');
    return words.join(', ') || say(pageTexts.unnamed, { n: at + 1 });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-choice': PageChoice;
  }
}
