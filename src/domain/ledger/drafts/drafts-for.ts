import { recordsOf, variantOf, type ProjectView } from '#domain/checks/check.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import { entriesOf, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { attributeText, stepDetails, type StepDetails } from '#domain/diagram/step-details.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Text } from '#domain/language.ts';
import type { JudgedRow } from '#domain/ledger/ledger.ts';
import type { Comparison } from '#domain/lineage/compare-variants.ts';
import { performersOf } from '#domain/metrics/performers.ts';
import { referenceToText } from '#domain/variant.ts';
import { addedStep } from './added-step.ts';
import { automatedStep } from './automated-step.ts';
import { changedStep } from './changed-step.ts';
import { connectedSystem } from './connected-system.ts';
import { decision } from './decision.ts';
import type { DraftCase, DraftRule, LegalGround, MeasureDraft } from './draft.ts';
import { droppedDocument } from './dropped-document.ts';
import { movedStep } from './moved-step.ts';
import { newPerformer } from './new-performer.ts';
import { newSystem } from './new-system.ts';
import { removedControl } from './removed-control.ts';
import { removedPerformer } from './removed-performer.ts';
import { removedStep } from './removed-step.ts';
import { shortenedTerm } from './shortened-term.ts';

/** What holds whatever else does: a step that loses its approval and is automated needs the act and the system. */
const independent: readonly DraftRule[] = [removedControl, droppedDocument, automatedStep, connectedSystem];

/** Of these the first that fits is enough, and only where none of the others did. */
const otherwise: readonly DraftRule[] = [
  ...[newSystem, removedPerformer, newPerformer, removedStep, addedStep, shortenedTerm, movedStep, decision],
  changedStep,
];

/** Measures that a change calls for, the gravest first; there is always one. */
export function draftsFor(view: ProjectView, comparison: Comparison, row: JudgedRow): MeasureDraft[] {
  const found = caseOf(view, comparison, row);
  const own = proposed(independent, found, view);
  // A step that is automated is connected by the same measure.
  const kept = own.filter(
    ({ code }) => code !== 'connected-system' || !own.some((each) => each.code === 'automated-step'),
  );
  return kept.length > 0 ? kept : proposed(otherwise, found, view).slice(0, 1);
}

function proposed(rules: readonly DraftRule[], found: DraftCase, view: ProjectView): MeasureDraft[] {
  return rules.flatMap(({ code, propose }): MeasureDraft[] => {
    const proposal = propose(found);
    if (!proposal) return [];
    return [
      {
        ...{ documents: [], ground: undefined, systems: [], route: undefined },
        ...proposal,
        ...{ code, name: found.name, problems: found.row.problems },
        elements: elementsNamed(view, found.row),
      },
    ];
  });
}

/** What a record of a change names: the change itself, and for a gap always something of the optimal variant. */
export function elementsNamed(view: ProjectView, { kinds, own }: JudgedRow): string[] {
  const ids = { before: variantOf(view, kinds.before), after: variantOf(view, kinds.after) };
  const of = (side: 'before' | 'after', elements: readonly string[]): string[] =>
    elements.map((element) => referenceToText({ variant: ids[side]?.document.id ?? '', element }));
  const named = [...of('before', own.before), ...of('after', own.after)];
  if (kinds.after !== 'should-be' || own.after.length > 0) return named;
  return [...named, ...of('after', anchorOf(view))];
}

/** The pool that holds the optimal process, by which what only goes is known as a gap. */
function anchorOf(view: ProjectView): readonly string[] {
  const facts: Facts = variantOf(view, 'should-be')?.facts ?? new Map();
  for (const wanted of ['bpmn:participant', 'bpmn:startEvent']) {
    for (const [id, entity] of facts) {
      if (entity.get('type') !== wanted || (wanted === 'bpmn:participant' && !entity.has('@processRef'))) continue;
      return [id];
    }
  }
  return [];
}

function caseOf(view: ProjectView, { before, after }: Comparison, row: JudgedRow): DraftCase {
  const [was, is] = [detailsOf(before, row.own.before), detailsOf(after, row.own.after)];
  const graph = row.own.after.length > 0 ? after : before;
  const element = (row.own.after.length > 0 ? row.own.after : row.own.before)[0] ?? '';
  const used = new Set(was.flatMap(({ systems }) => systems));
  const systems = recordsOf(view, 'system');
  const performer = row.class === 'lane' || row.class === 'pool' ? performersOf(graph).get(element) : undefined;
  return {
    ...{ row, before: was, after: is },
    name: nameOf(graph.facts.get(element) ?? new Map(), graph.language),
    ground: groundOf(view, before, row.own.before) ?? groundOf(view, after, row.own.after),
    newSystems: [...new Set(is.flatMap((each) => each.systems))].flatMap((id) =>
      used.has(id) ? [] : systems.filter((system) => system.id === id),
    ),
    droppedDocuments: droppedFrom(was, is),
    isSystem: performer?.kind === 'system',
  };
}

function detailsOf(graph: ProcessGraph, ids: readonly string[]): StepDetails[] {
  return ids.flatMap((id) => {
    const node = graph.nodes.get(id);
    return node ? [stepDetails(graph, node)] : [];
  });
}

/** The first ground of some steps that is written in an act. */
function groundOf(view: ProjectView, graph: ProcessGraph, ids: readonly string[]): LegalGround | undefined {
  for (const id of ids) {
    for (const entry of entriesOf(graph, id, 'ud:legalGround')) {
      const act = recordsOf(view, 'legal-act').find((each) => each.id === attributeText(entry, 'act'));
      if (act && attributeText(entry, 'kind') !== 'habit') return { act, article: attributeText(entry, 'article') };
    }
  }
  return undefined;
}

/** Papers that came in before and do not come in any more, under whatever name: by what they are called. */
function droppedFrom(before: readonly StepDetails[], after: readonly StepDetails[]): readonly Text[] {
  const key = (name: Text): string => name.kk ?? name.ru ?? name.en ?? '';
  const left = new Set(after.flatMap(({ documents }) => documents.map(({ name }) => key(name))));
  return before
    .flatMap(({ documents }) => documents)
    .filter(({ direction, medium, name }) => direction === 'incoming' && medium === 'paper' && !left.has(key(name)))
    .map(({ name }) => name);
}
