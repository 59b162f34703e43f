import { projectRecords } from '#data/queries/project-records.ts';
import { addressOf } from '#domain/address.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import type { RuleSeverity } from '#domain/lint/lint-rule.ts';
import { ruleProfileOf, ruleSeverities, type RuleProfile } from '#domain/lint/rule-profile.ts';
import { textOf } from '#domain/read-fields.ts';
import { chooseFile } from '#elements/shared/choose-file.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { lastChange, raiseNotice } from '#elements/shared/notice.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/search-box.ts';
import '#elements/shared/status-badge.ts';
import { currentLanguage } from '#i18n/language.ts';
import { saySeverity } from '#i18n/say-rule.ts';
import { saySource } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { ruleHelpPageTexts } from '#i18n/texts/rule-help.ts';
import { rulesTexts } from '#i18n/texts/rules.ts';
import { attempt } from '#state/attempt.ts';
import { undo } from '#state/perform.ts';
import { changeRuleProfile, importRuleProfile, ruleProfileFile } from '#state/rule-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import './history-buttons.ts';
import { ruleRows, shownRules, type RuleRow, type ShownRules } from './rule-rows.ts';
import { rulesScreenStyles } from './rules-screen.css.ts';
import { screenState } from './screen-state.ts';

const tones = { E: 'error', W: 'warn', I: 'info', off: 'neutral' } as const;
const choices = ['every', 'changed', ...ruleSeverities] as const satisfies readonly ShownRules[];

/** How grave each rule over a diagram is in a project: a profile that is edited, imported and exported. Property: `project`. */
@customElement('rules-screen')
export class RulesScreen extends LitElement {
  static override styles = [controls, rulesScreenStyles];

  @property() project: Id = '';
  @state() private words = '';
  @state() private shown: ShownRules = 'every';

  private changing: Promise<unknown> = Promise.resolve();
  readonly localized = new Localized(this);
  private readonly content = new Observe(this, () => projectRecords(this.project)).watch(() => [this.project]);

  override render(): TemplateResult {
    const content = this.content.value;
    if (!content) return screenState(undefined);
    const document = content.documents.find(({ kind }) => kind === 'project');
    if (!document) return screenState(null);
    const profile = ruleProfileOf(document.fields);
    const all = ruleRows(profile.severities);
    const rows = shownRules(all, this.shown, this.words);
    const changed = all.filter(({ isChanged }) => isChanged).length;
    return html`${this.renderHeader(document, profile, changed)}
      ${this.renderTools(document, profile, rows.length, all.length, changed)}
      <div class="rules">
        ${
          rows.length > 0
            ? this.renderTable(document, profile, rows)
            : html`<empty-state
                icon="search"
                heading=${say(rulesTexts.none)}
                text=${say(rulesTexts.noneText)}
              ></empty-state>`
        }
      </div>`;
  }

  private renderHeader(document: StudioDocument, profile: RuleProfile, changed: number): TemplateResult {
    const name = textIn(textOf(document.fields, 'name'), currentLanguage());
    const href = addressOf({ screen: 'project', project: this.project });
    return html`<page-header
      heading=${say(rulesTexts.title)}
      .trail=${[{ label: name || say(registerTexts.untitled), href }]}
    >
      <history-buttons slot="actions" .project=${this.project}></history-buttons>
      <button slot="actions" type="button" @click=${() => void this.import(document)}>
        <icon-glyph name="import"></icon-glyph>${say(rulesTexts.import)}
      </button>
      <button slot="actions" type="button" @click=${() => void this.export()}>
        <icon-glyph name="export"></icon-glyph>${say(rulesTexts.export)}
      </button>
      <button
        slot="actions"
        type="button"
        ?disabled=${changed === 0 && profile.name === ''}
        @click=${() => void this.resetAll(document)}
      >
        ${say(rulesTexts.resetAll)}
      </button>
      <p class="about">${say(rulesTexts.about)}</p>
    </page-header>`;
  }

