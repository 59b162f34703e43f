import { choices, type ChoiceList } from '#domain/choices.ts';
import type { Value } from '#domain/facts/facts.ts';
import '#elements/shared/choice-select.ts';
import '#elements/shared/field-row.ts';
import '#elements/shared/number-field.ts';
import type { Option } from '#elements/shared/option.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** How a part of the panel reads and writes one fact of the selected element. */
export interface FactField {
  readonly value: Value | undefined;
  /** The selected elements do not agree on it. */
  readonly mixed?: boolean;
  readonly editable: boolean;
  readonly set: (value: Value | undefined) => void;
}

/** Options of a code list in the language of the screens. */
export function optionsOf(list: ChoiceList): Option[] {
  return choices[list].map((value) => ({ value, label: say(choiceText(list, value)) }));
}

/** What stands in a field without a value when the selected elements have different ones. */
export function emptyOf({ mixed }: FactField): string {
  return mixed === true ? say(stepFactTexts.mixed) : '';
}

export function choiceRow(label: string, list: ChoiceList, field: FactField): TemplateResult {
  return html`<field-row beside label=${label}>
    <choice-select
      .options=${optionsOf(list)}
      .empty=${emptyOf(field)}
      value=${String(field.value ?? '')}
      ?disabled=${!field.editable}
      @value-changed=${(event: CustomEvent<{ value: string }>) => field.set(event.detail.value || undefined)}
    ></choice-select>
  </field-row>`;
}

export function textRow(label: string, field: FactField): TemplateResult {
  return html`<field-row beside label=${label}>
    <input
      .value=${String(field.value ?? '')}
      placeholder=${emptyOf(field) || nothing}
      ?disabled=${!field.editable}
      @change=${(event: Event) => field.set((event.target as HTMLInputElement).value.trim() || undefined)}
    />
  </field-row>`;
}

export function numberRow(
  label: string,
  field: FactField,
  limits: { min?: number; max?: number; integer?: boolean } = {},
): TemplateResult {
  return html`<field-row beside label=${label}>
    <number-field
      .value=${field.value === undefined ? undefined : Number(field.value)}
      .min=${limits.min}
      .max=${limits.max}
      .empty=${emptyOf(field)}
      ?integer=${limits.integer ?? false}
      ?disabled=${!field.editable}
      @value-committed=${(event: CustomEvent<{ value: number | undefined }>) => field.set(event.detail.value)}
    ></number-field>
  </field-row>`;
}

export function flagRow(label: string, field: FactField): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(field.value === true)}
      .indeterminate=${live(field.mixed === true)}
      ?disabled=${!field.editable}
      @change=${(event: Event) => field.set((event.target as HTMLInputElement).checked || undefined)}
    />${label}
  </label>`;
}
