import { wordsFor, type TextQuery } from '#domain/replace/text-query.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { findTexts as texts } from '#i18n/texts/find.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { hitListStyles } from './hit-list.css.ts';
import type { ListedHit, SearchedPart } from './searched-parts.ts';

/** The hits of one part of the project; with `fixed` nothing can be replaced there, for this reason. */
export interface HitGroup {
  readonly part: SearchedPart;
  readonly hits: readonly ListedHit[];
  readonly fixed?: string | undefined;
}

const portion = 200;
const before = 28;
const after = 60;

/**
 * What was found, with the text around it; with `by`, as it would be after replacing, and a box to tick for each.
 * Properties: `groups`, `query`, `by` (undefined: only finding), `current` (key), `left` (keys that are not ticked).
 * Events: `hit-opened` {hit}, `hits-ticked` {keys, ticked}.
 */
@customElement('hit-list')
export class HitList extends LitElement {
  static override styles = [controls, hitListStyles];

  @property({ attribute: false }) groups: readonly HitGroup[] = [];
  @property({ attribute: false }) query!: TextQuery;
  @property({ attribute: false }) by: string | undefined;
  @property() current = '';
  @property({ attribute: false }) left: ReadonlySet<string> = new Set();
  @state() private most = portion;

  constructor() {
    super();
    new Localized(this);
    this.addEventListener('keydown', (event) => this.move(event));
  }

  override render(): TemplateResult {
    let room = this.most;
    const all = this.groups.reduce((sum, { hits }) => sum + hits.length, 0);
    return html`
      ${this.groups.map((group) => {
        const shown = group.hits.slice(0, Math.max(0, room));
        room -= shown.length;
        return shown.length === 0 ? nothing : this.group(group, shown);
      })}
      ${
        all > this.most
          ? html`<button class="small more" @click=${() => (this.most += portion)}>
              ${say(texts.more, { n: Math.min(portion, all - this.most) })}
            </button>`
          : nothing
      }
    `;
  }

  /** Puts the focus on the first hit. */
  override focus(): void {
    this.rows[0]?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('current')) return;
    const at = this.groups.flatMap(({ hits }) => hits).findIndex(({ key }) => key === this.current);
    if (at >= this.most) this.most = at + portion;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('current')) this.renderRoot.querySelector('li.current')?.scrollIntoView({ block: 'nearest' });
  }

  private group({ part, hits, fixed }: HitGroup, shown: readonly ListedHit[]): TemplateResult {
    const name = part.name();
    const ticked = hits.filter(({ key }) => !this.left.has(key)).length;
    const replacing = this.by !== undefined && fixed === undefined;
    return html`<section aria-label=${name}>
      <h3>
        ${
          replacing
            ? html`<input
                type="checkbox"
                aria-label="${name}: ${say(texts.tickAll)}"
                .checked=${live(ticked === hits.length)}
                .indeterminate=${live(ticked > 0 && ticked < hits.length)}
                @change=${(event: Event) => this.tick(hits, event)}
              />`
            : nothing
        }
        <span>${name}</span><span class="badge">${hits.length}</span>
      </h3>
      ${this.by !== undefined && fixed !== undefined ? html`<p class="soft">${fixed}</p>` : nothing}
      <ul>
        ${shown.map((each) => this.row(each, replacing))}
      </ul>
    </section>`;
  }

  private row(listed: ListedHit, replacing: boolean): TemplateResult {
    const { key, part, hit } = listed;
    const { text, span } = hit;
    const from = Math.max(0, span.start - before);
    const to = Math.min(text.text.length, span.end + after);
    const found = text.text.slice(span.start, span.end);
    const lead = `${from > 0 ? '…' : ''}${text.text.slice(from, span.start)}`;
    const tail = `${text.text.slice(span.end, to)}${to < text.text.length ? '…' : ''}`;
    const current = key === this.current ? 'true' : 'false';
    const words = html`<span lang=${text.language ?? nothing}
        >${lead}${
          replacing
            ? html`<del>${found}</del><ins>${wordsFor(found, this.query, this.by ?? '')}</ins>`
            : html`<mark>${found}</mark>`
        }${tail}</span
      >
      <span class="where">${part.where(text)}</span>`;
    return html`<li class=${current === 'true' ? 'current' : ''}>
      ${
        replacing
          ? html`<input
              type="checkbox"
              aria-label=${say(texts.tick, { text: lead + found + tail })}
              .checked=${live(!this.left.has(key))}
              @change=${(event: Event) => this.tick([listed], event)}
            />`
          : nothing
      }
      ${
        part.isOpen
          ? html`<button aria-current=${current} @click=${() => emit(this, 'hit-opened', { hit: listed })}>
              ${words}
            </button>`
          : html`<a href=${part.address(text)} aria-current=${current}>${words}</a>`
      }
    </li>`;
  }

  private tick(hits: readonly ListedHit[], event: Event): void {
    const ticked = (event.target as HTMLInputElement).checked;
    emit(this, 'hits-ticked', { keys: hits.map(({ key }) => key), ticked });
  }

  private get rows(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('li > :is(button, a)')];
  }

  /** The vertical arrows go along the lines. */
  private move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const line = event.composedPath().find((each) => each instanceof HTMLLIElement);
    const own = line?.querySelector<HTMLElement>(':is(button, a)');
    if (step === 0 || !own) return;
    event.preventDefault();
    this.rows[this.rows.indexOf(own) + step]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hit-list': HitList;
  }
}
