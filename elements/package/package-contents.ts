import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/status-badge.ts';
import { formatBytes } from '#i18n/format.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import type { PackagePart, PlannedFile } from '#state/package-preview.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const words: Readonly<Record<PackagePart, Sentence>> = {
  manifest: packageTexts.partManifest,
  portalSheet: packageTexts.partPortalSheet,
  plan: packageTexts.partPlan,
  registers: packageTexts.partRegisters,
  justificationKk: packageTexts.partJustificationKk,
  questionnaire: packageTexts.partQuestionnaire,
  justificationRu: packageTexts.partJustificationRu,
  records: packageTexts.partRecords,
  journal: packageTexts.partJournal,
  diagram: packageTexts.partDiagram,
  picture: packageTexts.partPicture,
  kept: packageTexts.partKept,
};

/**
 * The files that the package holds, by their fixed names. Properties: `files`, `sizes` (bytes by name, of the package
 * made last). No events, no slots.
 */
@customElement('package-contents')
export class PackageContents extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      p {
        margin-block-end: var(--space-3);
      }

      .card {
        overflow: auto;
      }

      tbody tr:last-child > * {
        border-block-end: 0;
      }

      tbody th {
        font-weight: 400;
      }

      code {
        white-space: nowrap;
      }

      status-badge {
        margin-inline-start: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) files: readonly PlannedFile[] = [];
  @property({ attribute: false }) sizes: ReadonlyMap<string, number> | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`<p class="soft">${say(packageTexts.contentsAbout)}</p>
      <div class="card">
        <table>
          <thead>
            <tr>
              <th scope="col">${say(packageTexts.file)}</th>
              <th scope="col">${say(packageTexts.what)}</th>
              <th scope="col" class="number">${say(packageTexts.fileSize)}</th>
            </tr>
          </thead>
          <tbody>
            ${this.files.map((file) => this.renderFile(file))}
          </tbody>
        </table>
      </div>`;
  }

  private renderFile({ name, part, variant, mandatory, missing }: PlannedFile): TemplateResult {
    const params = variant ? { variant: say(variantTexts[variant].name) } : {};
    return html`<tr>
      <th scope="row"><code>${name}</code></th>
      <td>
        ${say(words[part], params)}
        ${mandatory ? html`<status-badge>${say(packageTexts.mandatory)}</status-badge>` : nothing}
        ${missing ? html`<status-badge tone="error" icon="error">${say(packageTexts.missing)}</status-badge>` : nothing}
      </td>
      <td class="number">${this.sizeOf(name)}</td>
    </tr>`;
  }

  private sizeOf(name: string): string | TemplateResult {
    const size = this.sizes?.get(name);
    if (size !== undefined) return formatBytes(size);
    return html`<span aria-label=${say(packageTexts.afterExport)} role="img" title=${say(packageTexts.afterExport)}
      >—</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-contents': PackageContents;
  }
}
