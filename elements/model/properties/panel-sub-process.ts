import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { planes } from '#bpmn/modeler/planes.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { subProcessTexts } from '#i18n/texts/sub-process.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Ways into a sub-process: to its plane, or opened in place. Properties: `session`, `element` (id), `edits`, `editable`. */
@customElement('panel-sub-process')
export class PanelSubProcess extends LitElement {
  static override styles = [
    controls,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) session!: DiagramSession;
  @property() element = '';
  @property({ type: Number }) edits = 0;
  @property({ type: Boolean }) editable = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const inner = this.session.use(planes);
    const state = inner.stateOf(this.element);
    if (state === undefined) return nothing;
    const isInside = inner.path().at(-1) === this.element;
    return html`<div role="group" aria-label=${say(subProcessTexts.title)}>
      ${
        isInside
          ? html`<button title=${say(subProcessTexts.leaveHint)} @click=${() => inner.leave()}>
              <icon-glyph name="chevron-up"></icon-glyph>${say(subProcessTexts.leave)}
            </button>`
          : state === 'closed'
            ? html`<button title=${say(subProcessTexts.enterHint)} @click=${() => inner.enter(this.element)}>
                <icon-glyph name="chevron-down"></icon-glyph>${say(subProcessTexts.enter)}
              </button>`
            : nothing
      }
      <button ?disabled=${!this.editable} @click=${() => inner.toggle(this.element)}>
        ${say(state === 'closed' ? subProcessTexts.open : subProcessTexts.close)}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-sub-process': PanelSubProcess;
  }
}
