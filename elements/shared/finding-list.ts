import { say } from '#i18n/say.ts';
import { acceptingTexts } from '#i18n/texts/accepting.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import { findingListStyles } from './finding-list.css.ts';
import type { Severity } from './field-row.ts';
import './icon-glyph.ts';
import type { IconName } from './icon-shapes.ts';
import { Localized } from './localized.ts';
import './status-badge.ts';
import type { Tone } from './status-badge.ts';

/** What the list needs of a finding; the event gives back the very object that came in. */
export interface Found {
  readonly severity: Severity;
}

/**
 * A finding with its words: `where` names the place that it leads to, `source` the act behind it. Lines with one `group`
 * are told once, over the places of all of them.
 */
export interface FindingLine<Finding extends Found = Found> {
  readonly finding: Finding;
  readonly text: string;
  readonly where: string;
  readonly source: string;
  readonly group?: { readonly key: string; readonly text: string } | undefined;
  /** What a quick fix would do; absent where only a person can mend it. */
  readonly fix?: string | undefined;
}

/** The finding that a person opens, and those of its group in their order, to go on to the next. */
export type FindingOpened<Finding extends Found = Found> = CustomEvent<{
  readonly finding: Finding;
  readonly among: readonly Finding[];
}>;

/** Warnings that a person wants to leave as they are, and the words that stand for them. */
export type AcceptanceWanted<Finding extends Found = Found> = CustomEvent<{
  readonly findings: readonly Finding[];
  readonly text: string;
}>;

/** Findings that a person lets the studio mend, all of one kind. */
export type FixWanted<Finding extends Found = Found> = CustomEvent<{ readonly findings: readonly Finding[] }>;

type Lines = readonly [FindingLine, ...FindingLine[]];

const groups = ['E', 'W', 'I'] as const satisfies readonly Severity[];
const looks = {
  E: { icon: 'error', words: sharedTexts.errors, tone: 'error' },
  W: { icon: 'warning', words: sharedTexts.warnings, tone: 'warn' },
  I: { icon: 'info', words: sharedTexts.hints, tone: 'info' },
} as const satisfies Record<Severity, { icon: IconName; words: object; tone: Tone }>;

/**
 * What the checks found: what blocks first, then warnings, then hints; many of a kind are one line that unfolds; each
 * leads to its place.
 *
 * Properties: `findings` (FindingLine[]), `compact` (no filter), `acceptable` (warnings can be left as they are),
 * `explained` (each kind has a page of help).
 * Events: `finding-opened` (FindingOpened), `acceptance-wanted` (AcceptanceWanted), `fix-wanted` (FixWanted),
 * `help-wanted` {finding}.
 * Slot: `empty` (shown when there is nothing).
 */
@customElement('finding-list')
export class FindingList extends LitElement {
  static override styles = [controls, findingListStyles];

