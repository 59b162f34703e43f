import { download } from '#elements/shared/download.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { repeatedDataTexts as texts } from '#i18n/texts/repeated-data.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { tableWorkbook } from '#state/table-workbook.ts';
import type { RepeatedPlace, RepeatedRow } from './repeated-rows.ts';

type Line = RepeatedPlace & { readonly attribute: string };

const columns: readonly { readonly key: string; readonly head: Sentence; readonly text: (line: Line) => string }[] = [
  { key: 'attribute', head: texts.attribute, text: ({ attribute }) => attribute },
  { key: 'process', head: texts.process, text: ({ process }) => process },
  { key: 'item', head: texts.item, text: ({ title }) => title },
  { key: 'spelled', head: texts.spelled, text: ({ spelled }) => spelled },
  {
    ...{ key: 'variants', head: texts.variants },
    text: ({ variants }) => variants.map((kind) => say(modelTexts[kind])).join(', '),
  },
  { key: 'held', head: texts.held, text: ({ isHeld }) => say(isHeld ? texts.yes : texts.none) },
  { key: 'holder', head: texts.holder, text: ({ holder }) => holder },
];

/** The report as a table, XLSX or CSV: a line for each place where an attribute is asked, in the order of the screen. */
export async function exportRepeated(format: string, rows: readonly RepeatedRow[]): Promise<void> {
  const lines = rows.flatMap(({ attribute, places }): Line[] => places.map((place) => ({ ...place, attribute })));
  if (format === 'csv') {
    const plain = columns.map(({ key, head, text }): GridColumn<Line> => ({ key, label: say(head), value: text }));
    download(new Blob([csvText(lines, plain)], { type: 'text/csv' }), 'repeated-data.csv');
    return;
  }
  const heads = columns.map(({ key, head: { kk, ru } }) => ({ kk, ru, wide: key === 'process' || key === 'item' }));
  const cells = lines.map((line) => columns.map(({ text }) => text(line)));
  download(await tableWorkbook(workspaceTexts.repeatedData, heads, cells), 'repeated-data.xlsx');
}
