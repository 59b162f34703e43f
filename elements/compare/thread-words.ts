import type { ElementFate } from '#domain/lineage/fates-of.ts';
import type { ProjectComparison } from '#domain/lineage/compare-in-project.ts';
import type { Thread } from '#domain/lineage/threads.ts';
import { say } from '#i18n/say.ts';
import { compareTexts } from '#i18n/texts/compare.ts';
import { fateTexts } from '#i18n/texts/lineage.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { compareRows, type CompareRow } from './compare-rows.ts';

/** A comparison of neighbours with the words of its elements. */
export interface Step {
  readonly compared: ProjectComparison;
  readonly rows: ReadonlyMap<ElementFate, CompareRow>;
}

/** The words of a comparison in the language of the screens. */
export async function stepOf(compared: ProjectComparison, record: (id: string) => string): Promise<Step> {
  const rows = await compareRows(compared, record);
  return { compared, rows: new Map(rows.map((row) => [row.element, row])) };
}

/** What becomes of an element from variant to variant, a line for each step that changes it. */
export function threadWords({ fates }: Thread, steps: readonly Step[]): string[] {
  return fates.flatMap(({ at, fate }) => {
    const step = steps[at];
    const row = step?.rows.get(fate);
    if (!step || !row) return [];
    const { before, after } = step.compared.kinds;
    const way = steps.length > 1 ? [`${say(modelTexts[before])} → ${say(modelTexts[after])}`] : [];
    const fateWords = [fate.fate, ...fate.also].map((each) => say(fateTexts[each].one)).join(', ');
    const isSame = row.before === row.after || row.before === '' || row.after === '';
    const element = isSame ? row.after || row.before : `${row.before} → ${row.after}`;
    const head = say(compareTexts.toldChange, { fate: [...way, fateWords].join(': '), element });
    return [[head, ...row.changes.map((line) => `${line}.`)].join(' ')];
  });
}
