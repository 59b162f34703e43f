import type { Finding } from '#domain/finding.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/progress-line.ts';
import { say } from '#i18n/say.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import type { PackageProgress } from '#state/package-actions.ts';
import type { PackageFailure } from '#state/package-machine.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const failureTexts = {
  blocked: packageTexts.failureBlocked,
  unsaved: packageTexts.failureUnsaved,
  fault: packageTexts.failureFault,
};

/**
 * Whether the final package can be made, the two exports, and how far one is.
 *
 * Properties: `findings`, `progress` (while a package is made), `failure`, `unreadable` (names of variants).
 * Events: `package-ordered` {final}, `cancelled`. No slots.
 */
@customElement('package-status')
export class PackageStatus extends LitElement {
  static override styles = [
    controls,
    css`
      section.card {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        border-inline-start: 3px solid var(--tone);
      }

      .ready {
        --tone: var(--color-ok);
      }

      .blocked {
        --tone: var(--color-error);
      }

      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3) var(--space-5);
      }

      .words {
        flex: 1 1 26rem;
        max-inline-size: 52rem;
      }

      h2 {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        margin-block-end: var(--space-1);
        font-size: var(--text-lg);
      }

      h2 icon-glyph {
        color: var(--tone);
      }

      .exports {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      .note {
        display: flex;
        gap: var(--space-2);
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }

      .warn {
        color: var(--color-warn);
      }

      .failure {
        color: var(--color-error);
      }
    `,
  ];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) progress: PackageProgress | undefined;
  @property() failure: PackageFailure | undefined;
  @property() unreadable = '';

  constructor() {
    super();
    new Localized(this);
  }

  /** The buttons are never truly disabled: they keep the focus, and the reason is read with them. */
  override render(): TemplateResult {
    const n = this.findings.filter((finding) => finding.severity === 'E').length;
    const isBlocked = n > 0;
    const isBusy = this.progress !== undefined;
    return html`<section class="card ${isBlocked ? 'blocked' : 'ready'}" aria-labelledby="heading">
      <div class="top">
        <div class="words">
          <h2 id="heading">
            <icon-glyph name=${isBlocked ? 'error' : 'done'}></icon-glyph>
            ${isBlocked ? say(packageTexts.blocked, { n }) : say(packageTexts.ready)}
          </h2>
          <p id="why">${say(isBlocked ? packageTexts.blockedText : packageTexts.readyText)}</p>
        </div>
        <div class="exports">
          <button type="button" aria-disabled=${isBusy} @click=${() => !isBusy && this.order(false)}>
            <icon-glyph name="export"></icon-glyph>${say(packageTexts.exportDraft)}
          </button>
          <button
            type="button"
            class="primary"
            aria-describedby="why"
            aria-disabled=${isBlocked || isBusy}
            @click=${() => !isBlocked && !isBusy && this.order(true)}
          >
            <icon-glyph name="package"></icon-glyph>${say(packageTexts.exportFinal)}
          </button>
        </div>
      </div>
      ${this.unreadable ? html`<p class="warn">${say(packageTexts.unreadable, { variants: this.unreadable })}</p>` : nothing}
      ${this.renderProgress()}
      <p class="note"><icon-glyph name="info"></icon-glyph>${say(packageTexts.noUpload)}</p>
    </section>`;
  }

  private renderProgress(): TemplateResult | typeof nothing {
    const { progress, failure } = this;
    if (progress) {
      return html`<progress-line
        cancellable
        .value=${progress.share}
        label=${stepText(progress)}
        @cancelled=${() => emit(this, 'cancelled', {})}
      ></progress-line>`;
    }
    return failure ? html`<p class="failure" role="alert">${say(failureTexts[failure])}</p>` : nothing;
  }

  private order(final: boolean): void {
    emit(this, 'package-ordered', { final });
  }
}

function stepText({ step, variant }: PackageProgress): string {
  switch (step) {
    case 'checking':
      return say(packageTexts.stepChecking);
    case 'drawing':
      return say(packageTexts.stepDrawing, { variant: variant ? say(variantTexts[variant].name) : '' });
    case 'packing':
      return say(packageTexts.stepPacking);
    case 'verifying':
    case 'noting':
      return say(packageTexts.stepVerifying);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-status': PackageStatus;
  }
}
