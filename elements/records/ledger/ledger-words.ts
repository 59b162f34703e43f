import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { draftsFor } from '#domain/ledger/drafts/drafts-for.ts';
import type { MeasureDraft } from '#domain/ledger/drafts/draft.ts';
import type { JudgedRow, LedgerSide, RowState } from '#domain/ledger/ledger.ts';
import { barrierOf, type Barrier } from '#domain/ledger/waves.ts';
import { changeKinds } from '#domain/lineage/change-kinds.ts';
import { textIn } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import type { ElementFate } from '#domain/lineage/fates-of.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayChanges } from '#i18n/say-change.ts';
import { sayElement } from '#i18n/say-element.ts';

/** What a row can be shown by: its state, or what is missing in it. */
export const marks = ['all', 'open', 'covered', 'needs-none', 'unreasoned', 'control'] as const;
export type Mark = (typeof marks)[number];

/** A change in the words of the screens. */
export interface LedgerWords {
  readonly id: string;
  readonly row: JudgedRow;
  readonly state: RowState;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly measures: string;
  readonly problems: string;
  readonly drafts: readonly MeasureDraft[];
  readonly barrier: Barrier;
  /** What differs, a line for each thing. */
  readonly differs: readonly string[];
  /** What goes along with it, by name. */
  readonly along: readonly string[];
}

export function ledgerWords(view: ProjectView, { comparison, rows }: LedgerSide): LedgerWords[] {
  const language = currentLanguage();
  const record = (id: string): string => {
    for (const records of view.records.values()) {
      const found = records.find((each) => each.id === id);
      if (found) return titleOf(found, language);
    }
    return '';
  };
  return rows.map((row): LedgerWords => {
    const { lead, own } = row;
    const drafts = draftsFor(view, comparison, row);
    const meant = lead.changes.filter(({ kind }) => changeKinds[kind] === 'meaning');
    const isTold = lead.before !== undefined && lead.after !== undefined && row.fate !== 'replaced';
    return {
      ...{ id: row.id, row, state: row.state, drafts, barrier: barrierOf(row, drafts) },
      before: own.before.map((id) => elementWords(comparison.before, id)).join('; '),
      after: own.after.map((id) => elementWords(comparison.after, id)).join('; '),
      reason: textIn(textOf(row.record?.fields ?? {}, 'reason'), language),
      measures: row.measures.map((each) => `${stringOf(each.fields, 'number')}. ${titleOf(each, language)}`).join('; '),
      problems: row.problems.map((each) => stringOf(each.fields, 'code')).join(', '),
      differs: isTold ? sayChanges(meant, lead, { comparison, record, language }) : [],
      along: row.parts.flatMap((part) => partWords(part, comparison.before, comparison.after)),
    };
  });
}

export function isMarked({ row, state, reason }: LedgerWords, mark: Mark): boolean {
  if (mark === 'all') return true;
  if (mark === 'unreasoned') return reason === '';
  if (mark === 'control') return row.removesControl && row.measures.every(({ fields }) => fields['kind'] !== 'legal');
  return state === mark;
}

function partWords(part: ElementFate, before: ProcessGraph, after: ProcessGraph): string[] {
  if (part.class === 'flow') return [];
  const words = part.after === undefined ? elementWords(before, part.before ?? '') : elementWords(after, part.after);
  return words === '' ? [] : [words];
}

function elementWords(graph: ProcessGraph, id: string): string {
  const entity = graph.facts.get(id);
  return entity ? sayElement({ name: nameOf(entity, graph.language), type: String(entity.get('type')) }) : '';
}
