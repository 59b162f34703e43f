import { addressOf } from '#domain/address.ts';
import type { Id } from '#domain/identity.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import '#elements/shared/progress-line.ts';
import { say } from '#i18n/say.ts';
import { importTexts } from '#i18n/texts/import.ts';
import { takeFiles, type TakenFile } from '#state/import-flow.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';

/**
 * Takes files in: chosen by `choose()`, given to `take(files)` or dropped anywhere on the page. A refused file changes
 * nothing and is named with the reason. Events: `imported` {project} when a single project came without anything to say.
 */
@customElement('file-import')
export class FileImport extends LitElement {
  static override styles = [
    controls,
    css`
      .drop {
        position: fixed;
        inset: var(--space-4);
        z-index: 20;
        display: grid;
        place-content: center;
        justify-items: center;
        gap: var(--space-2);
        border: 2px dashed var(--color-accent);
        border-radius: var(--radius-lg);
        background: color-mix(in oklab, var(--color-accent-soft), transparent 8%);
        color: var(--color-accent-text);
        font-size: var(--text-xl);
        pointer-events: none;
      }

      .drop p {
        font-size: var(--text-md);
      }
    `,
  ];

  @state() private dragging = false;
  @state() private reading: string | undefined;
  @state() private results: readonly TakenFile[] = [];
  @state() private questions: readonly TakenFile[] = [];
  private depth = 0;

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('dragenter', this.dragIn);
    window.addEventListener('dragleave', this.dragOut);
    window.addEventListener('dragover', this.dragOver);
    window.addEventListener('drop', this.drop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('dragenter', this.dragIn);
    window.removeEventListener('dragleave', this.dragOut);
    window.removeEventListener('dragover', this.dragOver);
    window.removeEventListener('drop', this.drop);
  }

  override render(): TemplateResult {
    const [question] = this.questions;
    return html`
      ${
        this.dragging
          ? html`<div class="drop">
              <icon-glyph name="import"></icon-glyph>${say(importTexts.drop)}
              <p>${say(importTexts.dropHint)}</p>
            </div>`
          : nothing
      }
      <dialog-box size="small" heading=${say(importTexts.readingTitle)} ?open=${this.reading !== undefined} busy>
        <progress-line label=${say(importTexts.reading, { file: this.reading ?? '' })}></progress-line>
      </dialog-box>
      <import-question .asked=${question} @answered=${this.answered}></import-question>
      <import-results .results=${question ? [] : this.results} @closed=${() => (this.results = [])}></import-results>
    `;
  }

  /** Asks for files of every kind that can be taken in. */
  choose(): void {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.accept = '.bpmn,.bpmn2,.xml,.zip,.vsdx,.vsd,.bpm';
    input.addEventListener('change', () => void this.take([...(input.files ?? [])]), { once: true });
    input.click();
  }

  /** Takes files in one after another. */
  async take(files: readonly File[]): Promise<void> {
    if (files.length === 0 || this.reading !== undefined) return;
    try {
      const taken = await takeFiles(files, (name) => (this.reading = name));
      // What asks and tells is loaded with the first file, not with the first screen.
      await Promise.all([import('./import-question.ts'), import('./import-results.ts')]);
      this.questions = taken.filter(isQuestion);
      this.show(taken.filter((each) => !isQuestion(each)));
    } finally {
      this.reading = undefined;
    }
  }

  /** What went without a word is told in passing; a list of results opens only where there is something to read. */
  private show(taken: readonly TakenFile[]): void {
    const quiet = taken.every((each) => addedBy(each) !== undefined && noticesOf(each) === 0);
    const added = taken.flatMap((each) => addedBy(each) ?? []);
    if (!quiet) this.results = taken;
    else if (added.length === 1 && this.questions.length === 0) emit(this, 'imported', { project: added[0] });
    else if (added.length > 0) {
      raiseNotice(this, { text: say(importTexts.addedMany, { n: added.length }), tone: 'ok' });
    }
  }

  private answered(event: CustomEvent<{ project?: Id }>): void {
    this.questions = this.questions.slice(1);
    const { project } = event.detail;
    if (project === undefined) return;
    const open = { label: say(importTexts.openProject), run: () => goTo(project) };
    raiseNotice(this, { text: say(importTexts.added), tone: 'ok', action: open });
  }

  private readonly dragIn = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    this.depth++;
    this.dragging = true;
  };

  private readonly dragOut = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    this.depth = Math.max(0, this.depth - 1);
    this.dragging = this.depth > 0;
  };

  private readonly dragOver = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    // Without this the browser would leave the studio and show the file.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  };

  private readonly drop = (event: DragEvent): void => {
    this.depth = 0;
    this.dragging = false;
    if (!hasFiles(event)) return;
    event.preventDefault();
    void this.take([...(event.dataTransfer?.files ?? [])]);
  };
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function isQuestion(taken: TakenFile): boolean {
  return 'imported' in taken && taken.imported.became !== 'added';
}

function addedBy(taken: TakenFile): Id | undefined {
  return 'imported' in taken && taken.imported.became === 'added' ? taken.imported.project : undefined;
}

function noticesOf(taken: TakenFile): number {
  return 'imported' in taken && taken.imported.became === 'added' ? taken.imported.notices.length : 0;
}

function goTo(project: Id): void {
  location.hash = addressOf({ screen: 'project', project });
}

declare global {
  interface HTMLElementTagNameMap {
    'file-import': FileImport;
  }
}
