import { author } from '#data/queries/author.ts';
import { readProject } from '#data/queries/project-content.ts';
import { stringOf } from '#domain/read-fields.ts';
import { remarksShown, remarkStates, remarkThreads, type RemarkFilter, type RemarkThread } from '#domain/remarks.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { Observe } from '#elements/shared/observe.ts';
import { say } from '#i18n/say.ts';
import { sayElement } from '#i18n/say-element.ts';
import { remarkTexts as texts } from '#i18n/texts/remarks.ts';
import { attempt } from '#state/attempt.ts';
import { restoreRecords } from '#state/record-actions.ts';
import { deleteRemark, replyToRemark, resolveRemark, writeRemark } from '#state/remark-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import './remark-thread.ts';
import { remarksRoomStyles } from './remarks-room.css.ts';

/** What was written, by variant and element, so that another element can be looked at meanwhile. */
const drafts = new Map<string, string>();

/** Remarks on elements of the open diagram: write, reply, resolve, filter, jump. Property: `context`. */
@customElement('remarks-room')
export class RemarksRoom extends LitElement {
  static override styles = [controls, remarksRoomStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private shown: RemarkFilter['state'] = 'open';
  @state() private onlyMine = false;
  @state() private onlyHere = false;
  @state() private onlyQuestions = false;
  @query('form textarea') private readonly area!: HTMLTextAreaElement | null;
  private readonly author = new Observe(this, () => author());

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const threads = remarkThreads(this.context.records, this.context.variant.id);
    const shown = remarksShown(threads, this.filter);
    const open = threads.filter(({ isResolved }) => !isResolved).length;
    return html`
      <h2>${say(texts.title)}</h2>
      ${this.form()}
      <div class="filter" role="group" aria-label=${say(texts.state)}>
        <select
          aria-label=${say(texts.state)}
          @change=${(event: Event) => (this.shown = (event.target as HTMLSelectElement).value as RemarkFilter['state'])}
        >
          ${remarkStates.map(
            (each) => html`<option value=${each} ?selected=${each === this.shown}>${say(texts[each])}</option>`,
          )}
        </select>
        ${this.check(texts.questions, this.onlyQuestions, false, (on) => (this.onlyQuestions = on))}
        ${this.check(texts.here, this.onlyHere, !this.selected, (on) => (this.onlyHere = on))}
        ${this.check(texts.mine, this.onlyMine, this.by === '', (on) => (this.onlyMine = on))}
      </div>
      <p class="soft" role="status">${say(texts.count, { n: shown.length, open })}</p>
      ${
        shown.length === 0
          ? html`<p class="soft">${say(threads.length === 0 ? texts.none : texts.noSuch)}</p>`
          : repeat(
              shown,
              ({ remark }) => remark.id,
              (thread) => this.thread(thread),
            )
      }
    `;
  }

  private form(): TemplateResult {
    const element = this.selected;
    if (element === undefined) return html`<p class="soft">${say(texts.choose)}</p>`;
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.write(element);
      }}
    >
      <label for="text">${say(texts.write, { element: this.nameOf(element) })}</label>
      <textarea
        id="text"
        .value=${drafts.get(this.draftKey(element)) ?? ''}
        @input=${(event: Event) => drafts.set(this.draftKey(element), (event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          event.stopPropagation();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.write(element);
        }}
      ></textarea>
      <button class="primary" title=${say(texts.addHint)}>${say(texts.add)}</button>
    </form>`;
  }

  private check(
    label: (typeof texts)[keyof typeof texts],
    on: boolean,
    disabled: boolean,
    set: (on: boolean) => void,
  ): TemplateResult {
    return html`<label title=${label === texts.mine && disabled ? say(texts.mineHint) : nothing}>
      <input
        type="checkbox"
        .checked=${on}
        ?disabled=${disabled}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
      />${say(label)}
    </label>`;
  }

  private thread(thread: RemarkThread): TemplateResult {
    const { session } = this.context;
    const { element } = thread;
    const isGone = element !== undefined && session.facts(element) === undefined;
    const about = stringOf(thread.remark.fields, 'about') || say(texts.nameless);
    const name = element === undefined ? say(texts.whole) : isGone ? about : this.nameOf(element);
    return html`<remark-thread
      .thread=${thread}
      .name=${name}
      ?gone=${isGone}
      @remark-revealed=${() => session.reveal(element ?? '')}
      @remark-replied=${({ detail }: CustomEvent<{ text: string }>) =>
        void attempt(() => replyToRemark(this.context, thread, { text: detail.text, by: this.by }))}
      @remark-resolved=${({ detail }: CustomEvent<{ resolved: boolean }>) =>
        void attempt(() => resolveRemark(this.context, thread, detail.resolved, this.by))}
      @remark-deleted=${() => void this.delete(thread)}
    ></remark-thread>`;
  }

  private get selected(): string | undefined {
    return this.context.selected.length === 1 ? this.context.selected[0] : undefined;
  }

  private get by(): string {
    return this.author.value ?? '';
  }

  private get filter(): RemarkFilter {
    return {
      state: this.shown,
      element: this.onlyHere ? this.selected : undefined,
      onlyQuestions: this.onlyQuestions,
      by: this.onlyMine && this.by !== '' ? this.by : undefined,
    };
  }

  private draftKey(element: string): string {
    return `${this.context.variant.id}#${element}`;
  }

  private nameOf(element: string): string {
    const facts = this.context.session.facts(element);
    return facts ? sayElement(facts) : '';
  }

  private async write(element: string): Promise<void> {
    const text = this.area?.value.trim() ?? '';
    if (text === '') return;
    const place = { variant: this.context.variant.id, element };
    const words = { text, about: this.nameOf(element), by: this.by };
    const isKept = await attempt(() => writeRemark(this.context, place, words));
    if (!isKept) return;
    drafts.delete(this.draftKey(element));
    if (this.area) this.area.value = '';
    if (this.shown === 'resolved') this.shown = 'open';
  }

  private async delete(thread: RemarkThread): Promise<void> {
    const { project } = thread.remark;
    const ids = await attempt(() => deleteRemark(this.context, thread));
    if (!ids) return;
    raiseNotice(this, {
      text: say(texts.deleted),
      key: 'remark-deleted',
      undo: () => void attempt(async () => restoreRecords(await readProject(project, false), ids)),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'remarks-room': RemarksRoom;
  }
}
