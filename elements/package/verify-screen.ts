import { addressOf } from '#domain/address.ts';
import type { Id } from '#domain/identity.ts';
import { textIn, type Text } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { allProjects } from '#data/queries/all-projects.ts';
import { chooseFile } from '#elements/shared/choose-file.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/progress-line.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { importTexts } from '#i18n/texts/import.ts';
import { verifyTexts } from '#i18n/texts/verify.ts';
import { addAsCopy } from '#state/import-actions.ts';
import { addReceived, examineFile, replaceWithReceived, type ReceivedFile } from '#state/received-package.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { copyName } from './copy-name.ts';
import { FileDrop } from './file-drop.ts';
import './manifest-facts.ts';
import './package-verdict.ts';
import { plainName } from './plain-name.ts';
import './present-question.ts';
import { verifyScreenStyles } from './verify-screen.css.ts';

type Content = NonNullable<ReceivedFile['content']>;

/**
 * Verifies a received package or backup by its manifest and takes a package in as a project. Nothing of the file is
 * ever shown as markup. No properties, events or slots.
 */
@customElement('verify-screen')
export class VerifyScreen extends LitElement {
  static override styles = [controls, verifyScreenStyles];

  @state() private received: ReceivedFile | undefined;
  /** Name of the file that is being read. */
  @state() private examining: string | undefined;
  @state() private unreadable: string | undefined;
  @state() private asking = false;
  @state() private importing = false;

  private readonly projects = new Observe(this, () => allProjects());
  private readonly drop = new FileDrop(this, (file) => void this.examine(file));

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const { received } = this;
    return html`
      <page-header heading=${say(appTexts.verify)} subtitle=${say(verifyTexts.about)}>
        ${
          received
            ? html`<button slot="actions" type="button" @click=${this.choose}>
                <icon-glyph name="import"></icon-glyph>${say(verifyTexts.chooseOther)}
              </button>`
            : nothing
        }
      </page-header>
      <div class="content">
        ${this.unreadable === undefined ? nothing : html`<p class="failure" role="alert">${say(verifyTexts.unreadable, { file: this.unreadable })}</p>`}
        ${this.examining === undefined ? nothing : this.renderExamining(this.examining)}
        ${received && this.examining === undefined ? this.renderReceived(received) : nothing}
        ${received || this.examining !== undefined ? nothing : this.renderPlace()}
        <p class="note"><icon-glyph name="info"></icon-glyph><span>${say(verifyTexts.signature)}</span></p>
      </div>
      ${this.drop.over && received ? html`<div class="curtain" aria-hidden="true">${say(verifyTexts.dropHere)}</div>` : nothing}
      ${this.renderQuestion()}
    `;
  }

  private renderPlace(): TemplateResult {
    return html`<h2 class="sr">${say(verifyTexts.choose)}</h2>
      <empty-state
        class="place ${this.drop.over ? 'over' : ''}"
        icon="package"
        heading=${say(verifyTexts.dropHere)}
        text=${say(verifyTexts.dropHint)}
      >
        <button slot="actions" type="button" class="primary" @click=${this.choose}>
          <icon-glyph name="import"></icon-glyph>${say(verifyTexts.choose)}
        </button>
      </empty-state>`;
  }

  private renderExamining(file: string): TemplateResult {
    return html`<progress-line label=${say(verifyTexts.examining, { file: plainName(file) })}></progress-line>`;
  }

  private renderReceived(received: ReceivedFile): TemplateResult {
    return html`
      <package-verdict .received=${received}>${this.renderAction(received)}</package-verdict>
      ${
        received.notices.length > 0
          ? html`<section class="notices card">
              <h3>${say(importTexts.notices)}</h3>
              <ul>
                ${received.notices.map(({ code, params }) => html`<li>${plainName(say(problemTexts[code], params))}</li>`)}
              </ul>
            </section>`
          : nothing
      }
      <manifest-facts .received=${received}></manifest-facts>
    `;
  }

  private renderAction({ manifest, problems, content }: ReceivedFile): TemplateResult | typeof nothing {
    if (problems.length > 0) return manifest ? html`<p slot="actions">${say(verifyTexts.importRefused)}</p>` : nothing;
    if (!content) {
      return html`<div slot="actions" class="action">
        <p>${say(verifyTexts.backupWhere)}</p>
        <a href=${addressOf({ screen: 'settings' })}>${say(verifyTexts.openSettings)}</a>
      </div>`;
    }
    return html`<button
      slot="actions"
      type="button"
      class="primary"
      ?disabled=${this.importing}
      @click=${() => this.takeIn(content)}
    >
      <icon-glyph name="project"></icon-glyph>${say(verifyTexts.importProject)}
    </button>`;
  }

  private renderQuestion(): TemplateResult | typeof nothing {
    const content = this.received?.content;
    if (!content) return nothing;
    return html`<present-question
      ?open=${this.asking}
      .here=${this.presentOf(content)}
      .there=${projectOf(content)}
      @closed=${() => (this.asking = false)}
      @answered=${(event: CustomEvent<{ way: 'replace' | 'copy' }>) =>
        event.detail.way === 'replace' ? this.replace(content) : this.copy(content)}
    ></present-question>`;
  }

  private presentOf(content: Content) {
    return this.projects.value?.find((project) => project.id === projectOf(content)?.id);
  }

  private async takeIn(content: Content): Promise<void> {
    if (this.presentOf(content)) this.asking = true;
    else await this.carryOut(() => addReceived(content), content);
  }

  private async copy(content: Content): Promise<void> {
    await this.carryOut(() => addAsCopy(content, copyName(nameOf(content))), content);
  }

  private async replace(content: Content): Promise<void> {
    this.importing = true;
    try {
      const undo = await replaceWithReceived(content);
      raiseNotice(this, {
        text: say(verifyTexts.replaced, { name: textIn(nameOf(content), currentLanguage()) }),
        tone: 'ok',
        undo: () => void undo(),
      });
      location.hash = addressOf({ screen: 'project', project: projectOf(content)?.id ?? '' });
    } finally {
      this.importing = false;
    }
  }

  private async carryOut(add: () => Promise<Id>, content: Content): Promise<void> {
    this.importing = true;
    try {
      const project = await add();
      raiseNotice(this, {
        text: say(verifyTexts.imported, { name: textIn(nameOf(content), currentLanguage()) }),
        tone: 'ok',
      });
      location.hash = addressOf({ screen: 'project', project });
    } finally {
      this.importing = false;
    }
  }

  private async choose(): Promise<void> {
    const file = await chooseFile('.zip,application/zip');
    if (file) await this.examine(file);
  }

  private async examine(file: File): Promise<void> {
    if (this.examining !== undefined) return;
    this.unreadable = undefined;
    this.examining = file.name;
    try {
      this.received = await examineFile(file);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      // A folder, or a file that has moved since it was chosen.
      this.received = undefined;
      this.unreadable = file.name;
    } finally {
      this.examining = undefined;
    }
  }
}

function projectOf(content: Content) {
  return content.documents.find((document) => document.kind === 'project');
}

function nameOf(content: Content): Text {
  return textOf(projectOf(content)?.fields ?? {}, 'name');
}

declare global {
  interface HTMLElementTagNameMap {
    'verify-screen': VerifyScreen;
  }
}
