import { severities, type Finding, type Severity } from '#domain/finding.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/status-badge.ts';
import type { Tone } from '#elements/shared/status-badge.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const looks: Readonly<Record<Severity, { readonly tone: Tone; readonly words: Sentence }>> = {
  E: { tone: 'error', words: overviewTexts.errors },
  W: { tone: 'warn', words: overviewTexts.warnings },
  I: { tone: 'info', words: overviewTexts.hints },
};

/** How many findings of each severity there are; those with none are left out. Property: `findings`. */
@customElement('severity-counts')
export class SeverityCounts extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
    }
  `;

  @property({ attribute: false }) findings: readonly Finding[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): unknown {
    return severities.map((severity) => this.renderCount(severity));
  }

  private renderCount(severity: Severity): TemplateResult | typeof nothing {
    const n = this.findings.filter((finding) => finding.severity === severity).length;
    const { tone, words } = looks[severity];
    return n > 0 ? html`<status-badge tone=${tone}>${n} ${say(words, { n })}</status-badge>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'severity-counts': SeverityCounts;
  }
}
