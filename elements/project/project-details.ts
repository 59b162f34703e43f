import { choices } from '#domain/choices.ts';
import type { StudioDocument } from '#domain/document.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import '#elements/shared/choice-select.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/field-row.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/text-three.ts';
import type { TextThreeEvent } from '#elements/shared/text-three.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { attempt } from '#state/attempt.ts';
import { changeDocument } from '#state/project-actions.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

/** Name, owner and stage of a project; each is saved when the person leaves the field. Property: `project`. */
@customElement('project-details')
export class ProjectDetails extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) project: StudioDocument | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { project } = this;
    if (!project) return nothing;
    const stages = choices.projectStage.map((value) => ({ value, label: say(choiceText('projectStage', value)) }));
    return html`
      <field-row label=${say(overviewTexts.name)} required>
        <text-three
          stacked
          .value=${textOf(project.fields, 'name')}
          @value-committed=${({ detail }: TextThreeEvent) => this.change(`name.${detail.language}`, detail.value)}
        ></text-three>
      </field-row>
      <field-row label=${say(overviewTexts.owner)}>
        <input
          autocomplete="off"
          .value=${live(stringOf(project.fields, 'owner'))}
          @change=${(event: Event) => this.change('owner', (event.target as HTMLInputElement).value)}
        />
      </field-row>
      <field-row label=${say(overviewTexts.stage)}>
        <choice-select
          fixed
          .options=${stages}
          .value=${stringOf(project.fields, 'stage')}
          @value-changed=${({ detail }: CustomEvent<{ value: string }>) => this.change('stage', detail.value)}
        ></choice-select>
      </field-row>
    `;
  }

  private async change(field: string, value: string): Promise<void> {
    const { project } = this;
    if (project) await attempt(() => changeDocument(project, { [field]: value.trim() || undefined }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'project-details': ProjectDetails;
  }
}
