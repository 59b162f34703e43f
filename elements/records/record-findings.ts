import { author } from '#data/queries/author.ts';
import type { Finding } from '#domain/finding.ts';
import '#elements/shared/accept-box.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { say } from '#i18n/say.ts';
import { sayFinding } from '#i18n/say-finding.ts';
import { saySource } from '#i18n/say-source.ts';
import { acceptingTexts } from '#i18n/texts/accepting.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { acceptFindings, takeAcceptanceBack } from '#state/accept-finding.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { attempt } from '#state/attempt.ts';
import './open-findings.ts';
import { fixOf } from './record-fixes.ts';
import type { RegisterIndex } from './register-index.ts';

/**
 * What the checks say about a record or a register, folded until asked for. A warning can be accepted with a reason,
 * and that can be taken back.
 *
 * Properties: `index`, `findings`, `heading`. Events: `finding-opened` {finding}. No slots.
 */
@customElement('record-findings')
export class RecordFindings extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      :host([hidden]) {
        display: none;
      }

      details {
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-surface);
      }

      summary {
        padding-inline: var(--space-3);
        font-size: var(--text-sm);
      }

      summary > * {
        flex: none;
      }

      .first {
        flex: 1 1 0;
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        color: var(--color-text-soft);
        font-weight: 400;
      }

      details[open] .first {
        visibility: hidden;
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
        max-block-size: 14rem;
        overflow: auto;
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding: 0 var(--space-2);
        border-block-start: 1px solid var(--color-line);
      }

      li > .line {
        display: flex;
        align-items: center;
        min-block-size: var(--control-height);
        flex: 1;
        justify-content: flex-start;
        gap: var(--space-2);
        padding: 0.25rem var(--space-1);
        border: 0;
        background: none;
        box-shadow: none;
        font-weight: 400;
        text-align: start;
        text-wrap: wrap;
      }

      li > button.line:hover {
        background: var(--color-hover);
      }

      small {
        display: block;
        color: var(--color-text-soft);
      }

      .E {
        color: var(--color-error);
      }

      .W {
        color: var(--color-warn);
      }

      .I {
        color: var(--color-info);
      }
    `,
  ];

  @property({ attribute: false }) index!: RegisterIndex;
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property() heading = '';
  @state() private accepting: Finding | undefined;

  readonly localized = new Localized(this);
  private readonly author = new Observe(this, () => author());

  override willUpdate(): void {
    this.hidden = this.findings.length === 0;
  }

  override render(): TemplateResult {
    const [first] = this.findings;
    return html`<details>
        <summary>
          ${this.heading || say(registerTexts.checking)}
          <open-findings words .value=${this.index.open(this.findings)}></open-findings>
          <span class="first">${first ? sayFinding(first) : nothing}</span>
        </summary>
        <ul>
          ${this.findings.map((finding) => this.renderFinding(finding))}
        </ul>
      </details>
      <accept-box
        .text=${this.accepting ? sayFinding(this.accepting) : ''}
        @reason-given=${({ detail }: CustomEvent<{ reason: string }>) => this.accept(detail.reason)}
        @closed=${() => (this.accepting = undefined)}
      ></accept-box>`;
  }

  private renderFinding(finding: Finding): TemplateResult {
    const reason = this.index.reasonOf(finding);
    const accepted = reason !== undefined && finding.severity !== 'E';
    const icon = accepted ? 'done' : ({ E: 'error', W: 'warning', I: 'info' } as const)[finding.severity];
    const detail = [accepted ? say(acceptingTexts.accepted, { reason }) : '', saySource(finding.source)]
      .filter(Boolean)
      .join(' · ');
    const words = html`<icon-glyph class=${accepted ? 'I' : finding.severity} name=${icon}></icon-glyph>
      <span>${sayFinding(finding)}<small>${detail}</small></span>`;
    const leads = finding.place.part === 'records' && finding.place.record !== undefined;
    return html`<li>
      ${
        leads
          ? html`<button type="button" class="line" @click=${() => emit(this, 'finding-opened', { finding })}>
              ${words}
            </button>`
          : html`<div class="line">${words}</div>`
      }
      ${accepted ? nothing : this.renderFix(finding)}
      ${
        accepted
          ? html`<button class="quiet small" type="button" @click=${() => this.takeBack(finding)}>
              ${say(acceptingTexts.takeBack)}
            </button>`
          : finding.severity === 'W'
            ? html`<button class="quiet small" type="button" @click=${() => (this.accepting = finding)}>
                ${say(acceptingTexts.accept)}
              </button>`
            : nothing
      }
    </li>`;
  }

  private renderFix(finding: Finding): TemplateResult | typeof nothing {
    const fix = fixOf(this.index, finding);
    return fix ? html`<button class="small" type="button" @click=${fix.run}>${fix.label}</button>` : nothing;
  }

  private async accept(reason: string): Promise<void> {
    const finding = this.accepting;
    this.accepting = undefined;
    if (!finding) return;
    await attempt(() => acceptFindings(this.index.seen, [finding], { reason, by: this.author.value ?? '' }));
  }

  private takeBack(finding: Finding): void {
    void attempt(() => takeAcceptanceBack(this.index.seen, finding));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-findings': RecordFindings;
  }
}
