import type { Finding } from '#domain/finding.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { fieldOf } from './field-messages.ts';
import './passport-links.ts';
import './record-findings.ts';
import './record-form.ts';
import type { RegisterIndex } from './register-index.ts';

/**
 * A record that exists once in a project, as a sheet: its findings and its form. The first entry makes the record.
 * Properties: `index`, `kind`, `field` (to begin at). No events.
 */
@customElement('record-sheet')
export class RecordSheet extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
      }

      .paper {
        padding: var(--space-4) var(--space-5) var(--space-5);
        border: 1px solid var(--color-line);
        border-radius: var(--radius-lg);
        background: var(--color-surface);
      }

      .paper > p {
        margin-block-end: var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) index!: RegisterIndex;
  @property() kind: RecordKind = 'passport';
  @property() field: string | undefined;
  @state() private begin: string | undefined;

  readonly localized = new Localized(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('field')) this.begin = this.field;
  }

  override render(): TemplateResult {
    const record = this.index.of(this.kind)[0];
    const findings = record ? this.index.findingsOf(record.id).filter(({ severity }) => severity !== 'I') : [];
    return html`<record-findings
        .index=${this.index}
        .findings=${findings}
        @finding-opened=${({ detail }: CustomEvent<{ finding: Finding }>) => this.beginAt(fieldOf(detail.finding))}
      ></record-findings>
      <div class="paper">
        ${record ? nothing : html`<p class="soft">${say(recordTexts[this.kind].empty)}</p>`}
        ${keyed(
          `${this.index.project} ${this.kind}`,
          html`<record-form
            .index=${this.index}
            .kind=${this.kind}
            .record=${record}
            .field=${this.begin}
          ></record-form>`,
        )}
        ${this.kind === 'passport' ? html`<passport-links .index=${this.index}></passport-links>` : nothing}
      </div>`;
  }

  private beginAt(field: string): void {
    this.begin = undefined;
    void this.updateComplete.then(() => (this.begin = field));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-sheet': RecordSheet;
  }
}
