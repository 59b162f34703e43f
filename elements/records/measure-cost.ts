import type { StudioRecord } from '#domain/document.ts';
import { costFields, costOf, costParts } from '#domain/plan/plan-cost.ts';
import { numberOf } from '#domain/read-fields.ts';
import type { Field } from '#domain/records/field.ts';
import '#elements/shared/icon-glyph.ts';
import { formatNumber, formatThousandTenge } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { planCostTexts } from '#i18n/texts/plan-cost.ts';
import { attempt } from '#state/attempt.ts';
import { spreadCost } from '#state/plan-actions.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { openRecord } from './open-record.ts';
import { planIndex } from './plan-index.ts';
import type { RegisterIndex } from './register-index.ts';

/** The cost of a measure that its cost lines say: the sum and what it is made of, leading there. Undefined for other fields. */
export function toldByLines(
  index: RegisterIndex,
  record: StudioRecord | undefined,
  { key }: Field,
): TemplateResult | typeof nothing | undefined {
  if (record?.kind !== 'measure' || !costFields.has(key)) return undefined;
  const { lines } = planIndex(index);
  const [first] = lines.get(record.id) ?? [];
  if (!first) return undefined;
  if (key !== 'cost') return nothing;
  const parts = costParts(record, lines).map(({ year, source, amount }) =>
    [year, source === undefined ? '' : say(choiceText('financing', source)), formatNumber(amount)]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
  const cost = formatThousandTenge(costOf([record], lines));
  return html`<div class="wide fixed" data-field="cost">
    <strong>${say(fieldText('measure', 'cost').label)}</strong>
    <p>${say(planCostTexts.fromLines, { cost, parts: parts.join('; ') })}</p>
    <button class="quiet small" type="button" @click=${() => openRecord(index.project, 'cost-line', first.id)}>
      <icon-glyph name="open"></icon-glyph>${say(planCostTexts.openLines)}
    </button>
  </div>`;
}

/** Under the cost of a measure: the offer to spread it over years and sources. */
export function spreadOffer(
  index: RegisterIndex,
  record: StudioRecord | undefined,
  { key }: Field,
): TemplateResult | typeof nothing {
  if (record?.kind !== 'measure' || key !== 'cost' || numberOf(record.fields, 'cost') === undefined) return nothing;
  const spread = async (): Promise<void> => {
    const line = await attempt(() => spreadCost(index.seen, record));
    if (line !== undefined) openRecord(index.project, 'cost-line', line);
  };
  return html`<button slot="aside" class="quiet small" type="button" @click=${spread}>
    ${say(planCostTexts.spread)}
  </button>`;
}