  private renderTools(
    document: StudioDocument,
    profile: RuleProfile,
    n: number,
    all: number,
    changed: number,
  ): TemplateResult {
    return html`<div class="tools" role="group" aria-label=${say(rulesTexts.profile)}>
      <label
        >${say(rulesTexts.name)}
        <input
          autocomplete="off"
          maxlength="200"
          .value=${live(profile.name)}
          @change=${(event: Event) =>
            void this.change(document, { ...profile, name: (event.target as HTMLInputElement).value.trim() })}
        />
      </label>
      <search-box
        .label=${say(rulesTexts.search)}
        .value=${this.words}
        @value-changed=${({ detail }: CustomEvent<{ value: string }>) => (this.words = detail.value)}
      ></search-box>
      <select
        aria-label=${say(rulesTexts.show)}
        @change=${(event: Event) => (this.shown = (event.target as HTMLSelectElement).value as ShownRules)}
      >
        ${choices.map((each) => {
          const label = each === 'every' || each === 'changed' ? say(rulesTexts[each]) : saySeverity(each);
          return html`<option value=${each} ?selected=${each === this.shown}>${label}</option>`;
        })}
      </select>
      <p role="status">${say(rulesTexts.count, { n, all, changed })}</p>
    </div>`;
  }

  private renderTable(document: StudioDocument, profile: RuleProfile, rows: readonly RuleRow[]): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${say(rulesTexts.rule)}</th>
          <th scope="col">${say(rulesTexts.byItself)}</th>
          <th scope="col">${say(rulesTexts.here)}</th>
          <th scope="col"><span class="sr">${say(rulesTexts.reset)}</span></th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ code }) => code,
          (row) => this.renderRow(document, profile, row),
        )}
      </tbody>
    </table>`;
  }

  private renderRow(document: StudioDocument, profile: RuleProfile, row: RuleRow): TemplateResult {
    const { code, title, severity, here } = row;
    const choose = (chosen: RuleSeverity): void =>
      void this.change(document, { ...profile, severities: { ...profile.severities, [code]: chosen } });
    return html`<tr class=${row.isChanged ? 'changed' : ''}>
      <th scope="row">
        <details>
          <summary>${title} <code>${code}</code></summary>
          <p><strong>${say(ruleHelpPageTexts.why)}.</strong> ${row.why}</p>
          <p><strong>${say(ruleHelpPageTexts.how)}.</strong> ${row.how}</p>
          <p><strong>${say(ruleHelpPageTexts.source)}.</strong> ${saySource(row.source)}</p>
        </details>
      </th>
      <td><status-badge tone=${tones[severity]}>${saySeverity(severity)}</status-badge></td>
      <td>
        <select
          aria-label=${say(rulesTexts.hereOf, { rule: title })}
          .value=${live(here)}
          @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as RuleSeverity)}
        >
          ${ruleSeverities.map((each) => html`<option value=${each} ?selected=${each === here}>${saySeverity(each)}</option>`)}
        </select>
      </td>
      <td>
        ${
          row.isChanged
            ? html`<button
                class="icon small"
                type="button"
                aria-label=${say(rulesTexts.resetOf, { rule: title })}
                title=${say(rulesTexts.reset)}
                @click=${(event: Event) => this.reset(event, () => choose(severity))}
              >
                <icon-glyph name="undo"></icon-glyph>
              </button>`
            : nothing
        }
      </td>
    </tr>`;
  }

  /** The button goes with what it took back; the focus stays in its row. */
  private reset(event: Event, act: () => void): void {
    (event.currentTarget as HTMLElement).closest('tr')?.querySelector('select')?.focus();
    act();
  }

  private async change(document: StudioDocument, wanted: RuleProfile): Promise<void> {
    this.changing = attempt(() => changeRuleProfile(document, wanted));
    await this.changing;
  }

  private async resetAll(document: StudioDocument): Promise<void> {
    await this.change(document, { name: '', severities: {} });
    this.renderRoot.querySelector<HTMLElement>('.tools input')?.focus();
    this.tellWithUndo(say(rulesTexts.allReset));
  }

  private async import(document: StudioDocument): Promise<void> {
    const file = await chooseFile('.json');
    if (!file) return;
    await attempt(async () => {
      const { done, refused } = await importRuleProfile(document, file);
      if (refused) {
        const text = say(problemTexts[refused.code], refused.params);
        raiseNotice(this, { text, tone: 'error', lasting: true });
        return;
      }
      const name = done.name || say(rulesTexts.unnamed);
      this.tellWithUndo(say(rulesTexts.imported, { name, n: Object.keys(done.severities).length }));
    });
  }

  private tellWithUndo(text: string): void {
    raiseNotice(this, { text, tone: 'ok', key: lastChange, undo: () => void attempt(() => undo(this.project)) });
  }

  /** A click may come while the choice before it is still being written: the file has that choice too. */
  private async export(): Promise<void> {
    await this.changing;
    await attempt(async () => {
      const file = await ruleProfileFile(this.project);
      download(file, file.name);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rules-screen': RulesScreen;
  }
}
