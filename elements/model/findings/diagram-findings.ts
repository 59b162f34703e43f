import { fixing, type Fault } from '#bpmn/modeler/fixes/lint-fixes.ts';
import { author } from '#data/queries/author.ts';
import type { Finding } from '#domain/finding.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import '#elements/shared/accept-box.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/finding-list.ts';
import type { AcceptanceWanted, FindingList, FindingOpened, FixWanted } from '#elements/shared/finding-list.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { Observe } from '#elements/shared/observe.ts';
import { groupOfFinding, sayFinding, sayFoundElement } from '#i18n/say-finding.ts';
import { saySource } from '#i18n/say-source.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { findingsRoomTexts } from '#i18n/texts/findings-room.ts';
import { ruleFixTexts } from '#i18n/texts/rule-fixes.ts';
import { acceptFindings } from '#state/accept-finding.ts';
import { attempt } from '#state/attempt.ts';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

/**
 * Findings of the open diagram, wherever they are shown: each leads to its element, is mended where that is safe,
 * explained by its page of help, and accepted with a reason where it is a warning.
 *
 * Properties: `context`, `findings` (those to show), `compact` (no filter).
 * Events: `finding-opened` (FindingOpened), `lines-gone` when the last line was mended under the focus.
 * Slot: `empty` (shown when there is nothing).
 */
@customElement('diagram-findings')
export class DiagramFindings extends LitElement {
  @property({ attribute: false }) context!: ModelContext;
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ type: Boolean }) compact = false;
  @state() private accepting: { readonly findings: readonly Finding[]; readonly text: string } | undefined;
  @state() private explained: Finding | undefined;
  @query('finding-list') private readonly list!: FindingList | null;
  private readonly author = new Observe(this, () => author());
  /** Where the focus goes when the line that had it is gone. */
  private focusAt = -1;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const { accepting, context } = this;
    return html`
      <finding-list
        ?compact=${this.compact}
        ?acceptable=${context.editable}
        explained
        .findings=${this.findings.map((finding) => ({
          ...{ finding, text: sayFinding(finding), where: sayFoundElement(finding) },
          ...{ source: saySource(finding.source), group: groupOfFinding(finding), fix: this.fixFor(finding) },
        }))}
        @finding-opened=${({ detail }: FindingOpened<Finding>) => this.open(detail)}
        @fix-wanted=${({ detail }: FixWanted<Finding>) => this.mend(detail.findings)}
        @help-wanted=${({ detail }: CustomEvent<{ finding: Finding }>) => void this.explain(detail.finding)}
        @acceptance-wanted=${({ detail }: AcceptanceWanted<Finding>) => (this.accepting = detail)}
      >
        <slot slot="empty" name="empty"></slot>
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

  private open(opened: FindingOpened<Finding>['detail']): void {
    const { place } = opened.finding;
    if (place.part === 'model' && place.element !== undefined) this.context.session.reveal(place.element);
    emit(this, 'finding-opened', opened);
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

  private async accept(reason: string): Promise<void> {
    const findings = this.accepting?.findings ?? [];
    this.accepting = undefined;
    const { documents, records } = this.context;
    await attempt(() => acceptFindings({ documents, records }, findings, { reason, by: this.author.value ?? '' }));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('context');
    if (this.focusAt >= 0 && before && before.findings !== this.context.findings) this.keepFocus();
  }

  /** What was mended is gone from the list; the focus goes to the line that took its place. */
  private keepFocus(): void {
    const at = this.focusAt;
    this.focusAt = -1;
    void this.updateComplete.then(async () => {
      await this.list?.updateComplete;
      if (!this.list?.focusLine(at)) emit(this, 'lines-gone', {});
    });
  }
}

function faultOf(code: string, place: Finding['place']): Fault | undefined {
  return place.part === 'model' && place.element !== undefined ? { code, element: place.element } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'diagram-findings': DiagramFindings;
  }
}
