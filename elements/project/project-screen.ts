import { addressOf } from '#domain/address.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { ruleProfileOf } from '#domain/lint/rule-profile.ts';
import { outputStatuses, type StageOutput } from '#domain/stage-outputs.ts';
import { projectRecords } from '#data/queries/project-records.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import '#elements/shared/law-note.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/progress-line.ts';
import '#elements/shared/rules-link.ts';
import '#elements/shared/status-badge.ts';
import { formatDate } from '#i18n/format.ts';
import { currentLanguage, onLanguageChange } from '#i18n/language.ts';
import { lawLines } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { callTexts } from '#i18n/texts/calls.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { attempt } from '#state/attempt.ts';
import { archiveProjects, restoreProjects } from '#state/project-actions.ts';
import { observeProjectFindings, type ProjectFindings } from '#state/project-findings.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './accepted-findings.ts';
import { sortedFindings } from './sorted-findings.ts';
import './journal-panel.ts';
import './process-callers.ts';
import './project-details.ts';
import { projectScreenStyles } from './project-screen.css.ts';
import './severity-counts.ts';
import './stage-guide.ts';
import './stage-path.ts';
import './variant-cards.ts';

const language = { current: currentLanguage, onChange: onLanguageChange };

/** A project at a glance: the way through the two stages, what is missing, its variants, what was accepted and done. Property: `project`. */
@customElement('project-screen')
export class ProjectScreen extends LitElement {
  static override styles = [controls, projectScreenStyles];

  @property() project: Id = '';

