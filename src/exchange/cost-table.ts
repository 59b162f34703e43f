import type { Text } from '#domain/language.ts';
import type { CostTable } from '#domain/plan/plan-cost.ts';
import type { Sentence } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { planCostTexts as texts } from '#i18n/texts/plan-cost.ts';
import type { Table } from './register-table.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The money of a plan by source and year for a spreadsheet, with its totals. */
export function costSheet({ years, rows, totals, total }: CostTable): Table {
  const columns = [texts.source, ...years.map((year) => yearWords(year)), texts.total];
  return {
    columns: columns.map(({ kk, ru }, at) => ({ kk, ru, wide: at === 0 })),
    rows: [
      ...rows.map((row) => [
        inTwo(row.source === undefined ? texts.noSource : choiceText('financing', row.source)),
        ...row.amounts,
        row.total,
      ]),
      [inTwo(texts.total), ...totals, total],
    ],
  };
}

function yearWords(year: number | undefined): Pick<Sentence, 'kk' | 'ru'> {
  return year === undefined ? texts.noYear : { kk: String(year), ru: String(year) };
}

function inTwo({ kk, ru }: Sentence): string {
  return kk === ru ? kk : `${kk} / ${ru}`;
}

/** The money of a plan by source and year as a workbook of its own; `project` is its name. */
export function costWorkbook(project: Text, table: CostTable): Promise<Uint8Array> {
  const { kk, ru } = texts.bySource;
  const head = [kk, ru, project.kk, project.ru].filter((line): line is string => line !== undefined && line !== '');
  return writeWorkbook([{ tab: texts.source.kk, head, table: costSheet(table) }]);
}
