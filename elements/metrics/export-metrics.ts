import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { download } from '#elements/shared/download.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { complexityTexts, metricsTexts } from '#i18n/texts/metrics.ts';
import { metricsExportTexts as texts } from '#i18n/texts/metrics-export.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { tableWorkbook, type WorkbookColumn } from '#state/table-workbook.ts';
import { effectText, type Measured, type MetricRow } from './metric-row.ts';
import type { MetricGroup } from './metric-rows.ts';

interface Line {
  readonly group: string;
  readonly row: MetricRow;
}

interface Column {
  readonly key: string;
  readonly heading: { readonly kk: string; readonly ru: string };
  readonly text: (line: Line) => string;
}

/** The numbers of all variants with their effects, as they stand on the screen: XLSX or CSV. */
export async function exportMetrics(format: string, measured: Measured, groups: readonly MetricGroup[]): Promise<void> {
  const kinds = variantKinds.filter((kind) => measured.has(kind));
  const compared = measured.has('as-is') ? kinds.filter((kind) => kind !== 'as-is') : [];
  const lines = groups.flatMap(({ title, rows }): Line[] => rows.map((row) => ({ group: say(title), row })));
  const both = (sentence: Sentence, params: { readonly kk?: string; readonly ru?: string } = {}) => ({
    kk: say(sentence, { variant: params.kk ?? '' }, 'kk'),
    ru: say(sentence, { variant: params.ru ?? '' }, 'ru'),
  });
  const columns: readonly Column[] = [
    { key: 'group', heading: both(texts.group), text: ({ group }) => group },
    { key: 'metric', heading: both(metricsTexts.metric), text: ({ row }) => row.label },
    ...kinds.map((kind): Column => {
      return { key: kind, heading: both(modelTexts[kind]), text: ({ row }) => cellWords(row, kind) };
    }),
    ...compared.map((kind): Column => {
      const heading = both(metricsTexts.effectOf, both(modelTexts[kind]));
      return { key: `effect-${kind}`, heading, text: ({ row }) => effectText(row, kind) };
    }),
  ];
  if (format === 'csv') {
    const plain = columns.map(({ key, heading, text }): GridColumn<Line> => {
      return { key, label: `${heading.kk} / ${heading.ru}`, value: text };
    });
    download(new Blob([csvText(lines, plain)], { type: 'text/csv' }), 'metrics.csv');
    return;
  }
  const heads = columns.map(({ key, heading }): WorkbookColumn => ({ ...heading, wide: key === 'metric' }));
  const cells = lines.map((line) => columns.map(({ text }) => text(line)));
  download(await tableWorkbook(texts.all, heads, cells), 'metrics.xlsx');
}

/**
 * The report of the DGSC calculator on as-is and to-be: each parameter with its effect, then Ср and the relative degree
 * of improvement.
 */
export async function exportEffects(groups: readonly MetricGroup[]): Promise<void> {
  const rows = groups.find(({ key }) => key === 'complexity')?.rows ?? [];
  const total = rows.find(({ key }) => key === 'complexity');
  const parameters = rows.filter(({ key }) => key in complexityTexts);
  const line = (label: string, row: MetricRow): string[] => [
    label,
    cellWords(row, 'as-is'),
    cellWords(row, 'to-be'),
    effectText(row, 'to-be'),
  ];
  const cells = [
    ...parameters.map((row) => line(row.label, row)),
    ...(total ? [line(say(texts.complexity), total), [say(texts.degree), '', '', effectText(total, 'to-be')]] : []),
  ];
  const heads = [texts.parameter, texts.before, texts.after, texts.effect].map(({ kk, ru }, at) => ({
    kk,
    ru,
    wide: at === 0,
  }));
  download(await tableWorkbook(texts.effects, heads, cells), 'effects.xlsx');
}

function cellWords(row: MetricRow, kind: VariantKind): string {
  return row.cells.get(kind)?.text ?? '';
}
