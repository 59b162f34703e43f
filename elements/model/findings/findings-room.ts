import { lintMarks } from '#bpmn/modeler/lint-marks.ts';
import { fixing, type Fault } from '#bpmn/modeler/fixes/lint-fixes.ts';
import { addressOf } from '#domain/address.ts';
import { author } from '#data/queries/author.ts';
import { notAccepted } from '#domain/finding-key.ts';
import type { Finding, Severity } from '#domain/finding.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import '#elements/shared/accept-box.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/finding-list.ts';
import type { AcceptanceWanted, FindingList, FindingOpened, FixWanted } from '#elements/shared/finding-list.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import '#elements/shared/search-box.ts';
import { foldText } from '#i18n/fold-text.ts';
import { groupOfFinding, sayFinding } from '#i18n/say-finding.ts';
import { saySource } from '#i18n/say-source.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { findingsRoomTexts } from '#i18n/texts/findings-room.ts';
import { rulesTexts } from '#i18n/texts/rules.ts';
import { ruleFixTexts } from '#i18n/texts/rule-fixes.ts';
import { acceptFindings } from '#state/accept-finding.ts';
import { attempt } from '#state/attempt.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { findingsRoomStyles } from './findings-room.css.ts';

/**
 * What the rules find in the open diagram, live: leads to each element, F8 to the next; mends what is safe to mend;
 * accepts warnings with a reason. Property: `context`.
 */
@customElement('findings-room')
export class FindingsRoom extends LitElement {
  static override styles = [controls, findingsRoomStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private words = '';
  @state() private marked = true;
  @state() private accepting: { readonly findings: readonly Finding[]; readonly text: string } | undefined;
  private readonly author = new Observe(this, () => author());
  @state() private explained: Finding | undefined;
  @query('finding-list') private readonly list!: FindingList | null;
  @query('h2') private readonly heading!: HTMLElement;
  /** Where the focus goes when the line that had it is gone. */
  private focusAt = -1;
  private at = -1;

  constructor() {
    super();
    new Localized(this);
    this.addEventListener('keydown', (event) => this.undo(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
    this.context.session.use(lintMarks)(new Map());
    super.disconnectedCallback();
  }

  override render(): TemplateResult | typeof nothing {
    const { findings } = this.context;
    if (!findings) return nothing;
    const { open, shown, accepting } = this;
    const accepted = findings.length - open.length;
    return html`
      <header>
        <h2 tabindex="-1">${say(findingsRoomTexts.title)}</h2>
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
      <h3>
        <a href=${addressOf({ screen: 'rules', project: this.context.variant.project })}>${say(rulesTexts.title)}</a>
        <span role="status">${say(findingsRoomTexts.count, { n: open.length, accepted })}</span>
      </h3>
      <search-box
        .label=${say(findingsRoomTexts.search)}
        .value=${this.words}
        @value-changed=${({ detail }: CustomEvent<{ value: string }>) => (this.words = detail.value)}
      ></search-box>
      <finding-list
        ?acceptable=${this.context.editable}
        explained
        .findings=${shown.map((finding) => ({
          ...{ finding, text: sayFinding(finding), where: String(finding.params['element'] ?? '') },
          ...{ source: saySource(finding.source), group: groupOfFinding(finding), fix: this.fixFor(finding) },
        }))}
        @finding-opened=${({ detail }: FindingOpened<Finding>) => this.reveal(detail.finding)}
        @fix-wanted=${({ detail }: FixWanted<Finding>) => this.mend(detail.findings)}
        @help-wanted=${({ detail }: CustomEvent<{ finding: Finding }>) => void this.explain(detail.finding)}
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
      <rule-help .finding=${this.explained} @closed=${() => (this.explained = undefined)}></rule-help>
    `;
  }

  private fixFor({ code, place }: Finding): string | undefined {
    const fault = faultOf(code, place);
    const text = ruleFixTexts[code as keyof typeof ruleFixTexts] as Sentence | undefined;
    const mendable = text && fault && this.context.editable && this.context.session.use(fixing).canMend(fault);
    return mendable ? say(text) : undefined;
  }

  private async explain(finding: Finding): Promise<void> {
    await import('./rule-help.ts');
    this.explained = finding;
  }

  private mend(findings: readonly Finding[]): void {
    const at = this.list?.focusedLine ?? -1;
    const mended = this.context.session
      .use(fixing)
      .mend(findings.flatMap(({ code, place }) => faultOf(code, place) ?? []));
    this.focusAt = at;
    raiseNotice(this, { text: say(findingsRoomTexts.mended, { n: mended }), tone: 'ok' });
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

  private get open(): readonly Finding[] {
    return notAccepted(this.context.findings ?? [], this.context.records);
  }

  private get shown(): readonly Finding[] {
    const wanted = foldText(this.words);
    return this.open.filter((finding) => foldText(sayFinding(finding)).includes(wanted));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F8' || event.defaultPrevented || this.shown.length === 0) return;
    event.preventDefault();
    this.step(event.shiftKey ? -1 : 1);
  };

  /** The canvas hears its own keys alone; what was mended here is taken back here too. */
  private undo(event: KeyboardEvent): void {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
    if (!isUndo || event.composedPath()[0] instanceof HTMLInputElement) return;
    event.preventDefault();
    this.context.session.undo();
  }

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

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('context');
    if (this.focusAt >= 0 && before && before.findings !== this.context.findings) this.keepFocus();
    const grave = new Map<string, Severity>();
    for (const { place, severity } of this.marked ? this.open : []) {
      // The gravest comes first.
      if (place.part === 'model' && place.element !== undefined && !grave.has(place.element)) {
        grave.set(place.element, severity);
      }
    }
    this.context.session.use(lintMarks)(grave);
  }

  /** What was mended is gone from the list; the focus goes to the line that took its place. */
  private keepFocus(): void {
    const at = this.focusAt;
    this.focusAt = -1;
    void this.updateComplete.then(async () => {
      await this.list?.updateComplete;
      if (!this.list?.focusLine(at)) this.heading.focus();
    });
  }
}

function faultOf(code: string, place: Finding['place']): Fault | undefined {
  return place.part === 'model' && place.element !== undefined ? { code, element: place.element } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-room': FindingsRoom;
  }
}
