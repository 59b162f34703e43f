import { addressOf, routeToPlace } from '#domain/address.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import { acceptedReasons, findingKey } from '#domain/finding-key.ts';
import type { Finding, Place } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import type { VariantKind } from '#domain/variant.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/finding-list.ts';
import type { FindingLine } from '#elements/shared/finding-list.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { sayFinding } from '#i18n/say-finding.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * What blocks the final package, what warns and what could be better, each with a jump to its place; warnings that
 * the team accepted stand apart with the reason. Properties: `view`, `findings`. No events, no slots.
 */
@customElement('package-preflight')
export class PackagePreflight extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-4);
      }

      .whole {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        padding: var(--space-4);
        color: var(--color-ok);
      }

      details ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 var(--space-4);
        align-items: center;
        padding: var(--space-2) var(--space-3);
        border-block-start: 1px solid var(--color-line);
      }

      li p + p {
        font-size: var(--text-sm);
      }

      details {
        padding-inline: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) view: ProjectView | undefined;
  @property({ attribute: false }) findings: readonly Finding[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const reasons = acceptedReasons(view);
    const isAccepted = (finding: Finding) => finding.severity !== 'E' && reasons.has(findingKey(finding));
    const open = this.findings.filter((finding) => !isAccepted(finding));
    return html`
      <h3 class="sr">${say(packageTexts.preflight)}</h3>
      ${this.renderAccepted(this.findings.filter(isAccepted), reasons)}
      <finding-list
        .findings=${open.map((finding): FindingLine => this.line(finding))}
        @finding-opened=${(event: CustomEvent<{ finding: Finding }>) => this.go(event.detail.finding.place)}
      >
        <p slot="empty" class="whole card"><icon-glyph name="done"></icon-glyph>${say(packageTexts.nothingFound)}</p>
      </finding-list>
    `;
  }

  private renderAccepted(
    accepted: readonly Finding[],
    reasons: ReadonlyMap<string, string>,
  ): TemplateResult | typeof nothing {
    if (accepted.length === 0) return nothing;
    return html`<details class="card">
      <summary>${say(packageTexts.accepted, { n: accepted.length })}</summary>
      <ul>
        ${accepted.map(
          (finding) =>
            html`<li>
              <div>
                <p>${sayFinding(finding)}</p>
                <p class="soft">${say(packageTexts.reason, { reason: reasons.get(findingKey(finding)) ?? '' })}</p>
              </div>
              <a href=${this.addressOf(finding.place)}>${say(packageTexts.goTo)}</a>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private line(finding: Finding): FindingLine {
    return { finding, text: sayFinding(finding), where: this.where(finding.place) };
  }

  private where(place: Place): string {
    if (place.part === 'project') return say(appTexts.overview);
    if (place.part === 'records') return say(recordTexts[place.kind].many);
    const kind = this.kinds.get(place.variant ?? '');
    return say(kind ? variantTexts[kind].name : appTexts.model);
  }

  private addressOf(place: Place): string {
    return addressOf(routeToPlace(this.view?.project.id ?? '', place, this.kinds));
  }

  private go(place: Place): void {
    location.hash = this.addressOf(place);
  }

  private get kinds(): ReadonlyMap<Id, VariantKind> {
    return new Map(this.view?.variants.map(({ document, kind }) => [document.id, kind]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-preflight': PackagePreflight;
  }
}
