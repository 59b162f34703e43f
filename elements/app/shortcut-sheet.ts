import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { findTexts } from '#i18n/texts/find.ts';
import { paletteTexts } from '#i18n/texts/palette.ts';
import { subProcessTexts } from '#i18n/texts/sub-process.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

type Shortcut = readonly [keys: string, what: Sentence];

const everywhere: readonly Shortcut[] = [
  ['Ctrl K · ⌘ K', paletteTexts.openPalette],
  ['?', paletteTexts.openSheet],
  ['F8 · Shift F8', paletteTexts.nextFinding],
];

const onDiagram: readonly Shortcut[] = [
  ['Alt ← → ↑ ↓', paletteTexts.walk],
  ['Shift Alt ← → ↑ ↓', paletteTexts.walkAndSelect],
  ['Alt PageDown · Alt PageUp', subProcessTexts.keys],
  ['F2 · E', paletteTexts.rename],
  ['A', paletteTexts.append],
  ['N', paletteTexts.create],
  ['R', paletteTexts.replace],
  ['← → ↑ ↓', paletteTexts.move],
  ['Delete', paletteTexts.delete],
  ['Ctrl Z · Ctrl Shift Z', paletteTexts.undo],
  ['Ctrl C · Ctrl X · Ctrl V', paletteTexts.copy],
  ['Ctrl A', paletteTexts.all],
  ['Ctrl F · ⌘ F', paletteTexts.find],
  ['Ctrl H · Alt ⌘ F', findTexts.title],
  ['Ctrl + · Ctrl − · Ctrl 0', paletteTexts.zoom],
  ['H · L · S · C', paletteTexts.tools],
  ['W', paletteTexts.workshop],
];

const atWorkshop: readonly Shortcut[] = [
  ['Q · D · B · K', paletteTexts.capture],
  ['T', paletteTexts.timer],
  ['P', paletteTexts.pointer],
  ['F · Z', paletteTexts.wall],
  ['W · Esc', paletteTexts.workshop],
];

/** The keys that do something, by where they do it. Property: `open`. */
@customElement('shortcut-sheet')
export class ShortcutSheet extends LitElement {
  static override styles = [
    controls,
    css`
      table {
        inline-size: 100%;
      }

      th {
        inline-size: 14rem;
        text-align: start;
        font-weight: var(--weight-medium);
        white-space: nowrap;
      }

      h3 {
        margin-block: var(--space-3) var(--space-1);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`<dialog-box
      heading=${say(paletteTexts.shortcuts)}
      ?open=${this.open}
      @closed=${() => (this.open = false)}
    >
      ${this.section(paletteTexts.everywhere, everywhere)} ${this.section(paletteTexts.onDiagram, onDiagram)}
      ${this.section(paletteTexts.atWorkshop, atWorkshop)}
    </dialog-box>`;
  }

  private section(title: Sentence, shortcuts: readonly Shortcut[]): TemplateResult {
    return html`<h3>${say(title)}</h3>
      <table>
        <tbody>
          ${shortcuts.map(
            ([keys, what]) =>
              html`<tr>
                <th scope="row"><kbd>${keys}</kbd></th>
                <td>${say(what)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shortcut-sheet': ShortcutSheet;
  }
}
