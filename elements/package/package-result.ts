import { textIn } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/status-badge.ts';
import { formatBytes, formatDateTime, formatNumber } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import type { BuiltPackage } from '#state/package-actions.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './copy-button.ts';
import { factList, factListStyles, type Fact } from './fact-list.ts';

/** The package that was made: its name, size and checksums. Properties: `built`, `outdated`. No events, no slots. */
@customElement('package-result')
export class PackageResult extends LitElement {
  static override styles = [
    controls,
    factListStyles,
    css`
      section.card {
        padding: var(--space-4);
        border-inline-start: 3px solid var(--color-ok);
      }

      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
      }

      h2 {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--text-lg);
      }

      h2 icon-glyph {
        color: var(--color-ok);
      }

      .warn {
        margin-block-start: var(--space-2);
        color: var(--color-warn);
      }

      .hint {
        margin-block-start: var(--space-2);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) built: BuiltPackage | undefined;
  @property({ type: Boolean }) outdated = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { built } = this;
    if (!built) return nothing;
    const { draft, createdAt, project } = built.manifest;
    const variants = built.undrawn.map((variant) => say(variantTexts[variant].name)).join(', ');
    return html`<section class="card" aria-labelledby="heading">
      <header>
        <h2 id="heading">
          <icon-glyph name="done"></icon-glyph>${say(draft ? packageTexts.doneDraft : packageTexts.doneFinal)}
          <span class="soft">${formatDateTime(createdAt)}</span>
        </h2>
        <button
          type="button"
          aria-description=${textIn(project.name, currentLanguage())}
          @click=${() => download(built.file, built.name)}
        >
          <icon-glyph name="export"></icon-glyph>${say(packageTexts.downloadAgain)}
        </button>
      </header>
      ${this.outdated ? html`<p class="warn">${say(packageTexts.outdated)}</p>` : nothing}
      ${variants ? html`<p class="warn">${say(packageTexts.undrawn, { variants })}</p>` : nothing}
      ${factList(this.facts(built))}
      <p class="soft hint">${say(packageTexts.hashHint)}</p>
    </section>`;
  }

  private facts({ name, file, manifest, manifestHash, fileHash }: BuiltPackage): Fact[] {
    return [
      { label: say(packageTexts.fileName), value: html`<code>${name}</code>`, copy: name },
      { label: say(packageTexts.fileSize), value: formatBytes(file.size) },
      { label: say(packageTexts.fileCount), value: formatNumber(manifest.files.length + 1) },
      { label: say(packageTexts.manifestHash), value: html`<code>${manifestHash}</code>`, copy: manifestHash },
      { label: say(packageTexts.fileHash), value: html`<code>${fileHash}</code>`, copy: fileHash },
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-result': PackageResult;
  }
}
