import { controls } from '#elements/shared/controls.css.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { noteBlocks, type NoteBlock } from './note-blocks.ts';

/** A SOURCES.md as headings, paragraphs, lists and tables. Property: `text`. */
@customElement('source-notes')
export class SourceNotes extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      h2 {
        font-size: var(--text-lg);
      }

      ul {
        margin: 0;
        padding-inline-start: var(--space-5);
      }

      .wide {
        overflow-x: auto;
      }

      td {
        min-inline-size: 6rem;
        font-size: var(--text-sm);
      }
    `,
  ];

  @property() text = '';

  override render(): unknown {
    return noteBlocks(this.text).map((block) => renderBlock(block));
  }
}

function renderBlock(block: NoteBlock): TemplateResult {
  switch (block.kind) {
    case 'title':
      return html`<h2>${inline(block.text)}</h2>`;
    case 'heading':
      return html`<h3>${inline(block.text)}</h3>`;
    case 'paragraph':
      return html`<p>${inline(block.text)}</p>`;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${inline(item)}</li>`)}
      </ul>`;
    case 'table':
      return html`<div class="wide">
        <table>
          <thead>
            <tr>
              ${block.head.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${block.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td>${inline(cell)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}

/** Strong words and code; everything else is plain text. */
function inline(text: string): unknown {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
    if (part.startsWith('**')) return html`<strong>${part.slice(2, -2)}</strong>`;
    return part.startsWith('`') ? html`<code>${part.slice(1, -1)}</code>` : part;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'source-notes': SourceNotes;
  }
}
