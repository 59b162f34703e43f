import type { Text } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/field-row.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/text-three.ts';
import type { TextThreeEvent } from '#elements/shared/text-three.ts';
import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { createProject } from '#state/project-actions.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

/** Asks for the name and the owner of a new project. Properties: `open`, `owners` (names to offer). Events: `created` {project}, `closed`. */
@customElement('new-project-dialog')
export class NewProjectDialog extends LitElement {
  static override styles = [
    controls,
    css`
      form {
        display: grid;
        gap: var(--space-4);
      }
    `,
  ];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) owners: readonly string[] = [];
  @state() private name: Text = {};
  @state() private missing = false;
  @query('#owner') private readonly owner!: HTMLInputElement;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const message = this.missing ? ({ severity: 'E', text: say(workspaceTexts.nameMissing) } as const) : undefined;
    return html`<dialog-box heading=${say(workspaceTexts.newTitle)} ?open=${this.open} @closed=${this.close}>
      <form id="form" @submit=${this.create}>
        <field-row
          label=${say(workspaceTexts.newName)}
          hint=${say(workspaceTexts.newNameHint)}
          .message=${message}
          required
        >
          <text-three
            stacked
            .value=${this.name}
            @value-changed=${this.write}
            @keydown=${this.submitByKey}
          ></text-three>
        </field-row>
        <field-row label=${say(workspaceTexts.newOwner)} hint=${say(workspaceTexts.newOwnerHint)}>
          <input id="owner" list="owners" autocomplete="off" />
        </field-row>
        <datalist id="owners">${this.owners.map((name) => html`<option value=${name}></option>`)}</datalist>
      </form>
      <button slot="actions" type="button" @click=${this.close}>${say(sharedTexts.cancel)}</button>
      <button slot="actions" type="submit" form="form" class="primary">${say(workspaceTexts.create)}</button>
    </dialog-box>`;
  }

  private write({ detail }: TextThreeEvent): void {
    this.name = { ...this.name, [detail.language]: detail.value.trim() };
    if (detail.value.trim()) this.missing = false;
  }

  /** The inputs of the name stand in a tree of their own, where Enter knows no form. */
  private submitByKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.isComposing) void this.create(event);
  }

  private async create(event: Event): Promise<void> {
    event.preventDefault();
    this.missing = !Object.values(this.name).some(Boolean);
    if (this.missing) {
      this.renderRoot.querySelector('text-three')?.focus();
      return;
    }
    const project = await createProject(this.name, this.owner.value.trim());
    this.close();
    emit(this, 'created', { project });
  }

  private close(event?: Event): void {
    event?.stopPropagation();
    if (!this.open) return;
    this.open = false;
    this.name = {};
    this.missing = false;
    this.owner.value = '';
    emit(this, 'closed', {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'new-project-dialog': NewProjectDialog;
  }
}