  private readonly content = new Observe(this, () => projectRecords(this.project)).watch(() => [this.project]);
  private readonly findings = new Observe(this, () => observeProjectFindings(this.project, language)).watch(() => [
    this.project,
  ]);

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const content = this.content.value;
    if (!content) return nothing;
    const project = content.documents.find((document) => document.kind === 'project');
    if (!project) return this.renderMissing();
    return html`
      ${this.renderHeader(project)}
      <div class="columns">
        <div class="main">${this.renderChecked(this.findings.value ?? undefined)}</div>
        <div class="aside">
          <section class="card" aria-labelledby="details">
            <h2 id="details">${say(overviewTexts.details)}</h2>
            <project-details .project=${project}></project-details>
          </section>
          <section class="card" aria-labelledby="callers">
            <h2 id="callers">${say(callTexts.whereUsed)}</h2>
            <process-callers project=${this.project}></process-callers>
          </section>
          ${this.renderAccepted(this.findings.value ?? undefined)}
          <section class="card" aria-labelledby="journal">
            <h2 id="journal">${say(overviewTexts.journal)}</h2>
            <journal-panel project=${this.project} .documents=${content.documents}></journal-panel>
          </section>
        </div>
      </div>
    `;
  }

  private renderHeader(project: StudioDocument): TemplateResult {
    const { fields } = project;
    const name = textIn(textOf(fields, 'name'), currentLanguage()) || say(overviewTexts.untitled);
    const stage = say(choiceText('projectStage', stringOf(fields, 'stage')));
    const checkedOn = stringOf(fields, 'checkedOn');
    return html`<page-header
        heading=${name}
        subtitle=${stringOf(fields, 'owner')}
        .trail=${[{ label: say(appTexts.workspace), href: addressOf({ screen: 'workspace' }) }]}
      >
        <status-badge slot="badges" tone="accent">${say(overviewTexts.stageOf, { stage })}</status-badge>
        ${
          fields['illustrative'] === true
            ? html`<status-badge
                slot="badges"
                tone="gold"
                title=${say(overviewTexts.illustrativeText, { date: formatDate(checkedOn) })}
                >${say(overviewTexts.illustrative)}</status-badge
              >`
            : nothing
        }
        <law-note .lines=${lawLines(['601 p.29', '601 p.32', '601 p.36'])}></law-note>
      </page-header>
      ${fields['illustrative'] === true ? this.renderNote('info', say(overviewTexts.illustrativeText, { date: formatDate(checkedOn) })) : nothing}
      ${
        fields['deletedAt'] !== undefined
          ? this.renderNote('warning', say(overviewTexts.deletedNotice), () => restoreProjects([project]))
          : fields['archivedAt'] !== undefined
            ? this.renderNote('archive', say(overviewTexts.archivedNotice), () => archiveProjects([project], false))
            : nothing
      }`;
  }

  private renderNote(icon: 'info' | 'warning' | 'archive', text: string, back?: () => Promise<void>): TemplateResult {
    return html`<div class="note ${icon}">
      <icon-glyph name=${icon}></icon-glyph><span>${text}</span>
      ${
        back
          ? html`<button type="button" class="small" @click=${() => attempt(back)}>
              ${say(overviewTexts.bringBack)}
            </button>`
          : nothing
      }
    </div>`;
  }

  private renderChecked(found: ProjectFindings | undefined): TemplateResult {
    if (!found) return html`<progress-line label=${say(overviewTexts.checking)}></progress-line>`;
    const { view, findings } = found;
    const { open } = sortedFindings(view, findings);
    const statuses = outputStatuses(view, open);
    const errors = open.filter((finding) => finding.severity === 'E').length;
    const unreadable = view.variants.filter(({ document }) => found.unreadable.includes(document.id));
    return html`
      <section class="card path" aria-label=${say(overviewTexts.totals)}>
        <div class="totals ${errors > 0 ? 'blocked' : 'free'}">
          <icon-glyph name=${errors > 0 ? 'error' : 'done'}></icon-glyph>
          <strong>${say(errors > 0 ? overviewTexts.blocks : overviewTexts.blocksNothing)}</strong>
          <a href=${addressOf({ screen: 'package', project: this.project })}
            >${say(overviewTexts.toPackage)}<icon-glyph name="forward"></icon-glyph
          ></a>
          <severity-counts .findings=${open}></severity-counts>
          ${this.renderRules(view.project)}
        </div>
        <stage-path .statuses=${statuses} @output-chosen=${this.showOutput}></stage-path>
      </section>
      ${unreadable.map(({ kind }) =>
        this.renderNote('warning', say(overviewTexts.unreadable, { variant: say(variantTexts[kind].name) })),
      )}
      <section aria-labelledby="variants">
        <h2 id="variants">${say(overviewTexts.variants)}</h2>
        <variant-cards .view=${view}></variant-cards>
      </section>
      <section aria-labelledby="guide">
        <h2 id="guide">${say(overviewTexts.guide)}</h2>
        <stage-guide .view=${view} .statuses=${statuses}></stage-guide>
      </section>
    `;
  }

  private renderRules({ fields }: StudioDocument): TemplateResult {
    const { name, severities } = ruleProfileOf(fields);
    return html`<rules-link
      href=${addressOf({ screen: 'rules', project: this.project })}
      profile=${name}
      .changed=${Object.keys(severities).length}
    ></rules-link>`;
  }

  private showOutput(event: CustomEvent<{ output: StageOutput }>): void {
    void this.renderRoot.querySelector('stage-guide')?.show(event.detail.output);
  }

  private renderAccepted(found: ProjectFindings | undefined): TemplateResult | typeof nothing {
    if (!found) return nothing;
    const { accepted } = sortedFindings(found.view, found.findings);
    return html`<section class="card" aria-labelledby="accepted">
      <h2 id="accepted">
        ${say(overviewTexts.accepted)}
        ${accepted.length > 0 ? html`<span class="badge">${accepted.length}</span>` : nothing}
      </h2>
      <accepted-findings .view=${found.view} .accepted=${accepted}></accepted-findings>
    </section>`;
  }

  private renderMissing(): TemplateResult {
    return html`<page-header heading=${say(overviewTexts.missing)} subtitle=${say(overviewTexts.missingText)}>
      <a href=${addressOf({ screen: 'workspace' })}>${say(overviewTexts.toProjects)}</a>
    </page-header>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'project-screen': ProjectScreen;
  }
}
