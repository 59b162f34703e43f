import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { selectionEdits, type Colour } from '#bpmn/modeler/selection-edits.ts';
import { sizeEdits, sizeLimits, type Size } from '#bpmn/modeler/size-edits.ts';
import { textIn } from '#domain/language.ts';
import '#elements/shared/choice-select.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/field-row.ts';
import '#elements/shared/number-field.ts';
import { Localized } from '#elements/shared/localized.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { selectionTexts } from '#i18n/texts/selection.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { colours } from './colours.ts';

/**
 * Type, lane and colour of one or several elements, each change one step of undo for all of them.
 * Properties: `session`, `ids` (of the elements), `edits` (grows with each edit), `editable`.
 */
@customElement('panel-look')
export class PanelLook extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      .size {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }

      .size number-field {
        inline-size: 5rem;
      }

      .colours {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }

      .colours button {
        inline-size: 1.35rem;
        block-size: 1.35rem;
        min-inline-size: 0;
        min-block-size: 0;
        padding: 0;
        border-color: var(--stroke, var(--color-line));
        background: var(--fill, linear-gradient(to top left, transparent 47%, currentcolor 48% 52%, transparent 53%));
      }

      .colours button[aria-pressed='true'] {
        outline: 2px solid var(--color-accent);
        outline-offset: 1px;
      }
    `,
  ];

  @property({ attribute: false }) session!: DiagramSession;
  @property({ attribute: false }) ids: readonly string[] = [];
  @property({ type: Number }) edits = 0;
  @property({ type: Boolean }) editable = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    // The plane itself is not drawn.
    if (this.ids.includes(this.session.rootId)) return nothing;
    return html`${this.editable ? this.type() : nothing}${this.lane()}${this.size()}${this.colour()}`;
  }

  private type(): TemplateResult | typeof nothing {
    const types = this.session.use(selectionEdits).types(this.ids);
    if (types.length === 0) return nothing;
    const present = new Set(this.ids.map((id) => say(elementTypeText(this.session.facts(id)?.type ?? ''))));
    return html`<field-row beside label=${say(selectionTexts.type)}>
      <choice-select
        .options=${types.map(({ id, label }) => ({ value: id, label }))}
        .empty=${present.size === 1 ? String([...present][0]) : say(stepFactTexts.mixed)}
        .value=${live('')}
        @value-changed=${(event: CustomEvent<{ value: string }>) =>
          this.session.use(selectionEdits).changeType(this.ids, event.detail.value)}
      ></choice-select>
    </field-row>`;
  }

  private lane(): TemplateResult | typeof nothing {
    const lanes = this.session.use(selectionEdits).lanes(this.ids);
    if (lanes.length === 0) return nothing;
    return html`<field-row beside label=${say(selectionTexts.lane)}>
      <choice-select
        .fixed=${lanes.some(({ isTheirs }) => isTheirs)}
        .empty=${say(stepFactTexts.mixed)}
        .options=${lanes.map(({ id }) => ({
          value: id,
          label: textIn(this.session.facts(id)?.name ?? {}, currentLanguage()) || say(elementTypeText('bpmn:Lane')),
        }))}
        value=${lanes.find(({ isTheirs }) => isTheirs)?.id ?? ''}
        ?disabled=${!this.editable}
        @value-changed=${(event: CustomEvent<{ value: string }>) =>
          event.detail.value && this.session.use(selectionEdits).moveToLane(this.ids, event.detail.value)}
      ></choice-select>
    </field-row>`;
  }

  private size(): TemplateResult | typeof nothing {
    const edits = this.session.use(sizeEdits);
    const [of, size] = [edits.of(this.ids), edits.size(this.ids)];
    if (!of || !size) return nothing;
    const label = say(selectionTexts[of === 'label' ? 'labelSize' : 'size']);
    const field = (side: keyof Size): TemplateResult =>
      html`<number-field
        integer
        .label=${say(selectionTexts[side])}
        .value=${size[side]}
        .empty=${size[side] === undefined ? say(stepFactTexts.mixed) : ''}
        .min=${sizeLimits[of].least[side]}
        .max=${sizeLimits[of].most[side]}
        ?disabled=${!this.editable}
        @value-committed=${({ detail: { value } }: CustomEvent<{ value: number | undefined }>) => {
          if (value !== undefined) edits.resize(this.ids, { [side]: value });
        }}
      ></number-field>`;
    return html`<field-row beside label=${label}>
      <div class="size" role="group" aria-label=${label}>
        ${field('width')}<span aria-hidden="true">×</span>${field('height')}
      </div>
    </field-row>`;
  }

  private colour(): TemplateResult {
    const edits = this.session.use(selectionEdits);
    const present = edits.colour(this.ids);
    const isPlain = this.ids.every((id) => edits.colour([id]) === undefined);
    const button = (name: keyof typeof colours | 'noColour', colour: Colour | undefined): TemplateResult => {
      const isOn = colour ? present?.fill.toLowerCase() === colour.fill : isPlain;
      return html`<button
        style=${colour ? `--fill: ${colour.fill}; --stroke: ${colour.stroke}` : ''}
        aria-label=${say(selectionTexts[name])}
        title=${say(selectionTexts[name])}
        aria-pressed=${isOn ? 'true' : 'false'}
        ?disabled=${!this.editable}
        @click=${() => isOn || edits.paint(this.ids, colour)}
      ></button>`;
    };
    return html`<field-row beside label=${say(selectionTexts.colour)}>
      <div class="colours" role="group" aria-label=${say(selectionTexts.colour)}>
        ${button('noColour', undefined)}
        ${Object.entries(colours).map(([name, colour]) => button(name as keyof typeof colours, colour))}
      </div>
    </field-row>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-look': PanelLook;
  }
}
