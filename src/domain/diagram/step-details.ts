import { choices, type Choice, type ChoiceList } from '#domain/choices.ts';
import type { Text } from '#domain/language.ts';
import { udFact, type Element } from './diagram-facts.ts';
import { entriesOf, type GraphNode, type ProcessGraph } from './process-graph.ts';

/** A likely amount of time in the unit that it was given in. */
export interface Amount {
  readonly value: number;
  readonly unit: Choice<'timeUnit'>;
}

export interface DetailDocument {
  readonly name: Text;
  readonly direction: Choice<'documentDirection'>;
  readonly medium: Choice<'medium'> | undefined;
}

/** What the step facts say of one activity or event, read into domain words; what is not filled in is absent. */
export interface StepDetails {
  readonly work: Amount | undefined;
  /** Waiting before the step. */
  readonly wait: Amount | undefined;
  readonly channel: Choice<'channel'> | undefined;
  readonly automation: Choice<'automation'> | undefined;
  readonly visit: boolean;
  readonly movement: boolean;
  readonly approval: boolean;
  readonly collegial: boolean;
  readonly documents: readonly DetailDocument[];
  /** Ids of the records of the systems in use. */
  readonly systems: readonly string[];
  /** Ids of the acts that the step rests on. */
  readonly acts: readonly string[];
  /** Grounds are written down, and each of them is mere habit. */
  readonly onlyHabit: boolean;
}

export function stepDetails(graph: ProcessGraph, node: GraphNode): StepDetails {
  const fact = (name: string): string | undefined => udFact(node.entity, 'step', name);
  const grounds = entriesOf(graph, node.id, 'ud:legalGround');
  const acts = grounds.map((ground) => attributeText(ground, 'act')).filter((act) => act !== '');
  return {
    work: amount(fact('workLikely'), fact('workUnit')),
    wait: amount(fact('waitLikely'), fact('waitUnit')),
    channel: code('channel', fact('channel')),
    automation: code('automation', fact('automation')),
    visit: fact('visit') === 'true',
    movement: fact('movement') === 'true',
    approval: fact('approval') === 'true',
    collegial: fact('collegial') === 'true',
    documents: entriesOf(graph, node.id, 'ud:document').flatMap(documentOf),
    systems: entriesOf(graph, node.id, 'ud:system').map((system) => attributeText(system, 'record')),
    acts: [...new Set(acts)],
    onlyHabit: grounds.length > 0 && grounds.every((ground) => attributeText(ground, 'kind') === 'habit'),
  };
}

function amount(value: string | undefined, unit: string | undefined): Amount | undefined {
  const known = code('timeUnit', unit);
  const number = Number(value);
  return known === undefined || value === undefined || !(number > 0) ? undefined : { value: number, unit: known };
}

function documentOf(entry: Element): DetailDocument[] {
  const name = { kk: attributeText(entry, 'kk'), ru: attributeText(entry, 'ru'), en: attributeText(entry, 'en') };
  const direction = code('documentDirection', attributeText(entry, 'direction'));
  if (direction === undefined || Object.values(name).every((text) => text === '')) return [];
  return [{ name, direction, medium: code('medium', attributeText(entry, 'medium')) }];
}

/** An attribute of an entry of a step, empty when it is not there. */
export function attributeText({ entity }: Element, name: string): string {
  return String(entity.get(`@${name}`) ?? '');
}

/** The code when the list knows it. */
function code<List extends ChoiceList>(list: List, value: string | undefined): Choice<List> | undefined {
  return (choices[list] as readonly Choice<List>[]).find((each) => each === value);
}
