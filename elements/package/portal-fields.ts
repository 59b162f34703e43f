import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/status-badge.ts';
import { say } from '#i18n/say.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { portalSheetTexts } from '#i18n/texts/portal-sheet.ts';
import type { PortalField } from '#state/package-preview.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './copy-button.ts';

/** The fields of the portal with the values to type there, Kazakh and Russian. Property: `fields`. No events, no slots. */
@customElement('portal-fields')
export class PortalFields extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .about {
        margin-block-end: var(--space-3);
      }

      .card {
        overflow: auto;
      }

      tbody tr:last-child > * {
        border-block-end: 0;
      }

      tbody th {
        inline-size: 16%;
        min-inline-size: 9rem;
        font-weight: var(--weight-medium);
      }

      td {
        inline-size: 33%;
        min-inline-size: 12rem;
      }

      td:last-child {
        inline-size: 18%;
        min-inline-size: 9rem;
      }

      .value {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: var(--space-2);
        align-items: start;
        overflow-wrap: anywhere;
      }

      ul {
        display: grid;
        justify-items: start;
        gap: var(--space-1);
        margin: 0;
        padding: 0;
        list-style: none;
        font-size: var(--text-sm);
        color: var(--color-text-soft);
      }

      .wrong {
        color: var(--color-error);
      }
    `,
  ];

  @property({ attribute: false }) fields: readonly PortalField[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`<p class="soft about">${say(packageTexts.portalAbout)}</p>
      <div class="card">
        <table>
          <thead>
            <tr>
              <th scope="col">${say(portalSheetTexts.field)}</th>
              <th scope="col">${say(packageTexts.valueKk)}</th>
              <th scope="col">${say(packageTexts.valueRu)}</th>
              <th scope="col">${say(portalSheetTexts.rule)}</th>
            </tr>
          </thead>
          <tbody>
            ${this.fields.map((field) => this.renderField(field))}
          </tbody>
        </table>
      </div>`;
  }

  private renderField(field: PortalField): TemplateResult {
    const label = say(portalSheetTexts[field.label]);
    return html`<tr>
      <th scope="row">${label}</th>
      ${
        field.kind === 'file'
          ? html`<td colspan="2">${this.renderValue(field, 'kk', label)}</td>`
          : html`<td>${this.renderValue(field, 'kk', label)}</td>
              <td>${this.renderValue(field, 'ru', label)}</td>`
      }
      <td>
        <ul>
          ${this.rules(field)}
        </ul>
      </td>
    </tr>`;
  }

  private renderValue({ value, kind }: PortalField, language: 'kk' | 'ru', label: string): TemplateResult {
    const text = value[language] ?? '';
    if (text === '') return html`<span class="soft">${kind === 'hand' ? '—' : say(packageTexts.notWritten)}</span>`;
    const column = say(language === 'kk' ? packageTexts.valueKk : packageTexts.valueRu);
    return html`<div class="value">
      ${kind === 'file' ? html`<code>${text}</code>` : html`<span lang=${language}>${text}</span>`}
      <copy-button .value=${text} name=${kind === 'file' ? label : `${label}, ${column}`}></copy-button>
    </div>`;
  }

  private rules({ kind, value, limit }: PortalField): TemplateResult[] {
    if (kind === 'hand') return [html`<li>${say(portalSheetTexts.byHand)}</li>`];
    const lines = [html`<li>${say(portalSheetTexts.required)}</li>`];
    if (!value.kk && !value.ru && !value.en) {
      lines.push(
        html`<li><status-badge tone="error" icon="error">${say(portalSheetTexts.missing)}</status-badge></li>`,
      );
    }
    if (limit === undefined) return lines;
    for (const language of ['kk', 'ru'] as const) {
      const count = [...(value[language] ?? '')].length;
      if (count === 0) continue;
      const line = say(portalSheetTexts.length, { count, limit });
      lines.push(html`<li class=${count > limit ? 'wrong' : ''}>${language}: ${line}</li>`);
    }
    return lines;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-fields': PortalFields;
  }
}