  @property({ attribute: false }) findings: readonly FindingLine[] = [];
  @property({ type: Boolean }) compact = false;
  @property({ type: Boolean }) acceptable = false;
  @property({ type: Boolean }) explained = false;
  @state() private only: Severity | undefined;
  /** Members are rendered only while their group is unfolded. */
  @state() private unfolded: ReadonlySet<string> = new Set();

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    if (!this.findings.length) {
      return html`<slot name="empty"><p class="soft">${say(sharedTexts.noFindings)}</p></slot>`;
    }
    const shown = groups.filter((severity) => !this.only || this.only === severity);
    return html`${this.compact ? nothing : this.renderFilter()} ${shown.map((severity) => this.renderGroup(severity))}`;
  }

  private renderFilter(): TemplateResult {
    const button = (severity: Severity | undefined, words: string, count: number): TemplateResult =>
      html`<button
        class="small"
        type="button"
        aria-pressed=${this.only === severity}
        ?disabled=${!count}
        @click=${() => (this.only = severity)}
      >
        ${words} <span class="soft">${count}</span>
      </button>`;
    return html`<div class="filter" role="group" aria-label=${say(sharedTexts.findings)}>
      ${button(undefined, say(sharedTexts.all), this.findings.length)}
      ${groups.map((severity) => button(severity, say(looks[severity].words), this.of(severity).length))}
    </div>`;
  }

  private renderGroup(severity: Severity): TemplateResult | typeof nothing {
    const lines = this.of(severity);
    if (!lines.length) return nothing;
    const { icon, words, tone } = looks[severity];
    // A group, no landmark: a page may hold several lists.
    return html`<section role="group" aria-label=${say(words)}>
      <h4>${say(words)} <status-badge tone=${tone}>${lines.length}</status-badge></h4>
      <ul>
        ${grouped(lines).map((own) => {
          const [first] = own;
          return html`<li>
            ${own.length === 1 ? this.renderLine(first, icon, tone) : this.renderMany(own, icon, tone)}
            ${this.renderActs(own)}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  private renderLine(line: FindingLine, icon: IconName, tone: Tone): TemplateResult {
    return html`<button type="button" @click=${() => this.open(line, [line])}>
      <icon-glyph class=${tone} name=${icon}></icon-glyph>
      <span>${line.text}</span>
      <span class="place">${[line.where, line.source].filter(Boolean).join(' · ')}</span>
      <icon-glyph class="go" name="forward"></icon-glyph>
    </button>`;
  }

  private renderMany(lines: Lines, icon: IconName, tone: Tone): TemplateResult {
    const [{ group, source, finding }] = lines;
    const key = `${finding.severity} ${group?.key ?? ''}`;
    return html`<details @toggle=${(event: ToggleEvent) => this.unfold(key, event.newState === 'open')}>
      <summary>
        <icon-glyph class=${tone} name=${icon}></icon-glyph>
        <span>${group?.text}</span>
        <span class="place">${source}</span>
        <status-badge class="count" tone=${tone}>${lines.length}</status-badge>
      </summary>
      ${
        this.unfolded.has(key)
          ? html`${this.renderAccept(lines, group?.text ?? '')}
              <ul class="members" aria-label=${group?.text ?? nothing}>
                ${lines.map(
                  (line) =>
                    html`<li>
                      <button type="button" title=${line.text} @click=${() => this.open(line, lines)}>
                        <span>${line.where}</span><icon-glyph class="go" name="forward"></icon-glyph>
                      </button>
                      ${line.fix === undefined ? nothing : this.renderFix([line], line.text)}
                      ${this.renderAccept([line], line.text)}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
    </details>`;
  }

  /** What can be done with a line or with all of a kind, beside it or, where it is narrow, below it. */
  private renderActs(lines: Lines): TemplateResult | typeof nothing {
    const [{ finding, text, group }] = lines;
    const words = lines.length === 1 ? text : (group?.text ?? text);
    const fixable = lines.filter(({ fix }) => fix !== undefined);
    const acts = [
      this.renderFix(fixable, words),
      lines.length === 1 ? this.renderAccept(lines, words) : nothing,
      this.explained
        ? html`<button
            class="quiet small"
            type="button"
            aria-description=${words}
            @click=${() => emit(this, 'help-wanted', { finding })}
          >
            ${say(sharedTexts.why)}
          </button>`
        : nothing,
    ].filter((act) => act !== nothing);
    return acts.length === 0 ? nothing : html`<span class="acts">${acts}</span>`;
  }

  private renderFix(lines: readonly FindingLine[], words: string): TemplateResult | typeof nothing {
    const [first] = lines;
    if (first?.fix === undefined) return nothing;
    return html`<button
      class="small fix"
      type="button"
      aria-description=${words}
      @click=${() => emit(this, 'fix-wanted', { findings: lines.map(({ finding }) => finding) })}
    >
      ${lines.length === 1 ? first.fix : say(sharedTexts.fixAll, { fix: first.fix, n: lines.length })}
    </button>`;
  }

  private renderAccept(lines: Lines, text: string): TemplateResult | typeof nothing {
    if (!this.acceptable || lines[0].finding.severity !== 'W') return nothing;
    const findings = lines.map(({ finding }) => finding);
    return html`<button
      class="quiet small"
      type="button"
      aria-description=${text}
      @click=${() => emit(this, 'acceptance-wanted', { findings, text })}
    >
      ${say(lines.length === 1 ? acceptingTexts.accept : acceptingTexts.acceptAll)}
    </button>`;
  }

  /** Puts the focus on the line at a place, counted over those that are shown, or on the last one. Says whether there is one. */
  focusLine(at: number): boolean {
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>('ul:not(.members) > li')];
    const line = lines[Math.min(at, lines.length - 1)]?.querySelector<HTMLElement>('button, summary');
    line?.focus();
    return line !== undefined;
  }

  /** The place of the line that has the focus, for `focusLine`; -1 when none has. */
  get focusedLine(): number {
    const lines = [...this.renderRoot.querySelectorAll('ul:not(.members) > li')];
    return lines.findIndex((line) => line.matches(':focus-within'));
  }

  private unfold(key: string, open: boolean): void {
    const unfolded = new Set(this.unfolded);
    if (open) unfolded.add(key);
    else unfolded.delete(key);
    this.unfolded = unfolded;
  }

  private open({ finding }: FindingLine, among: readonly FindingLine[]): void {
    emit(this, 'finding-opened', { finding, among: among.map((line) => line.finding) });
  }

  private of(severity: Severity): readonly FindingLine[] {
    return this.findings.filter(({ finding }) => finding.severity === severity);
  }
}

/** Lines of one kind together, where the first of them stands. */
function grouped(lines: readonly FindingLine[]): Lines[] {
  const groups = new Map<string | FindingLine, [FindingLine, ...FindingLine[]]>();
  for (const line of lines) {
    const key = line.group?.key ?? line;
    const own = groups.get(key);
    if (own) own.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
}

declare global {
  interface HTMLElementTagNameMap {
    'finding-list': FindingList;
  }
}
