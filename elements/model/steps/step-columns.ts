import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { DetailDocument } from '#domain/diagram/step-details.ts';
import type { StudioRecord } from '#domain/document.ts';
import { textIn, type Language } from '#domain/language.ts';
import { titleOf } from '#domain/record-title.ts';
import type { StepRow } from '#domain/steps/step-rows.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { writeTerm } from '#i18n/write-term.ts';

/** What the cells of the table are said from; names in the language of the diagram, the rest in that of the screen. */
export interface StepTableData {
  readonly graph: ProcessGraph;
  readonly rows: readonly StepRow[];
  readonly records: readonly StudioRecord[];
  readonly language: Language;
}

export interface StepColumn {
  readonly key: string;
  readonly label: Sentence;
  readonly value: (row: StepRow, data: StepTableData) => string;
}

/** The columns of RM-DOC. */
export const stepColumns: readonly StepColumn[] = [
  { key: 'number', label: stepTableTexts.number, value: ({ number }) => number },
  { key: 'name', label: stepTableTexts.step, value: stepName },
  {
    key: 'lane',
    label: stepTableTexts.performer,
    value: ({ lane }, { graph, language }) => textIn(graph.lanes.get(lane ?? '')?.name ?? {}, language),
  },
  { key: 'input', label: stepTableTexts.input, value: ({ input }, { language }) => documents(input, language) },
  { key: 'output', label: stepTableTexts.output, value: ({ output }, { language }) => documents(output, language) },
  { key: 'term', label: stepTableTexts.term, value: ({ work }) => writeTerm(work) },
  {
    key: 'systems',
    label: stepTableTexts.systems,
    value: ({ systems }, data) => systems.map((id) => recordName(id, data)).join('; '),
  },
  {
    key: 'grounds',
    label: stepTableTexts.grounds,
    value: ({ grounds }, data) =>
      grounds
        .map(({ act, article }) => [recordName(act, data), article].filter((text) => text !== '').join(', '))
        .join('; '),
  },
  { key: 'next', label: stepTableTexts.next, value: nextSteps },
];

/** What a row is called; a row without a name by what it is. */
function stepName({ kind, name }: StepRow, { language }: Pick<StepTableData, 'language'>): string {
  const own = textIn(name, language);
  const sign = kind === 'start' || kind === 'end' || kind === 'event' ? say(stepTableTexts[kind]) : '';
  if (own !== '') return sign === '' ? own : `${sign}: ${own}`;
  if (kind === 'parallel') return say(stepTableTexts.parallel);
  return sign === '' ? say(stepTableTexts.nameless) : sign;
}

/** A row as a way on names it: by number, else by name. */
export function nextName(row: StepRow, data: Pick<StepTableData, 'language'>): string {
  const name = stepName(row, data);
  return row.number === '' ? name : `${row.number}. ${name}`;
}

function nextSteps({ next }: StepRow, { rows, language }: StepTableData): string {
  return next
    .map(({ id, label }) => {
      const row = rows.find((each) => each.id === id);
      const to = row?.number || (row ? stepName(row, { language }) : '');
      const words = textIn(label, language);
      return words === '' ? to : `${words}: ${to}`;
    })
    .join('; ');
}

function documents(list: readonly DetailDocument[], language: Language): string {
  return list.map(({ name }) => textIn(name, language)).join('; ');
}

function recordName(id: string, { records, language }: StepTableData): string {
  const record = records.find((each) => each.id === id);
  return record ? titleOf(record, language) : '';
}
