import { recordsOf, type ProjectView } from '#domain/checks/check.ts';
import type { Fields } from '#domain/document.ts';
import type { Value } from '#domain/facts/facts.ts';
import { languages, textIn } from '#domain/language.ts';
import type { MeasureDraft } from '#domain/ledger/drafts/draft.ts';
import { elementsNamed } from '#domain/ledger/drafts/drafts-for.ts';
import { termOfWave, type Wave } from '#domain/ledger/waves.ts';
import { nextCode } from '#domain/next-code.ts';
import { stringOf } from '#domain/read-fields.ts';
import { draftFields, sayDraft } from '#i18n/say-draft.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { draftPartTexts as parts } from '#i18n/texts/ledger-drafts.ts';

/** Measures as several drafts propose them, numbered on from the last one of the plan. */
export function measuresFrom(view: ProjectView, drafts: readonly MeasureDraft[], term: string): Fields[] {
  const numbers = numbersAfter(view);
  return drafts.map((draft) => draftFields(view, draft, term, numbers()));
}

/** One measure instead of several drafts: what each does stands in it, and it names the elements of all. */
export function mergedMeasure(view: ProjectView, drafts: readonly MeasureDraft[], term: string): Fields {
  const fields: Record<string, Value> = {};
  // What the first draft says of kind, body and act counts for the whole.
  for (const each of measuresFrom(view, drafts.toReversed(), term)) Object.assign(fields, each);
  for (const language of languages) {
    fields[`what.${language}`] = [...new Set(drafts.map((draft) => sayDraft(draft, language)))].join('; ');
  }
  fields['number'] = numbersAfter(view)();
  return fields;
}

/** The measures of the waves towards the optimal variant, one for each wave and barrier. */
export function waveMeasures(
  view: ProjectView,
  waves: readonly Wave[],
  draftsOf: (gap: Wave['gaps'][number]) => readonly MeasureDraft[],
  last: string,
): Fields[] {
  const numbers = numbersAfter(view);
  return waves.flatMap(({ wave, barrier, gaps }): Fields[] => {
    const [draft] = gaps.flatMap(draftsOf);
    if (!draft) return [];
    const fields: Record<string, Value> = { ...draftFields(view, draft, termOfWave(last, wave), numbers()) };
    const names = gaps.flatMap((gap) => draftsOf(gap)[0]?.name ?? []);
    for (const language of languages) {
      const some = [...new Set(names.map((name) => textIn(name, language)))];
      const list = some.slice(0, 3).join('; ');
      fields[`what.${language}`] = say(
        parts.waveMeasure,
        {
          ...{ wave, n: gaps.length, barrier: choiceText('barrier', barrier) },
          names: some.length > 3 ? say(parts.andMore, { names: list }, language) : list,
        },
        language,
      );
    }
    for (const gap of gaps) {
      for (const element of elementsNamed(view, gap)) fields[`elements:${element}`] = true;
      for (const { id } of gap.problems) fields[`problems:${id}`] = true;
    }
    return [fields];
  });
}

function numbersAfter(view: ProjectView): () => string {
  const used = recordsOf(view, 'measure').map(({ fields }) => stringOf(fields, 'number'));
  return () => {
    const next = nextCode(used, '1');
    used.push(next);
    return next;
  };
}
