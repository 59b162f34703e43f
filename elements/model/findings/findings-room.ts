import { lintMarks } from '#bpmn/modeler/lint-marks.ts';
import { liveLint } from '#bpmn/modeler/live-lint.ts';
import { author } from '#data/queries/author.ts';
import { findingKey } from '#domain/finding-key.ts';
import type { Finding, Severity } from '#domain/finding.ts';
import { stringOf } from '#domain/read-fields.ts';
import { variantKinds } from '#domain/variant.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import '#elements/shared/accept-box.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/finding-list.ts';
import type { AcceptanceWanted, FindingOpened } from '#elements/shared/finding-list.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/search-box.ts';
import { foldText } from '#i18n/fold-text.ts';
import { currentLanguage } from '#i18n/language.ts';
import { groupOfFinding, sayFinding } from '#i18n/say-finding.ts';
import { saySource } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { findingsRoomTexts } from '#i18n/texts/findings-room.ts';
import { acceptFindings } from '#state/accept-finding.ts';
import { attempt } from '#state/attempt.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { addQuestionMarks } from './add-question-marks.ts';
import { findingsRoomStyles } from './findings-room.css.ts';

/**
 * What the rules find in the open diagram, live: leads to each element, F8 to the next; mends what is safe to mend;
 * accepts warnings with a reason. Property: `context`.
 */
@customElement('findings-room')
export class FindingsRoom extends LitElement {
  static override styles = [controls, findingsRoomStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private findings: readonly Finding[] | undefined;
  @state() private query = '';
  @state() private marked = true;
  @state() private accepting: { readonly findings: readonly Finding[]; readonly text: string } | undefined;
  private readonly author = new Observe(this, () => author());
  private wanted = '';
  private isJudging = false;
  private at = -1;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
    this.context.session.use(lintMarks)(new Map());
    this.wanted = '';
    super.disconnectedCallback();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.findings) return nothing;
    const { open, shown, accepting } = this;
    const accepted = this.findings.length - open.length;
    return html`
      <header>
        <h2>${say(findingsRoomTexts.title)}</h2>
        ${this.stepButton('chevron-up', -1, say(findingsRoomTexts.previous), 'Shift+F8')}
        ${this.stepButton('chevron-down', 1, say(findingsRoomTexts.next), 'F8')}
        <button
          class="icon small"
          aria-pressed=${this.marked ? 'true' : 'false'}
          aria-label=${say(findingsRoomTexts.marks)}
          title=${say(findingsRoomTexts.marks)}
          @click=${() => (this.marked = !this.marked)}
        >
          <icon-glyph name="eye"></icon-glyph>
        </button>
      </header>
      <h3><span role="status">${say(findingsRoomTexts.count, { n: open.length, accepted })}</span></h3>
      <search-box
        .label=${say(findingsRoomTexts.search)}
        .value=${this.query}
        @value-changed=${({ detail }: CustomEvent<{ value: string }>) => (this.query = detail.value)}
      ></search-box>
      ${this.fixes()}
      <finding-list
        ?acceptable=${this.context.editable}
        .findings=${shown.map((finding) => ({
          ...{ finding, text: sayFinding(finding), where: String(finding.params['element'] ?? '') },
          ...{ source: saySource(finding.source), group: groupOfFinding(finding) },
        }))}
        @finding-opened=${({ detail }: FindingOpened<Finding>) => this.reveal(detail.finding)}
        @acceptance-wanted=${({ detail }: AcceptanceWanted<Finding>) => (this.accepting = detail)}
      >
        <p slot="empty">${say(open.length === 0 ? findingsRoomTexts.sound : findingsRoomTexts.none)}</p>
      </finding-list>
      <accept-box
        .text=${accepting?.text ?? ''}
        .count=${accepting?.findings.length ?? 1}
        @reason-given=${({ detail }: CustomEvent<{ reason: string }>) => this.accept(detail.reason)}
        @closed=${() => (this.accepting = undefined)}
      ></accept-box>
    `;
  }

  private fixes(): TemplateResult | typeof nothing {
    const gateways = this.open.flatMap(({ code, place }) =>
      code === 'gateway-not-a-question' && place.part === 'model' ? (place.element ?? []) : [],
    );
    if (!this.context.editable || gateways.length === 0) return nothing;
    return html`<button class="small fix" @click=${() => addQuestionMarks(this.context.session, gateways)}>
      ${say(findingsRoomTexts.addQuestion, { n: gateways.length })}
    </button>`;
  }

  private stepButton(icon: 'chevron-up' | 'chevron-down', by: number, label: string, key: string): TemplateResult {
    return html`<button
      class="icon small"
      aria-label=${label}
      aria-keyshortcuts=${key}
      title="${label} (${key})"
      ?disabled=${this.shown.length === 0}
      @click=${() => this.step(by)}
    >
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  /** Findings that nobody has accepted; an error cannot be. */
  private get open(): readonly Finding[] {
    const keys = new Set(
      this.context.records
        .filter(({ kind }) => kind === 'acceptance')
        .map((record) => stringOf(record.fields, 'finding')),
    );
    return (this.findings ?? []).filter((finding) => finding.severity === 'E' || !keys.has(findingKey(finding)));
  }

  private get shown(): readonly Finding[] {
    const wanted = foldText(this.query);
    return this.open.filter((finding) => foldText(sayFinding(finding)).includes(wanted));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F8' || event.defaultPrevented || this.shown.length === 0) return;
    event.preventDefault();
    this.step(event.shiftKey ? -1 : 1);
  };

  private step(by: number): void {
    const { shown } = this;
    const from = this.at < 0 && by < 0 ? 0 : this.at;
    this.at = (from + by + shown.length) % shown.length;
    const finding = shown[this.at];
    if (finding) this.reveal(finding);
  }

  private reveal(finding: Finding): void {
    this.at = this.shown.indexOf(finding);
    if (finding.place.part === 'model' && finding.place.element !== undefined) {
      this.context.session.reveal(finding.place.element);
    }
  }

  private async accept(reason: string): Promise<void> {
    const findings = this.accepting?.findings ?? [];
    this.accepting = undefined;
    const { documents, records } = this.context;
    await attempt(() => acceptFindings({ documents, records }, findings, { reason, by: this.author.value ?? '' }));
  }

  protected override willUpdate(): void {
    const { edits, variant } = this.context;
    const wanted = `${variant.id} ${edits} ${currentLanguage()}`;
    if (this.wanted === wanted) return;
    this.wanted = wanted;
    if (!this.isJudging) void this.judge();
  }

  protected override updated(): void {
    const grave = new Map<string, Severity>();
    for (const { place, severity } of this.marked ? this.open : []) {
      // The gravest comes first.
      if (place.part === 'model' && place.element !== undefined && !grave.has(place.element)) {
        grave.set(place.element, severity);
      }
    }
    this.context.session.use(lintMarks)(grave);
  }

  /** Edits made while a judgement runs are judged together, once it has ended. */
  private async judge(): Promise<void> {
    this.isJudging = true;
    try {
      for (let told = ''; told !== this.wanted;) {
        told = this.wanted;
        const { session, variant } = this.context;
        const kind = variantKinds.find((each) => each === variant.fields['variant']) ?? 'as-is';
        const linted = { variant: variant.id, kind, language: currentLanguage() };
        const findings = await session.use(liveLint)(linted);
        if (told === this.wanted) this.findings = findings;
      }
    } finally {
      this.isJudging = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-room': FindingsRoom;
  }
}
