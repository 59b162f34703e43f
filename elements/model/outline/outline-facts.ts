import { languages, type Language } from '#domain/language.ts';
import { factsOfNode, type ToldFact } from '#domain/outline/facts-of-node.ts';
import type { Outline } from '#domain/outline/outline.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { sayOutlined } from '#i18n/say-outline.ts';
import { outlineTexts, outlineTypeText } from '#i18n/texts/outline.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const languageTexts = { kk: sharedTexts.languageKk, ru: sharedTexts.languageRu, en: sharedTexts.languageEn };

/**
 * All that a file says of one element of its tree; what it names is gone to by a button.
 * Properties: `outline`, `node` (id), `language` (of the names). Event: `element-wanted` {id}.
 */
@customElement('outline-facts')
export class OutlineFacts extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: var(--space-4);
      }

      dl {
        display: grid;
        grid-template-columns: minmax(7rem, auto) minmax(0, 1fr);
        gap: var(--space-2) var(--space-4);
        margin: var(--space-3) 0 0;
      }

      dt {
        color: var(--color-text-soft);
        overflow-wrap: anywhere;
      }

      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }

      dd p {
        white-space: pre-wrap;
      }

      ul {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      button.go {
        min-block-size: 0;
        padding: 0.1rem 0.3rem;
        margin-inline-start: -0.3rem;
        text-align: start;
      }

      h3 {
        margin-block-start: var(--space-4);
        font-size: var(--text-md);
      }

      .others {
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) outline!: Outline;
  @property() node = '';
  @property() language: Language = 'kk';

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const node = this.outline.nodes.get(this.node);
    if (!node) return html`<p class="soft">${say(outlineTexts.chooseOne)}</p>`;
    const { told, documentation, others } = factsOfNode(this.outline, this.node);
    const names = languages.filter((language) => node.name[language] !== undefined);
    return html`
      <h2>${sayOutlined(this.outline, this.node, this.language)}</h2>
      <dl>
        ${this.fact(outlineTexts.type, say(outlineTypeText(node.type)))}
        ${
          names.length > 0
            ? this.fact(
                outlineTexts.names,
                html`<ul>
                  ${names.map(
                    (language) =>
                      html`<li>
                        <span lang=${language}>${node.name[language]}</span>
                        <span class="soft">(${say(languageTexts[language])})</span>
                      </li>`,
                  )}
                </ul>`,
              )
            : nothing
        }
        ${documentation.map((text) => this.fact(outlineTexts.documentation, html`<p>${text}</p>`))}
        ${told.map((fact) => this.told(fact))}
        ${node.inside.length > 0 ? this.fact(outlineTexts.inside, this.list(node.inside)) : nothing}
        ${this.node.startsWith('~') ? nothing : this.fact(outlineTexts.id, html`<code>${this.node}</code>`)}
      </dl>
      ${
        others.length > 0
          ? html`<h3>${say(outlineTexts.others)}</h3>
              <dl class="others">
                ${others.map(
                  ({ field, value }) =>
                    html`<dt><code>${field}</code></dt>
                      <dd>${value}</dd>`,
                )}
              </dl>`
          : nothing
      }
    `;
  }

  private fact(label: Sentence, value: unknown): TemplateResult {
    return html`<dt>${say(label)}</dt>
      <dd>${value}</dd>`;
  }

  private told({ code, elements }: ToldFact): TemplateResult {
    return this.fact(outlineTexts[code], this.list(elements));
  }

  private list(elements: readonly string[]): TemplateResult {
    return html`<ul>
      ${elements.map((id) => html`<li>${this.link(id)}</li>`)}
    </ul>`;
  }

  private link(id: string): TemplateResult {
    const name = sayOutlined(this.outline, id, this.language);
    if (!this.outline.nodes.has(id)) return html`<code>${name}</code>`;
    return html`<button class="quiet go" @click=${() => emit(this, 'element-wanted', { id })}>${name}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'outline-facts': OutlineFacts;
  }
}
