import { playMarks } from '#bpmn/modeler/play-marks.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Language } from '#domain/language.ts';
import { standing } from '#domain/playback/play.ts';
import {
  answersGiven,
  back,
  forward,
  replay,
  startPlayback,
  stateOf,
  toQuestion,
  type Playback,
} from '#domain/playback/playback.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { Observe } from '#elements/shared/observe.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { pathTexts, playbackTexts as texts } from '#i18n/texts/playback.ts';
import { preferencesStore } from '#state/preferences-store.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './play-paths.ts';
import './play-stage.ts';
import type { PlayStage } from './play-stage.ts';
import { playbackBarStyles } from './playback-bar.css.ts';

/** Between two moves of the playback by itself, in milliseconds. */
const speeds = { slow: 4000, normal: 2000, fast: 900 } as const;
type Speed = keyof typeof speeds;

/**
 * Plays the process on the canvas step by step: forward and back, choices asked in words, by itself at a speed, and along
 * paths that were saved. Property: `context`. Event: `room-closed`.
 */
@customElement('playback-bar')
export class PlaybackBar extends LitElement {
  static override styles = [controls, playbackBarStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private playback: Playback | undefined;
  @state() private speed: Speed = 'normal';
  @state() private running = false;
  /** Answers of a saved path that are still to come. */
  @state() private ahead: readonly (readonly string[])[] = [];
  @query('play-stage') private readonly stage!: PlayStage | null;
  @query('.stage') private readonly place!: HTMLElement | null;
  private readonly preferences = new Observe(this, () => preferencesStore);
  private read: Pick<ModelContext, 'session' | 'edits'> | undefined;
  private drawn: Playback | undefined;
  private clock: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new Localized(this);
    this.addEventListener('keydown', (event) => this.press(event));
  }

  override disconnectedCallback(): void {
    this.pause();
    this.context.session.use(playMarks).clear();
    this.read = undefined;
    super.disconnectedCallback();
  }

  override render(): TemplateResult | typeof nothing {
    const { playback } = this;
    if (!playback) return nothing;
    const state = stateOf(playback);
    const { code } = standing(playback.graph, state);
    return html`
      <div class="controls" role="group" aria-label=${say(texts.controls)}>
        ${this.button('history', say(texts.restart), () => this.restart(), playback.answers.length === 0)}
        ${this.button('back', say(texts.back), () => this.back(), playback.answers.length === 0)}
        <button
          class="primary"
          ?disabled=${code !== 'moves' && this.ahead.length === 0}
          @click=${() => this.forward()}
          aria-keyshortcuts="Space ArrowRight"
        >
          <icon-glyph name="forward"></icon-glyph>${say(texts.forward)}
        </button>
        ${this.button('branch', say(texts.toQuestion), () => this.skip(), code !== 'moves')}
        <button
          aria-pressed=${this.running ? 'true' : 'false'}
          ?disabled=${code === 'ended' || code === 'stuck' || code === 'empty'}
          @click=${() => (this.running ? this.pause() : this.run())}
        >
          <icon-glyph name=${this.running ? 'pause' : 'play'}></icon-glyph
          >${say(this.running ? texts.pause : texts.play)}
        </button>
        <label>
          <span class="sr">${say(texts.speed)}</span>
          <select @change=${(event: Event) => (this.speed = (event.target as HTMLSelectElement).value as Speed)}>
            ${(Object.keys(speeds) as Speed[]).map(
              (each) => html`<option value=${each} ?selected=${each === this.speed}>${say(texts[each])}</option>`,
            )}
          </select>
        </label>
        <play-paths
          .context=${this.context}
          .playback=${playback}
          .language=${this.language}
          @path-chosen=${(event: CustomEvent<{ answers: readonly (readonly string[])[] }>) =>
            this.follow(event.detail.answers)}
        ></play-paths>
        <small class="keys">${say(texts.keys)}</small>
        ${this.button('close', say(texts.leave), () => this.leave(), false)}
      </div>
      <div class="stage" tabindex="0" role="group" aria-label=${say(texts.title)} title=${say(texts.keys)}>
        <play-stage
          .graph=${playback.graph}
          .state=${state}
          .language=${this.language}
          @answered=${(event: CustomEvent<{ answer: readonly string[] }>) => this.forward(event.detail.answer)}
        ></play-stage>
      </div>
    `;
  }

