import { choices } from '#domain/choices.ts';
import type { Fields } from '#domain/document.ts';
import { membersOf, numberOf, stringOf, textOf } from '#domain/read-fields.ts';
import type { Field } from '#domain/records/field.ts';
import '#elements/shared/choice-select.ts';
import '#elements/shared/choice-set.ts';
import type { ChoiceSetEvent } from '#elements/shared/choice-set.ts';
import '#elements/shared/date-field.ts';
import '#elements/shared/number-field.ts';
import type { NumberEvent } from '#elements/shared/number-field.ts';
import type { Option } from '#elements/shared/option.ts';
import '#elements/shared/text-three.ts';
import type { TextThreeEvent } from '#elements/shared/text-three.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldChanges, RecordDrafts } from './record-drafts.ts';
import './scale-field.ts';

/** A scale this short is shown step by step. */
const longestScale = 6;

/** The control of a field that holds plain values; links to records and elements are in link-controls.ts. */
export function plainControl(field: Field, fields: Fields, drafts: RecordDrafts): TemplateResult {
  const { key } = field;
  const commit = (changes: FieldChanges): void => void drafts.commit(changes);
  const set = (value: string | number | undefined): void => commit({ [key]: value === '' ? undefined : value });
  switch (field.type) {
    case 'text3':
    case 'long3':
      return html`<text-three
        .value=${textOf(fields, key)}
        .maxLength=${field.maxLength}
        ?multiline=${field.type === 'long3'}
        @value-changed=${({ detail }: TextThreeEvent) => drafts.type({ [`${key}.${detail.language}`]: kept(detail.value) })}
        @value-committed=${({ detail }: TextThreeEvent) =>
          commit({ [`${key}.${detail.language}`]: kept(detail.value.trim()) })}
      ></text-three>`;
    case 'number':
    case 'integer':
      return isScale(field)
        ? html`<scale-field
            .value=${numberOf(fields, key)}
            .min=${field.min ?? 0}
            .max=${field.max ?? 0}
            @value-changed=${({ detail }: NumberEvent) => set(detail.value)}
          ></scale-field>`
        : html`<number-field
            .value=${numberOf(fields, key)}
            .min=${field.min}
            .max=${field.max}
            ?integer=${field.type === 'integer'}
            @value-changed=${({ detail }: NumberEvent) => drafts.type({ [key]: detail.value })}
            @value-committed=${({ detail }: NumberEvent) => set(detail.value)}
          ></number-field>`;
    case 'date':
      return html`<date-field
        .value=${stringOf(fields, key)}
        @value-changed=${(event: CustomEvent<{ value: string }>) => set(event.detail.value)}
      ></date-field>`;
    case 'choice':
      return html`<choice-select
        .options=${optionsOf(field)}
        .value=${stringOf(fields, key)}
        @value-changed=${(event: CustomEvent<{ value: string }>) => set(event.detail.value)}
      ></choice-select>`;
    case 'choices':
      return html`<choice-set
        .options=${optionsOf(field)}
        .value=${membersOf(fields, key)}
        @value-changed=${({ detail }: ChoiceSetEvent) => commit({ [`${key}:${detail.toggled}`]: detail.on || undefined })}
      ></choice-set>`;
    case 'long':
      return html`<textarea
        .value=${live(stringOf(fields, key))}
        @input=${(event: Event) => drafts.type({ [key]: kept(valueOf(event)) })}
        @change=${(event: Event) => set(valueOf(event).trim())}
      ></textarea>`;
    default:
      return html`<input
        type=${field.type === 'link' ? 'url' : 'text'}
        autocomplete="off"
        .value=${live(stringOf(fields, key))}
        @input=${(event: Event) => drafts.type({ [key]: kept(valueOf(event)) })}
        @change=${(event: Event) => set(valueOf(event).trim())}
      />`;
  }
}

/** Options of a field's code list in the language of the screens. */
export function optionsOf({ list }: Field): Option[] {
  return list === undefined ? [] : choices[list].map((value) => ({ value, label: say(choiceText(list, value)) }));
}

function isScale({ type, min, max }: Field): boolean {
  return type === 'integer' && min !== undefined && max !== undefined && max - min < longestScale;
}

function kept(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
