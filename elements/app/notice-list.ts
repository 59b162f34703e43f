import { raiseNotice } from '#elements/shared/notice.ts';
import '#elements/shared/toast-stack.ts';
import { say } from '#i18n/say.ts';
import { noticeTexts } from '#i18n/texts/notices.ts';
import { noticeStore, type Notice } from '#state/notice-store.ts';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

const tones = { info: 'info', success: 'ok', warning: 'warn', error: 'error' } as const;

/** Turns the codes that src/state tells into sentences for the stack of notices. */
@customElement('notice-list')
export class NoticeList extends LitElement {
  private subscription: { unsubscribe(): void } | undefined;
  private shown = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.subscription = noticeStore.subscribe(({ context }) => {
      for (const notice of context.notices.filter((each) => each.id > this.shown)) this.show(notice);
    });
  }

  override disconnectedCallback(): void {
    this.subscription?.unsubscribe();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    return html`<toast-stack></toast-stack>`;
  }

  private show({ id, code, params, tone, undo }: Notice): void {
    this.shown = id;
    if (!(code in noticeTexts)) throw new Error(`No text for notice ${code}.`);
    const text = say(noticeTexts[code as keyof typeof noticeTexts], params);
    raiseNotice(this, { text, tone: tones[tone], key: code, ...(undo ? { undo: () => void undo() } : {}) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-list': NoticeList;
  }
}