  private button(icon: IconName, label: string, act: () => void, disabled: boolean): TemplateResult {
    return html`<button class="icon" aria-label=${label} title=${label} ?disabled=${disabled} @click=${act}>
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  /** Names and sentences of the content language, as on the canvas. */
  private get language(): Language {
    const content = this.preferences.value?.context.content ?? 'screen';
    return content === 'screen' ? currentLanguage() : content;
  }

  private press(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const isElsewhere = event.composedPath().some((each) => each instanceof HTMLDialogElement);
    const isTyping = isElsewhere || target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const isButton = target instanceof HTMLButtonElement;
    if (event.key === 'Escape') this.leave();
    else if (event.key === 'ArrowRight' || (event.key === ' ' && !isButton)) this.forward(this.stage?.ticked ?? []);
    else if (event.key === 'ArrowLeft') this.back();
    else if (!/^[1-9]$/.test(event.key) || !this.stage?.pick(Number(event.key))) return;
    event.preventDefault();
  }

  /** One move, with the answer given, else the next of the saved path. */
  private forward(answer: readonly string[] = []): void {
    const { playback } = this;
    if (!playback) return;
    const asks = standing(playback.graph, stateOf(playback)).code === 'asks';
    const [recorded = [], ...rest] = this.ahead;
    const given = answer.length > 0 ? answer : asks ? recorded : [];
    const next = forward(playback, given);
    if (next === playback) {
      if (given === recorded && asks && recorded.length > 0) this.losePath();
      return;
    }
    // Who answers differently has left the saved path.
    if (asks) this.ahead = given === recorded ? rest : [];
    this.playback = next;
    if (asks && answer.length > 0) this.place?.focus();
  }

  private back(): void {
    if (!this.playback) return;
    this.pause();
    this.ahead = [];
    this.playback = back(this.playback);
  }

  private skip(): void {
    if (this.playback) this.playback = toQuestion(this.playback);
  }

  private restart(): void {
    this.pause();
    this.ahead = [];
    if (this.playback) this.playback = startPlayback(this.playback.graph);
  }

  private follow(answers: readonly (readonly string[])[]): void {
    this.restart();
    this.ahead = answers;
    this.place?.focus();
  }

  private losePath(): void {
    this.ahead = [];
    this.pause();
    raiseNotice(this, { text: say(pathTexts.lost), tone: 'warn' });
  }

  private run(): void {
    this.running = true;
  }

  private pause(): void {
    this.running = false;
    clearTimeout(this.clock);
    this.clock = undefined;
  }

  private leave(): void {
    this.pause();
    emit(this, 'room-closed', {});
  }

  protected override willUpdate(): void {
    const { session, edits } = this.context;
    if (this.read?.session !== session || this.read.edits !== edits) void this.start();
  }

  protected override updated(): void {
    const { playback } = this;
    if (!playback) return;
    if (playback !== this.drawn) this.draw(playback);
    this.drawn = playback;
    if (this.running && this.clock === undefined) this.tick();
  }

  /** The next move by itself; at a question without a saved answer it waits for one. */
  private tick(): void {
    this.clock = setTimeout(() => {
      this.clock = undefined;
      if (!this.running || !this.playback) return;
      this.forward();
      const { code } = standing(this.playback.graph, stateOf(this.playback));
      if (code === 'ended' || code === 'stuck') this.pause();
      else this.tick();
    }, speeds[this.speed]);
  }

  private draw({ graph, states }: Playback): void {
    const present = states.at(-1);
    if (!present) return;
    const stands = standing(graph, present);
    const active = stands.code === 'moves' ? stands.token.node : stands.code === 'asks' ? stands.question.node : '';
    const tokens = new Map<string, number>();
    for (const { node } of present.tokens) tokens.set(node, (tokens.get(node) ?? 0) + 1);
    const last = stands.code === 'ended' ? present.ends.at(-1) : undefined;
    if (last !== undefined) tokens.set(last, 1);
    const walked = new Set([...present.walked.keys(), ...present.trail]);
    const current = active || (last ?? '');
    this.context.session.use(playMarks).show({ tokens, active: current, walked });
    void this.bringIntoView(current);
  }

  /** The stage may have grown over the canvas: the element is brought into what is left of it. */
  private async bringIntoView(element: string): Promise<void> {
    const { session } = this.context;
    await this.stage?.updateComplete;
    if (!this.isConnected || this.context.session !== session) return;
    session.resized();
    session.use(playMarks).follow(element);
  }

  /** Reads the diagram; after an edit the case walks as far as its answers still fit. */
  private async start(): Promise<void> {
    const { session, edits } = this.context;
    // Another variant is played from its own beginning.
    if (this.read && this.read.session !== session) this.restart();
    const own = (this.read = { session, edits });
    const graph: ProcessGraph = await session.graph();
    if (this.read !== own) return;
    const isFirst = this.playback === undefined;
    const given = this.playback ? answersGiven(this.playback) : [];
    this.playback = given.length > 0 ? replay(graph, given).playback : startPlayback(graph);
    if (!isFirst) return;
    await this.updateComplete;
    this.place?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'playback-bar': PlaybackBar;
  }
}
