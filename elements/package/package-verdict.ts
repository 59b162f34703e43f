import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { verificationTexts } from '#i18n/texts/verification.ts';
import { verifyTexts } from '#i18n/texts/verify.ts';
import type { ReceivedFile } from '#state/received-package.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { plainName } from './plain-name.ts';

/**
 * Whether a received file is genuine to its manifest, and everything in it that is not. Property: `received`.
 * Slot: `actions` (what can be done with it). No events.
 */
@customElement('package-verdict')
export class PackageVerdict extends LitElement {
  static override styles = [
    controls,
    css`
      .verdict {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--space-2) var(--space-4);
        align-items: center;
        padding: var(--space-5);
        border: 1px solid var(--line);
        border-radius: var(--radius-lg);
        background: var(--ground);
      }

      .genuine {
        --ink: var(--color-ok);
        --line: var(--color-ok-line);
        --ground: var(--color-ok-soft);
      }

      .altered {
        --ink: var(--color-error);
        --line: var(--color-error-line);
        --ground: var(--color-error-soft);
      }

      .verdict > icon-glyph {
        color: var(--ink);
        font-size: 2.25rem;
      }

      h2 {
        color: var(--ink);
        font-size: var(--text-2xl);
      }

      ::slotted(p) {
        max-inline-size: 18rem;
      }

      .words p {
        margin-block-start: var(--space-1);
        max-inline-size: 52rem;
      }

      @media (width < 60rem) {
        .verdict {
          grid-template-columns: auto minmax(0, 1fr);
        }

        slot {
          grid-column: 2;
        }
      }

      .problems {
        margin-block-start: var(--space-4);
      }

      h3 {
        margin-block-end: var(--space-2);
      }

      .scroll {
        overflow: auto;
      }

      tbody tr:last-child > * {
        border-block-end: 0;
      }

      tbody th {
        min-inline-size: 18rem;
        font-weight: 400;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) received: ReceivedFile | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { received } = this;
    if (!received) return nothing;
    const isGenuine = received.problems.length === 0;
    return html`<div class="verdict ${isGenuine ? 'genuine' : 'altered'}">
        <icon-glyph name=${isGenuine ? 'done' : 'error'}></icon-glyph>
        <div class="words" role="status">
          <h2>${verdictOf(received)}</h2>
          <p>${explanationOf(received)}</p>
        </div>
        <slot name="actions"></slot>
      </div>
      ${isGenuine ? nothing : this.renderProblems(received)}`;
  }

  private renderProblems({ manifest, problems }: ReceivedFile): TemplateResult {
    return html`<section class="problems" aria-labelledby="problems">
      <h3 id="problems">${say(manifest ? verifyTexts.problems : verifyTexts.reasons)}</h3>
      <div class="card scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${say(verificationTexts.file)}</th>
              <th scope="col">${say(verificationTexts.problem)}</th>
            </tr>
          </thead>
          <tbody>
            ${problems.map(
              ({ file, problem }) =>
                html`<tr>
                  <th scope="row">
                    ${file ? html`<code><bdi>${plainName(file)}</bdi></code>` : say(verifyTexts.archive)}
                  </th>
                  <td>${plainName(say(problemTexts[problem.code], problem.params))}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }
}

function verdictOf({ manifest, problems }: ReceivedFile): string {
  if (!manifest) return say(verifyTexts.foreign);
  if (problems.length > 0) return say(verifyTexts.altered);
  return say(manifest.format === 'uderis-backup' ? verifyTexts.genuineBackup : verifyTexts.genuine);
}

function explanationOf({ manifest, problems }: ReceivedFile): string {
  if (!manifest) return say(verifyTexts.foreignText);
  if (problems.length > 0) return say(verifyTexts.alteredText, { n: problems.length });
  return say(verifyTexts.genuineText, { n: manifest.files.length });
}

declare global {
  interface HTMLElementTagNameMap {
    'package-verdict': PackageVerdict;
  }
}
