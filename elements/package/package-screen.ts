import { addressOf } from '#domain/address.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/law-note.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/status-badge.ts';
import '#elements/shared/tab-bar.ts';
import type { Tab } from '#elements/shared/tab-bar.ts';
import { currentLanguage, onLanguageChange } from '#i18n/language.ts';
import { lawLines } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { portalSheetTexts } from '#i18n/texts/portal-sheet.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import type { BuiltPackage } from '#state/package-actions.ts';
import { startPackaging } from '#state/package-machine.ts';
import { plannedFiles, portalFields } from '#state/package-preview.ts';
import { observeProjectFindings, type ProjectFindings } from '#state/project-findings.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './package-contents.ts';
import './package-preflight.ts';
import './package-result.ts';
import './package-status.ts';
import './portal-fields.ts';

type Part = 'preflight' | 'contents' | 'portal';

/** Makes the package of a project for the portal: check first, then a draft or the final one. Property: `project`. */
@customElement('package-screen')
export class PackageScreen extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .content {
        display: grid;
        gap: var(--space-4);
        padding: var(--space-3) var(--space-5) var(--space-6);
        max-inline-size: 100rem;
      }
    `,
  ];

  @property() project: Id = '';
  @state() private open: Part = 'preflight';

  private readonly found = new Observe(this, () =>
    observeProjectFindings(this.project, { current: currentLanguage, onChange: onLanguageChange }),
  ).watch(() => [this.project]);

  private readonly packaging = new Observe(this, () => this.startActor()).watch(() => [this.project]);
  private actor: ReturnType<typeof startPackaging> | undefined;
  private handedOver: BuiltPackage | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    this.actor?.stop();
    this.actor = undefined;
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const found = this.found.value;
    if (found === null) {
      return html`<page-header heading=${say(appTexts.package)}></page-header>
        <h2 class="sr">${say(packageTexts.absent)}</h2>
        <empty-state icon="project" heading=${say(packageTexts.absent)}>
          <a slot="actions" href=${addressOf({ screen: 'workspace' })}>${say(appTexts.workspace)}</a>
        </empty-state>`;
    }
    const name = textIn(textOf(found?.view.project.fields ?? {}, 'name'), currentLanguage());
    return html`
      <page-header
        heading=${say(appTexts.package)}
        subtitle=${say(packageTexts.about)}
        .trail=${[
          { label: say(appTexts.workspace), href: addressOf({ screen: 'workspace' }) },
          { label: name, href: addressOf({ screen: 'project', project: this.project }) },
        ]}
      >
        ${
          found?.view.project.fields['illustrative'] === true
            ? html`<status-badge slot="badges" tone="gold">${say(portalSheetTexts.illustrative)}</status-badge>`
            : nothing
        }
        <law-note .lines=${lawLines(['601 p.37'])}></law-note>
      </page-header>
      <div class="content">
        ${found ? this.renderParts(found) : html`<p class="soft" role="status">${say(packageTexts.checking)}</p>`}
      </div>
    `;
  }

  protected override updated(): void {
    const built = this.packaging.value?.context.built;
    if (!built || built === this.handedOver) return;
    this.handedOver = built;
    download(built.file, built.name);
  }

  private renderParts(found: ProjectFindings): TemplateResult {
    const snapshot = this.packaging.value;
    const built = snapshot?.context.built;
    const isBuilding = snapshot?.matches('building') ?? false;
    const done = built !== undefined && !isBuilding;
    return html`
      <package-status
        .findings=${found.findings}
        .progress=${isBuilding ? snapshot?.context.progress : undefined}
        .failure=${snapshot?.context.failure}
        .unreadable=${namesOfUnreadable(found)}
        @package-ordered=${(event: CustomEvent<{ final: boolean }>) =>
          this.actor?.send({ type: 'build', final: event.detail.final })}
        @cancelled=${() => this.actor?.send({ type: 'cancel' })}
      ></package-status>
      <span class="sr" role="status"
        >${done ? say(built.manifest.draft ? packageTexts.doneDraft : packageTexts.doneFinal) : ''}</span
      >
      ${done ? html`<package-result .built=${built} .outdated=${isOutdated(built, found)}></package-result>` : nothing}
      <tab-bar
        label=${say(packageTexts.parts)}
        current=${this.open}
        .tabs=${this.tabs(found)}
        @tab-chosen=${(event: CustomEvent<{ key: Part }>) => (this.open = event.detail.key)}
      ></tab-bar>
      <div role="tabpanel" aria-label=${say(packageTexts[this.open])}>${this.renderPart(found, built)}</div>
    `;
  }

  private tabs({ findings }: ProjectFindings): Tab[] {
    const blocked = findings.some((finding) => finding.severity === 'E');
    return [
      {
        key: 'preflight',
        label: say(packageTexts.preflight),
        icon: 'check',
        count: findings.length,
        tone: blocked ? 'error' : 'neutral',
      },
      { key: 'contents', label: say(packageTexts.contents), icon: 'package' },
      { key: 'portal', label: say(packageTexts.portal), icon: 'document' },
    ];
  }

  private renderPart(found: ProjectFindings, built: BuiltPackage | undefined): TemplateResult {
    switch (this.open) {
      case 'preflight':
        return html`<package-preflight .found=${found}></package-preflight>`;
      case 'contents':
        return html`<package-contents .files=${plannedFiles(found.content)} .sizes=${built?.sizes}></package-contents>`;
      case 'portal':
        return html`<portal-fields .fields=${portalFields(found.content)}></portal-fields>`;
    }
  }

  private startActor() {
    this.actor?.stop();
    this.actor = startPackaging(this.project);
    return this.actor;
  }
}

/** Whether a document of the project has another revision than in the package. */
function isOutdated(built: BuiltPackage, { content }: ProjectFindings): boolean {
  const packed = new Map(built.manifest.objects.map(({ id, revision }) => [id, revision]));
  return content.documents.some(({ id, revision }) => packed.get(id) !== revision);
}

function namesOfUnreadable({ view, unreadable }: ProjectFindings): string {
  return view.variants
    .filter(({ document }) => unreadable.includes(document.id))
    .map(({ kind }) => say(variantTexts[kind].name))
    .join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'package-screen': PackageScreen;
  }
}
