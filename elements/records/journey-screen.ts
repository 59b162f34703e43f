import { addressOf } from '#domain/address.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { numberOf, stringOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/icon-glyph.ts';
import '#elements/shared/law-note.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/split-panes.ts';
import '#elements/shared/tab-bar.ts';
import { lawLines } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { journeyTexts } from '#i18n/texts/journey.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { addRecord, moveRecord } from '#state/record-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { attempt } from '#state/attempt.ts';
import { deleteWithNotice } from './delete-with-notice.ts';
import './history-buttons.ts';
import './journey-map.ts';
import type { CellOpenedEvent, JourneyMap, StageActionEvent } from './journey-map.ts';
import { journeyPicture } from './journey-picture.ts';
import { cellLines, journeyRows } from './journey-rows.ts';
import { journeyScreenStyles } from './journey-screen.css.ts';
import { recordName } from './link-options.ts';
import './record-findings.ts';
import './record-pane.ts';
import type { RecordPane } from './record-pane.ts';
import { observeProject, registerIndex, type RegisterIndex } from './register-index.ts';
import { projectTrail, screenState } from './screen-state.ts';
import { neighbours } from './stage-order.ts';
import { textWidth } from './text-width.ts';

/** The tab of stages that name no persona. */
const nobody = 'nobody';

/** The client journey map of a project: a persona, its stages and the form beside them. Property: `project`. */
@customElement('journey-screen')
export class JourneyScreen extends LitElement {
  static override styles = [controls, journeyScreenStyles];

  @property() project: Id = '';
  @state() private persona: Id | undefined;
  @state() private open: Id | undefined;
  @state() private field: string | undefined;
  @query('journey-map') private readonly map!: JourneyMap | null;
  @query('record-pane') private readonly pane!: RecordPane | null;

  readonly localized = new Localized(this);
  private readonly source = new Observe(this, () => observeProject(this.project)).watch(() => [this.project]);
  /** A record being added; its form opens when the database shows it. */
  private awaited: Id | undefined;
  private busy = false;

  override updated(): void {
    const record = this.index?.records.get(this.awaited ?? '');
    if (!record) return;
    this.awaited = undefined;
    if (record.kind === 'persona') this.persona = record.id;
    this.open = record.id;
    this.field = undefined;
    void this.updateComplete.then(() => this.pane?.focusFirst());
  }

  override render(): TemplateResult {
    const { index } = this;
    if (!index) return screenState(this.source.value === null ? null : undefined);
    const stages = this.stagesOf(index);
    const findings = index.findingsOfKind('journey-stage');
    return html`<page-header .heading=${say(journeyTexts.title)} .trail=${projectTrail(index)}>
        <history-buttons slot="actions" .project=${this.project}></history-buttons>
        <p class="about">${say(journeyTexts.about)}</p>
        <law-note .lines=${lawLines(recordSpecs['journey-stage'].source)}></law-note>
        ${index.of('persona').length || stages.length ? this.renderTabs(index, stages) : nothing}
      </page-header>
      <record-findings
        .index=${index}
        .findings=${findings}
        .heading=${say(registerTexts.ofRegister)}
      ></record-findings>
      ${this.renderBody(index, stages)}`;
  }

  private renderTabs(index: RegisterIndex, stages: readonly StudioRecord[]): TemplateResult {
    const count = (persona: Id): number =>
      index.of('journey-stage').filter((it) => personaOf(index, it) === persona).length;
    const tabs = index
      .of('persona')
      .map((record) => ({ key: record.id, label: recordName(record), count: count(record.id) }));
    const lost = count(nobody);
    if (lost > 0) tabs.push({ key: nobody, label: say(journeyTexts.withoutPersona), count: lost });
    const persona = this.chosenPersona(index);
    return html`<tab-bar
        .tabs=${tabs}
        .current=${persona}
        .label=${say(journeyTexts.personas)}
        @tab-chosen=${(event: CustomEvent<{ key: Id }>) => {
          this.persona = event.detail.key;
          this.open = undefined;
        }}
      >
        <button slot="end" class="quiet small" type="button" @click=${() => this.add('persona')}>
          <icon-glyph name="add"></icon-glyph>${say(journeyTexts.addPersona)}
        </button>
      </tab-bar>
      <div class="tools">
        <button class="primary" type="button" aria-keyshortcuts="Insert" @click=${() => this.add('journey-stage')}>
          <icon-glyph name="add"></icon-glyph>${say(journeyTexts.addStage)}
        </button>
        ${
          persona === nobody
            ? nothing
            : html`<button type="button" @click=${() => this.show(persona, 'name')}>
                <icon-glyph name="person"></icon-glyph>${say(journeyTexts.openPersona)}
              </button>`
        }
        <span class="space"></span>
        <a href=${addressOf({ screen: 'records', project: this.project, kind: 'journey-stage' })}
          >${say(journeyTexts.asTable)}</a
        >
        <button class="quiet" type="button" ?disabled=${stages.length === 0} @click=${() => this.export(index, stages)}>
          <icon-glyph name="export"></icon-glyph>${say(registerTexts.svg)}
        </button>
      </div>`;
  }

