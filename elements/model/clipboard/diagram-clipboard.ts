import { fragments, type Taken } from '#bpmn/modeler/fragments.ts';
import type { CarriedRecord, Fragment } from '#domain/fragment.ts';
import type { Id } from '#domain/identity.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { copyText } from '#elements/shared/copy-text.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { say, type Params, type Sentence } from '#i18n/say.ts';
import { clipboardTexts as texts } from '#i18n/texts/clipboard.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { attempt } from '#state/attempt.ts';
import { copyFragment } from '#state/copy-fragment.ts';
import { keptCopied } from '#state/kept-copy.ts';
import type { FittedFragment, RecordChoice } from '#state/paste-fragment.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** What a button or a command asks of the clipboard. */
export type ClipboardAct = 'copy' | 'cut' | 'paste';

/**
 * Copies, cuts and pastes elements of the open diagram: by the keys of the browser while the canvas has the focus, or when
 * asked by `act`. Its clipboard is that of the system, so that it reaches other variants, projects and windows.
 * Property: `context`.
 */
@customElement('diagram-clipboard')
export class DiagramClipboard extends LitElement {
  @property({ attribute: false }) context: ModelContext | undefined;
  @state() private asking: { readonly fragment: Fragment; readonly asked: readonly CarriedRecord[] } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of ['copy', 'cut', 'paste'] as const) document.addEventListener(name, this.heard);
  }

  override disconnectedCallback(): void {
    for (const name of ['copy', 'cut', 'paste'] as const) document.removeEventListener(name, this.heard);
    super.disconnectedCallback();
  }

  override render(): TemplateResult | typeof nothing {
    const { asking } = this;
    if (!asking || !this.context) return nothing;
    return html`<carried-records
      .fragment=${asking.fragment}
      .asked=${asking.asked}
      .records=${this.context.records}
      @closed=${() => (this.asking = undefined)}
      @chosen=${(event: CustomEvent<{ choices: ReadonlyMap<Id, RecordChoice> }>) =>
        void this.pasteFitted(asking.fragment, event.detail.choices)}
    ></carried-records>`;
  }

  /** Does what a button or a command asks for. */
  async act(act: ClipboardAct): Promise<void> {
    if (act === 'paste') {
      await this.paste(await foundText());
      return;
    }
    const text = this.take(act);
    if (text === undefined || (await copyText(text))) return;
    this.tell(texts.onPageOnly, 'warn');
  }

  private readonly heard = (event: ClipboardEvent): void => {
    if (!isOnCanvas() || !this.context || !event.clipboardData || this.asking) return;
    if (event.type === 'paste') {
      event.preventDefault();
      void this.paste(event.clipboardData.getData('text/plain'));
      return;
    }
    const text = this.take(event.type as 'copy' | 'cut');
    if (text === undefined) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };

  /** Takes what is selected; the text for the clipboard. */
  private take(act: 'copy' | 'cut'): string | undefined {
    const { context } = this;
    if (!context || context.selected.length === 0 || (act === 'cut' && !context.editable)) return undefined;
    const ability = context.session.use(fragments);
    const taken: Taken | undefined = act === 'cut' ? ability.cut(context.selected) : ability.copy(context.selected);
    this.tell(taken ? (act === 'cut' ? texts.cutOut : texts.copied) : texts.notAlone, taken ? 'ok' : 'warn');
    return taken && copyFragment(taken, context.variant, context.records);
  }

  private async paste(text: string): Promise<void> {
    const { context } = this;
    if (!context?.editable) return;
    try {
      const { fragmentIn, recordsToAsk } = await import('#state/paste-fragment.ts');
      const { done: fragment, refused } = await fragmentIn(text);
      if (refused) this.tell(texts.unreadable, 'error');
      else if (!fragment) this.tell(texts.nothing, 'info');
      else if (fragment.project === context.variant.project) await this.putIn({ fragment, brought: [] });
      else {
        const asked = recordsToAsk(fragment, context.records);
        if (asked.length === 0) await this.pasteFitted(fragment, new Map());
        else {
          await import('./carried-records.ts');
          this.asking = { fragment, asked };
        }
      }
    } catch (error) {
      console.error(error);
      this.tell(sharedTexts.partFailed, 'error');
    }
  }

  private async pasteFitted(fragment: Fragment, choices: ReadonlyMap<Id, RecordChoice>): Promise<void> {
    this.asking = undefined;
    const { fitFragment } = await import('#state/paste-fragment.ts');
    if (this.context) await this.putIn(fitFragment(fragment, this.context.records, choices));
  }

  /** The diagram first: where there is no place, no record is written either. */
  private async putIn({ fragment, brought }: FittedFragment): Promise<void> {
    const { context } = this;
    if (!context) return;
    const { session, variant } = context;
    const made = await session.use(fragments).paste(fragment, { variant: variant.id, project: variant.project });
    if (made.length === 0) {
      this.tell(texts.noPlace, 'warn');
      return;
    }
    if (brought.length > 0) {
      const { bringRecords } = await import('#state/record-actions.ts');
      const isWritten = await attempt(() => bringRecords(context, brought).then(() => true));
      if (isWritten !== true) {
        session.undo();
        return;
      }
    }
    this.tell(brought.length > 0 ? texts.pastedWith : texts.pasted, 'ok', {
      n: made.length,
      records: brought.length,
    });
  }

  private tell(sentence: Sentence, tone: 'ok' | 'info' | 'warn' | 'error', params: Params = {}): void {
    raiseNotice(this, { text: say(sentence, params), tone, key: 'clipboard' });
  }
}

/** What was copied in this browser; else what the clipboard of the system has, which a browser may ask about first. */
async function foundText(): Promise<string> {
  const kept = keptCopied();
  if (kept !== '') return kept;
  try {
    return await navigator.clipboard.readText();
  } catch {
    return '';
  }
}

function isOnCanvas(): boolean {
  const { activeElement } = document;
  const isText = activeElement instanceof HTMLElement && activeElement.isContentEditable;
  return activeElement !== null && activeElement.closest('.uderis-canvas') !== null && !isText;
}

declare global {
  interface HTMLElementTagNameMap {
    'diagram-clipboard': DiagramClipboard;
  }
}
