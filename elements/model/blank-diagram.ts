import { blankDrawing } from '#bpmn/modeler/blank-drawing.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { listEntryTexts } from '#i18n/texts/list-entry.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { preferencesStore } from '#state/preferences-store.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ModelContext } from './model-room.ts';

/** What to do next on a diagram without steps: draw, or open list entry. Nothing once there is a step. Property: `context`. */
@customElement('blank-diagram')
export class BlankDiagram extends LitElement {
  static override styles = [
    controls,
    css`
      section {
        /* Beside the palette and above the sign of bpmn.io, which must stay seen. */
        position: absolute;
        inset: auto var(--space-4) 3.5rem 7.5rem;
        display: grid;
        justify-items: center;
        gap: var(--space-3);
        inline-size: fit-content;
        margin-inline: auto;
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        text-align: center;
      }

      p {
        max-inline-size: 32rem;
        margin: 0;
        color: var(--color-text-soft);
        text-wrap: balance;
      }
    `,
  ];

  @property({ attribute: false }) context: ModelContext | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.context?.editable || !this.context.session.use(blankDrawing).isBlank()) return nothing;
    return html`<section aria-label=${say(modelTexts.blank)}>
      <p>${say(modelTexts.blankText)}</p>
      <button
        class="primary"
        type="button"
        @click=${() => preferencesStore.trigger.chosen({ choice: { dock: 'list' } })}
      >
        <icon-glyph name="list"></icon-glyph>${say(listEntryTexts.title)}
      </button>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'blank-diagram': BlankDiagram;
  }
}
