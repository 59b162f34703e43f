import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { selectionTexts } from '#i18n/texts/selection.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { arrangeActions } from './arrange-actions.ts';

/**
 * Buttons that put several elements, or a lane or pool, in another place.
 * Properties: `session`, `ids` (of the elements), `edits` (grows with each edit).
 */
@customElement('panel-arrange')
export class PanelArrange extends LitElement {
  static override styles = [
    controls,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }
    `,
  ];

  @property({ attribute: false }) session!: DiagramSession;
  @property({ attribute: false }) ids: readonly string[] = [];
  @property({ type: Number }) edits = 0;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const actions = arrangeActions(this.session, this.ids, this);
    if (actions.length === 0) return nothing;
    return html`<div role="group" aria-label=${say(selectionTexts.arrange)}>
      ${actions.map(
        ({ icon, label, run }) =>
          html`<button class="icon" aria-label=${label} title=${label} @click=${run}>
            <icon-glyph name=${icon}></icon-glyph>
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-arrange': PanelArrange;
  }
}
