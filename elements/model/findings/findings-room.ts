import { lintMarks } from '#bpmn/modeler/lint-marks.ts';
import { addressOf } from '#domain/address.ts';
import { notAccepted } from '#domain/finding-key.ts';
import type { Finding, Severity } from '#domain/finding.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import type { FindingOpened } from '#elements/shared/finding-list.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/search-box.ts';
import { foldText } from '#i18n/fold-text.ts';
import { sayFinding } from '#i18n/say-finding.ts';
import { say } from '#i18n/say.ts';
import { findingsRoomTexts } from '#i18n/texts/findings-room.ts';
import { rulesTexts } from '#i18n/texts/rules.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './diagram-findings.ts';
import { findingsRoomStyles } from './findings-room.css.ts';
import { undoByKey } from './undo-by-key.ts';

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
  @query('h2') private readonly heading!: HTMLElement;
  private at = -1;

  constructor() {
    super();
    new Localized(this);
    this.addEventListener('keydown', (event) => undoByKey(event, this.context.session));
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
    const { open, shown } = this;
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
      <diagram-findings
        .context=${this.context}
        .findings=${shown}
        @finding-opened=${({ detail }: FindingOpened<Finding>) => (this.at = shown.indexOf(detail.finding))}
        @lines-gone=${() => this.heading.focus()}
      >
        <p slot="empty">${say(open.length === 0 ? findingsRoomTexts.sound : findingsRoomTexts.none)}</p>
      </diagram-findings>
    `;
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
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-room': FindingsRoom;
  }
}
