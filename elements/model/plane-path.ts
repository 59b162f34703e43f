import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { planes } from '#bpmn/modeler/planes.ts';
import type { Language } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { sayElement } from '#i18n/say-element.ts';
import { subProcessTexts } from '#i18n/texts/sub-process.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * The way from the whole process to the sub-process that is shown, each part a way back; nothing on the whole process.
 * Properties: `session`, `edits` (grows with each edit), `language` (of the names).
 */
@customElement('plane-path')
export class PlanePath extends LitElement {
  static override styles = [
    controls,
    css`
      nav {
        /* Beside the palette. */
        position: absolute;
        inset-block-start: var(--space-2);
        inset-inline-start: 8.5rem;
        max-inline-size: calc(100% - 26rem);
        padding: var(--space-1) var(--space-2);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-raised);
      }

      ol {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        align-items: center;
        min-inline-size: 0;
      }

      li + li + li::before {
        content: '›';
        padding-inline: var(--space-1);
        color: var(--color-text-soft);
      }

      li > * {
        max-inline-size: 18rem;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      span {
        padding-inline: var(--space-2);
        font-weight: var(--weight-medium);
      }
    `,
  ];

  @property({ attribute: false }) session: DiagramSession | undefined;
  @property({ type: Number }) edits = 0;
  @property() language: Language = 'kk';
  private end: (() => void) | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    this.end?.();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('session')) return;
    this.end?.();
    this.end = this.session?.use(planes).onShown(() => this.requestUpdate());
  }

  override render(): TemplateResult | typeof nothing {
    const { session } = this;
    const path = session?.use(planes).path() ?? [];
    if (!session || path.length < 2) return nothing;
    return html`<nav aria-label=${say(subProcessTexts.path)}>
      <ol>
        <li>
          <button
            class="icon quiet"
            aria-label=${say(subProcessTexts.leave)}
            title=${say(subProcessTexts.leaveHint)}
            @click=${() => session.use(planes).leave()}
          >
            <icon-glyph name="chevron-up"></icon-glyph>
          </button>
        </li>
        ${path.map((id, at) => {
          const name = at === 0 ? say(subProcessTexts.whole) : this.nameOf(id);
          const isHere = at === path.length - 1;
          return html`<li>
            ${
              isHere
                ? html`<span aria-current="location" title=${name}>${name}</span>`
                : html`<button class="quiet" title=${name} @click=${() => session.use(planes).show(id)}>
                    ${name}
                  </button>`
            }
          </li>`;
        })}
      </ol>
    </nav>`;
  }

  private nameOf(id: string): string {
    const facts = this.session?.facts(id);
    return facts ? sayElement(facts, this.language) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plane-path': PlanePath;
  }
}
