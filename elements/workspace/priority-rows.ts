import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import {
  priorityOf,
  priorityOrder,
  splitOf,
  type Priority,
  type Readiness,
  type Split,
} from '#domain/priorities/priorities.ts';
import { numberOf, stringOf, textOf } from '#domain/read-fields.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { formatNumber } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { prioritiesTexts as texts } from '#i18n/texts/priorities.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';

/** A process of the workspace with what its priority rests on, in the language of the screens. */
export interface PriorityRow {
  readonly id: Id;
  readonly name: string;
  readonly demand: number | undefined;
  readonly complexity: number | undefined;
  readonly breaks: number | undefined;
  readonly actual: string;
  readonly potential: string;
  readonly priority: Priority | undefined;
  /** The priority in words, or what is missing for it. */
  readonly words: string;
}

export interface PriorityRows {
  readonly rows: readonly PriorityRow[];
  readonly split: Split | undefined;
}

/** The processes of a workspace that are not archived or deleted; `passports` are their records. */
export function priorityRows(
  documents: readonly StudioDocument[],
  passports: readonly StudioRecord[],
  known: ReadonlyMap<Id, Readiness>,
): PriorityRows {
  const byProject = new Map(passports.map((each) => [each.project, each]));
  const rated = documents
    .filter(({ kind, fields }) => kind === 'project' && !fields['deletedAt'] && !fields['archivedAt'])
    .map((document) => {
      const passport = byProject.get(document.id)?.fields ?? {};
      const found = known.get(document.id);
      return {
        id: document.id,
        name: textIn(textOf(document.fields, 'name'), currentLanguage()) || say(workspaceTexts.untitled),
        demand: numberOf(passport, 'volumePerYear') ?? found?.perYear,
        complexity: found?.complexity,
        breaks: found?.mediaBreaks,
        actual: stageWords(stringOf(passport, 'automationActual') || (found?.stage ?? '')),
        potential: stageWords(stringOf(passport, 'automationPotential')),
      };
    });
  const split = splitOf(rated);
  const rows = rated.map((row): PriorityRow => {
    const priority = priorityOf(row, split);
    const missing = row.demand === undefined ? 'no-demand' : row.complexity === undefined ? 'no-complexity' : 'alone';
    return { ...row, priority, words: say(texts[priority ?? missing]) };
  });
  return { split, rows };
}

function stageWords(stage: string): string {
  return stage === '' ? '' : say(choiceText('automationStage', stage));
}

/** The columns of the table, most urgent first when they are sorted by priority. */
export function priorityColumns(): readonly GridColumn<PriorityRow>[] {
  const rank = ({ priority }: PriorityRow): number =>
    priority === undefined ? priorityOrder.length : priorityOrder.indexOf(priority);
  const number = (value: number | undefined, digits = 0): string =>
    value === undefined ? '—' : formatNumber(value, digits);
  return [
    { key: 'process', label: say(texts.process), value: ({ name }) => name, width: 'minmax(14rem, 2fr)' },
    {
      ...{ key: 'priority', label: say(texts.priority), value: rank, text: ({ words }) => words },
      ...{ filter: true, width: 'minmax(11rem, 1fr)' },
    },
    {
      ...{ key: 'demand', label: say(texts.demand), value: ({ demand }) => demand ?? -1 },
      ...{ text: ({ demand }) => number(demand), align: 'end', width: '9.5rem' },
    },
    {
      ...{ key: 'complexity', label: say(texts.complexity), value: ({ complexity }) => complexity ?? -1 },
      ...{ text: ({ complexity }) => number(complexity, 2), align: 'end', width: '9rem' },
    },
    {
      ...{ key: 'breaks', label: say(texts.breaks), value: ({ breaks }) => breaks ?? -1 },
      ...{ text: ({ breaks }) => number(breaks), align: 'end', width: '9rem' },
    },
    {
      ...{ key: 'actual', label: say(texts.actual), value: ({ actual }) => actual },
      ...{ filter: true, width: 'minmax(11rem, 1fr)' },
    },
    {
      ...{ key: 'potential', label: say(texts.potential), value: ({ potential }) => potential },
      ...{ filter: true, width: 'minmax(11rem, 1fr)' },
    },
  ];
}
