import { addressOf, routeToPlace } from '#domain/address.ts';
import { author } from '#data/queries/author.ts';
import { acceptedReasons, findingKey } from '#domain/finding-key.ts';
import type { Finding, Place } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import { ruleProfileOf } from '#domain/lint/rule-profile.ts';
import type { VariantKind } from '#domain/variant.ts';
import '#elements/shared/accept-box.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/finding-list.ts';
import type { AcceptanceWanted, FindingOpened } from '#elements/shared/finding-list.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/rules-link.ts';
import { findingWords } from '#i18n/finding-words.ts';
import { sayFinding } from '#i18n/say-finding.ts';
import { say } from '#i18n/say.ts';
import { acceptingTexts } from '#i18n/texts/accepting.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { acceptFindings, takeAcceptanceBack } from '#state/accept-finding.ts';
import { attempt } from '#state/attempt.ts';
import { followFinding } from '#state/follow-finding.ts';
import type { ProjectFindings } from '#state/project-findings.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * What blocks the final package, what warns and what could be better, each with a jump to its place; warnings that
 * the team accepted, or accepts here, stand apart with the reason. Property: `found`. No events, no slots.
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

      .ways {
        display: flex;
        align-items: center;
        gap: var(--space-3);
      }

      details {
        padding-inline: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) found: ProjectFindings | undefined;
  @state() private accepting: AcceptanceWanted<Finding>['detail'] | undefined;

  private readonly author = new Observe(this, () => author());

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.found) return nothing;
    const { view, findings } = this.found;
    const reasons = acceptedReasons(view);
    const isAccepted = (finding: Finding) => finding.severity !== 'E' && reasons.has(findingKey(finding));
    const open = findings.filter((finding) => !isAccepted(finding));
    const { name, severities } = ruleProfileOf(view.project.fields);
    return html`
      <h3 class="sr">${say(packageTexts.preflight)}</h3>
      <rules-link
        href=${addressOf({ screen: 'rules', project: view.project.id })}
        profile=${name}
        .changed=${Object.keys(severities).length}
      ></rules-link>
      ${this.renderAccepted(findings.filter(isAccepted), reasons)}
      <finding-list
        acceptable
        .findings=${findingWords(view, open)}
        @finding-opened=${({ detail }: FindingOpened<Finding>) => {
          location.hash = followFinding(view, { ...detail, from: location.hash });
        }}
        @acceptance-wanted=${({ detail }: AcceptanceWanted<Finding>) => (this.accepting = detail)}
      >
        <p slot="empty" class="whole card"><icon-glyph name="done"></icon-glyph>${say(packageTexts.nothingFound)}</p>
      </finding-list>
      <accept-box
        .text=${this.accepting?.text ?? ''}
        .count=${this.accepting?.findings.length ?? 1}
        @reason-given=${({ detail }: CustomEvent<{ reason: string }>) => this.accept(detail.reason)}
        @closed=${() => (this.accepting = undefined)}
      ></accept-box>
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
              <div class="ways">
                <button class="quiet small" type="button" @click=${() => this.takeBack(finding)}>
                  ${say(acceptingTexts.takeBack)}
                </button>
                <a href=${this.addressOf(finding.place)}>${say(packageTexts.goTo)}</a>
              </div>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private async accept(reason: string): Promise<void> {
    const { found, accepting } = this;
    this.accepting = undefined;
    if (!found || !accepting) return;
    await attempt(() => acceptFindings(found.content, accepting.findings, { reason, by: this.author.value ?? '' }));
  }

  private takeBack(finding: Finding): void {
    const { found } = this;
    if (found) void attempt(() => takeAcceptanceBack(found.content, finding));
  }

  private addressOf(place: Place): string {
    return addressOf(routeToPlace(this.found?.view.project.id ?? '', place, this.kinds));
  }

  private get kinds(): ReadonlyMap<Id, VariantKind> {
    return new Map(this.found?.view.variants.map(({ document, kind }) => [document.id, kind]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'package-preflight': PackagePreflight;
  }
}
