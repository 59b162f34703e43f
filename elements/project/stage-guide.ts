import { addressOf } from '#domain/address.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import type { Finding } from '#domain/finding.ts';
import type { OutputState, OutputStatus, StageOutput } from '#domain/stage-outputs.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/finding-list.ts';
import type { FindingOpened } from '#elements/shared/finding-list.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/status-badge.ts';
import type { Tone } from '#elements/shared/status-badge.ts';
import { findingWords } from '#i18n/finding-words.ts';
import { say } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { stageTexts } from '#i18n/texts/stages.ts';
import { followFinding } from '#state/follow-finding.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { outputLinks } from './output-links.ts';
import { outputNumber } from './output-number.ts';
import './severity-counts.ts';
import { stageGuideStyles } from './stage-guide.css.ts';

const looks: Readonly<Record<OutputState, { readonly icon: IconName; readonly tone: Tone }>> = {
  complete: { icon: 'check', tone: 'ok' },
  warned: { icon: 'warning', tone: 'warn' },
  blocked: { icon: 'error', tone: 'error' },
  empty: { icon: 'edit', tone: 'neutral' },
};
const parts = [
  { key: 'basis', source: undefined, title: overviewTexts.basis },
  { key: 'stage1', source: overviewTexts.stageSource1, title: overviewTexts.stage1 },
  { key: 'stage2', source: overviewTexts.stageSource2, title: overviewTexts.stage2 },
] as const;

/**
 * The ten outputs that Order 601/НҚ asks for as one path through two stages: the state of each, what it holds, what is
 * missing, and the way to the screen where it is worked on. Properties: `view`, `statuses`. Method: `show(output)`. No events.
 */
@customElement('stage-guide')
export class StageGuide extends LitElement {
  static override styles = [controls, stageGuideStyles];

  @property({ attribute: false }) view: ProjectView | undefined;
  @property({ attribute: false }) statuses: readonly OutputStatus[] = [];
  /** Long lists of findings are rendered only while they are looked at. */
  @state() private opened: ReadonlySet<StageOutput> = new Set();

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    return html`${parts.map(({ key, title, source }) => {
      const own = this.statuses.filter(({ output }) => output.startsWith(key));
      const n = own.filter(({ state }) => state === 'complete').length;
      return html`<section aria-label=${say(title)}>
        <header>
          <h3>${say(title)}</h3>
          ${source ? html`<span class="soft">${say(source)}</span>` : nothing}
          ${own.length > 1 ? html`<span class="progress">${say(overviewTexts.progress, { n, all: own.length })}</span>` : nothing}
        </header>
        <ol>
          ${own.map((status) => this.renderOutput(view, status))}
        </ol>
      </section>`;
    })}`;
  }

  /** Brings an output into view and unfolds what is missing there. */
  async show(output: StageOutput): Promise<void> {
    this.opened = new Set([...this.opened, output]);
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>(`[id='${output}']`);
    place?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    place?.focus({ preventScroll: true });
  }

  private renderOutput(view: ProjectView, status: OutputStatus): TemplateResult {
    const { output, state, findings } = status;
    const { icon, tone } = looks[state];
    const name = say(overviewTexts[`short.${output}`]);
    const number = outputNumber(output);
    return html`<li id=${output} class=${state} tabindex="-1">
      <span class="node"><icon-glyph name=${icon}></icon-glyph></span>
      <div class="output">
        <div class="head">
          <h4>${number ? html`<span class="number">${number}</span>` : nothing} ${name}</h4>
          <status-badge tone=${tone}>${say(overviewTexts[state])}</status-badge>
        </div>
        <p class="act">${say(stageTexts[output])}</p>
        <div class="links">
          ${outputLinks(view, output).map(
            ({ route, name: place, amount }) =>
              html`<a href=${addressOf(route)}
                ><span>${place}</span>${amount ? html`<span class="badge">${amount}</span>` : nothing}</a
              >`,
          )}
        </div>
        ${findings.length > 0 ? this.renderMissing(view, status, name) : nothing}
      </div>
    </li>`;
  }

  private renderMissing(view: ProjectView, { output, findings }: OutputStatus, name: string): TemplateResult {
    const onlyHints = findings.every((finding) => finding.severity === 'I');
    const summary = say(onlyHints ? overviewTexts.whatIsBetter : overviewTexts.whatIsMissing);
    return html`<details ?open=${this.opened.has(output)} @toggle=${(event: ToggleEvent) => this.toggle(output, event)}>
      <summary aria-label="${name}. ${summary}">
        ${summary}<severity-counts .findings=${findings}></severity-counts>
      </summary>
      ${
        this.opened.has(output)
          ? html`<finding-list
              compact
              .findings=${findingWords(view, findings)}
              @finding-opened=${({ detail }: FindingOpened<Finding>) => {
                location.hash = followFinding(view, { ...detail, from: location.hash });
              }}
            ></finding-list>`
          : nothing
      }
    </details>`;
  }

  private toggle(output: StageOutput, event: ToggleEvent): void {
    const opened = new Set(this.opened);
    if (event.newState === 'open') opened.add(output);
    else opened.delete(output);
    this.opened = opened;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stage-guide': StageGuide;
  }
}