  private renderBody(index: RegisterIndex, stages: readonly StudioRecord[]): TemplateResult {
    const open = index.records.get(this.open ?? '');
    return html`<split-panes position="66" min="30" max="80" .shows=${open ? 'both' : 'start'} @keydown=${this.press}>
      <div slot="start" class="map">
        ${
          stages.length
            ? html`<journey-map
                  .index=${index}
                  .stages=${stages}
                  .chosen=${this.open}
                  @cell-opened=${({ detail }: CellOpenedEvent) => this.show(detail.stage, detail.field)}
                  @stage-action=${(event: StageActionEvent) => this.act(index, stages, event)}
                ></journey-map>
                <p class="keys">${say(journeyTexts.keys)}</p>`
            : this.renderEmpty(index)
        }
      </div>
      ${
        open
          ? html`<record-pane
              slot="end"
              role="region"
              aria-label=${say(registerTexts.form)}
              .index=${index}
              .record=${open}
              .field=${this.field}
              @pane-closed=${this.close}
              @record-duplicated=${() => this.add(open.kind, open)}
              @record-deleted=${() => this.delete(index, open.id)}
            ></record-pane>`
          : nothing
      }
    </split-panes>`;
  }

  private renderEmpty(index: RegisterIndex): TemplateResult {
    const begin = index.of('persona').length === 0;
    return html`<empty-state
      icon="journey"
      .heading=${say(journeyTexts.title)}
      .text=${say(begin ? journeyTexts.noPersona : journeyTexts.noStage)}
    >
      <button
        slot="actions"
        class="primary"
        type="button"
        @click=${() => this.add(begin ? 'persona' : 'journey-stage')}
      >
        <icon-glyph name="add"></icon-glyph>${say(begin ? journeyTexts.addPersona : journeyTexts.addStage)}
      </button>
    </empty-state>`;
  }

  private get index(): RegisterIndex | undefined {
    const source = this.source.value;
    return source ? registerIndex(source) : undefined;
  }

  private chosenPersona(index: RegisterIndex): Id {
    const personas = index.of('persona').map(({ id }) => id);
    const chosen = this.persona ?? '';
    if (personas.includes(chosen) || chosen === nobody) return chosen;
    return personas[0] ?? nobody;
  }

  private stagesOf(index: RegisterIndex): StudioRecord[] {
    const persona = this.chosenPersona(index);
    return index.of('journey-stage').filter((stage) => personaOf(index, stage) === persona);
  }

  /** Opens the form at a field, also when it was opened there before. */
  private show(record: Id, field: string): void {
    this.open = record;
    this.field = undefined;
    void this.updateComplete.then(() => (this.field = field));
  }

  private close(): void {
    const stage = this.open ?? '';
    this.open = undefined;
    void this.updateComplete.then(() => this.map?.focusStage(stage));
  }

  private async add(kind: RecordKind, like?: StudioRecord): Promise<void> {
    const { index } = this;
    if (!index || this.busy) return;
    this.busy = true;
    const persona = this.chosenPersona(index);
    const fields = kind === 'journey-stage' && persona !== nobody ? { persona } : {};
    this.awaited = await attempt(() => addRecord(index.seen, kind, { ...like?.fields, ...fields }));
    this.busy = false;
    this.requestUpdate();
  }

  private async delete(index: RegisterIndex, id: Id): Promise<void> {
    if (this.open === id) this.open = undefined;
    await deleteWithNotice(this, index, [id]);
  }

  private async act(
    index: RegisterIndex,
    stages: readonly StudioRecord[],
    { detail }: StageActionEvent,
  ): Promise<void> {
    const stage = stages.find(({ id }) => id === detail.stage);
    if (!stage) return;
    if (detail.action === 'duplicate') await this.add('journey-stage', stage);
    else if (detail.action === 'delete') await this.delete(index, stage.id);
    else await this.move(index, stages, stage, detail.action === 'right' ? 1 : -1);
  }

  private async move(
    index: RegisterIndex,
    stages: readonly StudioRecord[],
    stage: StudioRecord,
    by: 1 | -1,
  ): Promise<void> {
    const between = neighbours(index.of('journey-stage'), stages, stage, by);
    if (!between || this.busy) return;
    this.busy = true;
    await attempt(() => moveRecord(index.seen, stage, between.before, between.after));
    this.busy = false;
  }

  private press(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    if (event.key !== 'Insert' && !(event.key === 'Enter' && command)) return;
    event.preventDefault();
    void this.add('journey-stage');
  }

  private export(index: RegisterIndex, stages: readonly StudioRecord[]): void {
    const persona = index.records.get(this.chosenPersona(index));
    const journey = {
      title: [say(journeyTexts.title), persona && recordName(persona)].filter(Boolean).join(' – '),
      truth: say(journeyTexts.momentOfTruth),
      rows: journeyRows.map(({ key }) => ({
        label: say(fieldText('journey-stage', key).label),
        isCurve: key === 'emotion',
      })),
      stages: stages.map((stage, at) => ({
        number: say(journeyTexts.stage, { n: at + 1 }),
        name: recordName(stage),
        momentOfTruth: stage.fields['momentOfTruth'] === true,
        emotion: numberOf(stage.fields, 'emotion'),
        cells: journeyRows.map((field) => cellLines(index, stage, field)),
      })),
    };
    download(new Blob([journeyPicture(journey, textWidth())], { type: 'image/svg+xml' }), 'journey-map.svg');
  }
}

/** The persona of a stage; one that names none, or a deleted one, belongs to nobody. */
function personaOf(index: RegisterIndex, stage: StudioRecord): Id {
  const persona = stringOf(stage.fields, 'persona');
  return index.records.has(persona) ? persona : nobody;
}

declare global {
  interface HTMLElementTagNameMap {
    'journey-screen': JourneyScreen;
  }
}
