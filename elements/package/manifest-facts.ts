import { textIn } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/status-badge.ts';
import { formatBytes, formatDateTime } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { verificationTexts } from '#i18n/texts/verification.ts';
import { verifyTexts } from '#i18n/texts/verify.ts';
import type { PackageManifest, ReceivedFile, ReceivedManifest } from '#state/received-package.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { factList, factListStyles, type Fact } from './fact-list.ts';
import { plainName } from './plain-name.ts';

/** What the manifest of a received file says of it. Property: `received`. No events, no slots. */
@customElement('manifest-facts')
export class ManifestFacts extends LitElement {
  static override styles = [
    controls,
    factListStyles,
    css`
      section {
        padding: var(--space-4);
      }

      .untrusted {
        display: flex;
        gap: var(--space-2);
        margin-block-start: var(--space-2);
        color: var(--color-warn);
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
    if (!received?.manifest) return nothing;
    return html`<section class="card" aria-labelledby="heading">
      <h3 id="heading">${say(verifyTexts.manifest)}</h3>
      ${
        received.problems.length > 0
          ? html`<p class="untrusted"><icon-glyph name="warning"></icon-glyph>${say(verifyTexts.manifestUntrusted)}</p>`
          : nothing
      }
      ${factList(factsOf(received, received.manifest))}
    </section>`;
  }
}

function factsOf(received: ReceivedFile, manifest: ReceivedManifest): Fact[] {
  const { program, version, createdAt } = manifest;
  return [
    ...(manifest.format === 'uderis-backup' ? backupFacts(manifest.projects.length) : packageFacts(manifest)),
    { label: say(verificationTexts.created), value: formatDateTime(plainName(createdAt)) },
    ...exporterFacts(received),
    { label: say(verifyTexts.program), value: plainName(`${program.name} ${program.version}`) },
    { label: say(verifyTexts.schema), value: String(version) },
    { label: say(packageTexts.fileName), value: html`<bdi>${plainName(received.name)}</bdi>` },
    { label: say(packageTexts.fileSize), value: formatBytes(received.size) },
    ...hashFacts(received),
  ];
}

function packageFacts({ project, draft, findings, objects, records, files }: PackageManifest): Fact[] {
  const badge = draft
    ? html`<status-badge tone="warn" icon="warning">${say(packageTexts.draft)}</status-badge>`
    : html`<status-badge tone="ok" icon="done">${say(packageTexts.final)}</status-badge>`;
  const variants = objects.filter((object) => object.kind === 'variant').length;
  return [
    { label: say(verificationTexts.project), value: plainName(textIn(project.name, currentLanguage())) },
    { label: say(verifyTexts.kind), value: badge },
    {
      label: say(verifyTexts.findings),
      value: say(verifyTexts.findingCounts, { e: findings.E, w: findings.W, i: findings.I }),
    },
    {
      label: say(verifyTexts.held),
      value: say(verifyTexts.heldCounts, { variants, records, files: files.length + 1 }),
    },
  ];
}

function backupFacts(projects: number): Fact[] {
  return [{ label: say(verifyTexts.kind), value: say(verifyTexts.workspaceBackup, { n: projects }) }];
}

/** The manifest itself names nobody; the journal inside, which it vouches for, does. */
function exporterFacts({ exported }: ReceivedFile): Fact[] {
  if (!exported) return [];
  const { author } = exported;
  const value = author ? say(verifyTexts.byJournal, { name: plainName(author) }) : say(verifyTexts.authorUnnamed);
  return [{ label: say(verifyTexts.exportedBy), value }];
}

function hashFacts({ manifestHash }: ReceivedFile): Fact[] {
  if (manifestHash === undefined) return [];
  return [{ label: say(packageTexts.manifestHash), value: html`<code>${manifestHash}</code>`, copy: manifestHash }];
}

declare global {
  interface HTMLElementTagNameMap {
    'manifest-facts': ManifestFacts;
  }
}
