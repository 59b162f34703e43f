import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Language } from '#domain/language.ts';
import { noTime } from '#domain/playback/elapsed.ts';
import { standing } from '#domain/playback/play.ts';
import type { PlayState, Question } from '#domain/playback/play-state.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import { formatNumber } from '#i18n/format.ts';
import { sayElapsed } from '#i18n/say-elapsed.ts';
import { say } from '#i18n/say.ts';
import { playbackTexts as texts } from '#i18n/texts/playback.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { playStageStyles } from './play-stage.css.ts';
import { PlayWords } from './play-words.ts';

/**
 * The step that the case stands at, large enough for a wall: what, by whom, through which channel, how long; the
 * question with its answers as buttons; and what has been counted so far.
 * Properties: `graph`, `state` (of the playback), `language`. Event: `answered` {answer: ids}.
 */
@customElement('play-stage')
export class PlayStage extends LitElement {
  static override styles = [controls, playStageStyles];

  @property({ attribute: false }) graph!: ProcessGraph;
  @property({ attribute: false }) state!: PlayState;
  @property() language: Language = 'kk';
  @state() private chosen: readonly string[] = [];

  override render(): TemplateResult {
    const stands = standing(this.graph, this.state);
    const scene = new PlayWords(this.graph, this.language).scene(this.state, stands);
    return html`
      <section class="scene" lang=${this.language} aria-label=${say(texts.stage)}>
        <div role="status">
          <small>${scene.kind}</small>
          <h2>${scene.heading}</h2>
          ${
            scene.facts.length > 0
              ? html`<dl>
                  ${scene.facts.map(
                    ({ label, value }) =>
                      html`<div>
                        <dt>${label}</dt>
                        <dd>${value}</dd>
                      </div>`,
                  )}
                </dl>`
              : nothing
          }
          ${scene.notes.length > 0 ? html`<p class="note">${scene.notes.join(' ')}</p>` : nothing}
          ${scene.troubles.map((trouble) => html`<p class="trouble">${trouble}</p>`)}
        </div>
        ${stands.code === 'asks' ? this.answers(stands.question) : nothing}
      </section>
      ${this.sums()}
    `;
  }

  private answers(question: Question): TemplateResult {
    const words = new PlayWords(this.graph, this.language);
    const several = question.kind === 'several';
    return html`<div class="answers" role="group" aria-label=${say(texts.question)}>
      ${question.options.map(
        (id, index) =>
          html`<button
            aria-pressed=${several ? (this.chosen.includes(id) ? 'true' : 'false') : nothing}
            aria-keyshortcuts=${index < 9 ? String(index + 1) : nothing}
            @click=${() => this.choose(question, id)}
          >
            ${index < 9 ? html`<kbd aria-hidden="true">${index + 1}</kbd>` : nothing}${words.option(question, id)}
          </button>`,
      )}
      ${
        several
          ? html`<button class="primary" ?disabled=${this.chosen.length === 0} @click=${() => this.answer(this.chosen)}>
              ${say(texts.goOn)}
            </button>`
          : nothing
      }
    </div>`;
  }

  private sums(): TemplateResult {
    const { elapsed, visits, documents } = this.state;
    const time = elapsed.minutes + elapsed.days > 0 ? elapsed : noTime;
    return html`<dl class="sums" aria-label=${say(texts.soFar)}>
      <div>
        <dt>${say(texts.elapsed)}</dt>
        <dd>${sayElapsed(time, this.language) || say(texts.noTime)}</dd>
      </div>
      <div>
        <dt>${say(texts.visits)}</dt>
        <dd>${formatNumber(visits)}</dd>
      </div>
      <div>
        <dt>${say(texts.documents)}</dt>
        <dd>${formatNumber(documents)}</dd>
      </div>
    </dl>`;
  }

  /** Picks the option that a digit names; says whether there is one. */
  pick(digit: number): boolean {
    const stands = standing(this.graph, this.state);
    const id = stands.code === 'asks' ? stands.question.options[digit - 1] : undefined;
    if (stands.code !== 'asks' || id === undefined) return false;
    this.choose(stands.question, id);
    return true;
  }

  /** The ways ticked so far, where several may be taken. */
  get ticked(): readonly string[] {
    return this.chosen;
  }

  private choose({ kind }: Question, id: string): void {
    if (kind !== 'several') this.answer([id]);
    else if (this.chosen.includes(id)) this.chosen = this.chosen.filter((each) => each !== id);
    else this.chosen = [...this.chosen, id];
  }

  private answer(answer: readonly string[]): void {
    emit(this, 'answered', { answer });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('state')) this.chosen = [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'play-stage': PlayStage;
  }
}
