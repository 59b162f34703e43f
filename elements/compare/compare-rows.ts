import { nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { changeKinds } from '#domain/lineage/change-kinds.ts';
import type { ProjectComparison } from '#domain/lineage/compare-in-project.ts';
import type { Fate } from '#domain/lineage/fate.ts';
import type { ElementFate } from '#domain/lineage/fates-of.ts';
import type { Option } from '#elements/shared/option.ts';
import { currentLanguage } from '#i18n/language.ts';
import { sayChanges, type ChangeContext } from '#i18n/say-change.ts';
import { sayElement } from '#i18n/say-element.ts';

/** One element in the list of differences, in the words of the screens. */
export interface CompareRow {
  readonly id: string;
  readonly element: ElementFate;
  readonly fate: Fate;
  /** Nothing differs but the drawing. */
  readonly isOnlyDrawn: boolean;
  readonly type: string;
  readonly before: string;
  readonly after: string;
  readonly performerBefore: string;
  readonly performerAfter: string;
  /** What differs, a line for each thing. */
  readonly changes: readonly string[];
}

/** As many rows as a page words without being held up. */
const portion = 100;

/**
 * Rows of all elements; those of a process itself only when it differs. They are worded a portion at a time, so that the
 * page goes on answering.
 */
export async function compareRows(
  compared: ProjectComparison,
  record: ChangeContext['record'],
): Promise<readonly CompareRow[]> {
  const rows: CompareRow[] = [];
  const context = { comparison: compared.comparison, record, language: currentLanguage() };
  for (let from = 0; from < compared.fates.length; from += portion) {
    rows.push(...rowsOf(compared.fates.slice(from, from + portion), context));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return rows;
}

function rowsOf(fates: readonly ElementFate[], context: ChangeContext): CompareRow[] {
  const { before, after } = context.comparison;
  return fates.flatMap((element): CompareRow[] => {
    if (element.class === 'process' && element.changes.length === 0) return [];
    const meant = element.changes.filter(({ kind }) => changeKinds[kind] === 'meaning');
    const told = element.before !== undefined && element.after !== undefined && element.fate !== 'replaced';
    return [
      {
        // Namesakes that are not the same stand in the list twice.
        id: element.after ?? `-${element.before ?? ''}`,
        element,
        fate: element.fate,
        isOnlyDrawn: element.fate === 'kept' && element.changes.length > 0,
        type: String((after.facts.get(element.after ?? '') ?? before.facts.get(element.before ?? ''))?.get('type')),
        before: words(before, element.madeOf.length > 0 ? element.madeOf : [element.before]),
        after: words(after, element.becameAll.length > 0 ? element.becameAll : [element.after]),
        performerBefore: performer(before, element.before),
        performerAfter: performer(after, element.after),
        changes: told ? sayChanges(meant.length > 0 ? meant : element.changes, element, context) : [],
      },
    ];
  });
}

/** Elements of the other variant that one which came or went may be the same as: those without a partner first. */
export function candidatesFor({ element }: CompareRow, { comparison, fates }: ProjectComparison): readonly Option[] {
  if ((element.before === undefined) === (element.after === undefined)) return [];
  const side = element.before === undefined ? 'before' : 'after';
  const alike = fates.filter((each) => each.class === element.class && each[side] !== undefined);
  const isTaken = ({ before, after }: ElementFate): number => Number(before !== undefined && after !== undefined);
  return alike
    .toSorted((one, other) => isTaken(one) - isTaken(other))
    .map((each) => ({ value: each[side] ?? '', label: elementWords(comparison[side], each[side] ?? '') }));
}

function words(graph: ProcessGraph, ids: readonly (string | undefined)[]): string {
  return ids.flatMap((id) => (id === undefined ? [] : [elementWords(graph, id)])).join('; ');
}

/** Its name, the text of an annotation, the ends of a line, or its type. */
function elementWords(graph: ProcessGraph, id: string): string {
  const entity = graph.facts.get(id);
  if (!entity) return '';
  const type = String(entity.get('type'));
  const name = nameOf(entity, graph.language, type === 'bpmn:textAnnotation' ? 'text' : 'name');
  const [source, target] = [entity.get('@sourceRef'), entity.get('@targetRef')];
  if (Object.keys(name).length === 0 && source !== undefined && target !== undefined) {
    return `${endWords(graph, String(source))} → ${endWords(graph, String(target))}`;
  }
  return sayElement({ name, type });
}

function endWords(graph: ProcessGraph, id: string): string {
  const entity = graph.facts.get(id);
  return entity ? sayElement({ name: nameOf(entity, graph.language), type: String(entity.get('type')) }) : '';
}

function performer(graph: ProcessGraph, id: string | undefined): string {
  const node = graph.nodes.get(id ?? '');
  const holder = graph.lanes.get(node?.lane ?? '') ?? graph.pools.get(node?.pool ?? '');
  return holder ? sayElement({ name: holder.name, type: String(holder.entity.get('type')) }) : '';
}
