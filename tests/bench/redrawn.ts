import { randomNumbers } from '#tests/e2e/random-numbers.ts';
import type { Entity, Facts, Value } from '#domain/facts/facts.ts';

/** A diagram drawn again by somebody else: its facts, and what each flow node of the first one is called in it. */
export interface Redrawn {
  readonly facts: Facts;
  readonly truth: ReadonlyMap<string, string>;
}

/** How much somebody who draws again changes, each a share from 0 to 1. */
export interface Changes {
  /** Names that are written otherwise. */
  readonly names: number;
  /** Steps that are left out, and as many that are put in. */
  readonly steps: number;
}

const drawn = /^bpmn:(?:task|\w+Task|subProcess|callActivity|\w+Event|\w+Gateway)$/;
const nameField = /^@name$|i18n:translation\[\w+\]#text$/;

/**
 * The facts of a diagram as if it had been drawn again in another program: every id is new, there are no facts of the
 * studio, the layout is wider and shaken, and as many names and steps differ as `changes` says. The same `seed` gives the
 * same diagram.
 */
export function redrawn(facts: Facts, seed: number, changes: Changes): Redrawn {
  const random = randomNumbers(seed);
  const left = withoutSteps(facts, random, changes.steps);
  const ids = new Map([...left.keys()].map((id, at) => [id, `x${String(seed)}_${String(at)}_${idPart(random)}`]));
  const result = new Map<string, Entity>();
  for (const [id, entity] of left) {
    if (String(entity.get('type')).startsWith('ud:')) continue;
    const hasOtherName = random() < changes.names;
    const fields = new Map<string, Value>();
    for (const [field, value] of entity) {
      if (field.includes('ud:') || field === 'bpmn:extensionElements') continue;
      fields.set(field, changed(field, value, hasOtherName, random, ids));
    }
    result.set(ids.get(id) ?? id, fields);
  }
  addSteps(result, random, Math.round([...left.values()].filter(isTask).length * changes.steps));
  const truth = new Map<string, string>();
  for (const [id, entity] of left) if (drawn.test(String(entity.get('type')))) truth.set(id, ids.get(id) ?? id);
  return { facts: result, truth };
}

function changed(
  field: string,
  value: Value,
  hasOtherName: boolean,
  random: () => number,
  ids: ReadonlyMap<string, string>,
): Value {
  if (/^dc:Bounds@[xy]$/.test(field)) return Math.round(Number(value) * 1.4 + 60 * random());
  if (typeof value !== 'string') return value;
  if (nameField.test(field)) return hasOtherName ? otherwise(value, random) : value;
  const whole = ids.get(value);
  if (whole !== undefined || !value.includes(' ')) return whole ?? value;
  return value
    .split(' ')
    .map((each) => ids.get(each) ?? each)
    .join(' ');
}

/** Another ending, words in another order, a word left out, or a slip of the pen. */
function otherwise(name: string, random: () => number): string {
  const words = name.split(' ');
  const at = Math.floor(random() * words.length);
  const word = words[at] ?? '';
  switch (Math.floor(random() * 4)) {
    case 0:
      words[at] = word.length > 5 ? word.slice(0, -2) : `${word}а`;
      break;
    case 1:
      words.reverse();
      break;
    case 2:
      if (words.length > 2) words.splice(at, 1);
      break;
    default:
      words[at] = word.length > 4 ? word.slice(0, 2) + word.slice(3) : word;
  }
  return words.join(' ');
}

/** Steps with one flow in and one out are left out, and the flow goes past them. */
function withoutSteps(facts: Facts, random: () => number, share: number): Facts {
  const left = new Map(facts);
  const steps = [...facts].filter(([, entity]) => isTask(entity)).map(([id]) => id);
  for (const step of steps) {
    if (random() >= share) continue;
    const flows = [...left].filter(([, entity]) => entity.get('type') === 'bpmn:sequenceFlow');
    const into = flows.filter(([, entity]) => entity.get('@targetRef') === step);
    const [out, ...others] = flows.filter(([, entity]) => entity.get('@sourceRef') === step);
    if (into.length !== 1 || !out || others.length > 0) continue;
    const [[flow, entity] = ['', new Map<string, Value>()]] = into;
    left.set(flow, new Map(entity).set('@targetRef', out[1].get('@targetRef') ?? ''));
    for (const gone of [step, out[0]]) left.delete(gone);
    for (const [id, each] of left) {
      const refers = ['@bpmnElement', '@sourceRef', '@targetRef', 'parent', '@attachedToRef'].some((field) =>
        [step, out[0]].includes(String(each.get(field))),
      );
      if (refers) left.delete(id);
    }
  }
  return left;
}

const newNames = ['Хабарлама жіберу', 'Деректерді сұрату', 'Нәтижені бекіту', 'Тарапты хабардар ету'];

/** New steps in the middle of flows. */
function addSteps(facts: Map<string, Entity>, random: () => number, count: number): void {
  const flows = [...facts].filter(([, entity]) => entity.get('type') === 'bpmn:sequenceFlow');
  for (let at = 0; at < count && flows.length > 0; at += 1) {
    const [[id, flow] = ['', new Map<string, Value>()]] = flows.splice(Math.floor(random() * flows.length), 1);
    const step = `new_${String(at)}`;
    const source = facts.get(String(flow.get('@sourceRef')));
    const place = source?.get('lane');
    facts.set(
      step,
      new Map<string, Value>([
        ['type', 'bpmn:userTask'],
        ['parent', flow.get('parent') ?? ''],
        ['@name', newNames[at % newNames.length] ?? ''],
        ...(place === undefined ? [] : ([['lane', place]] as const)),
      ]),
    );
    facts.set(`${step}_flow`, new Map(flow).set('@sourceRef', step));
    facts.set(id, new Map(flow).set('@targetRef', step));
  }
}

function isTask(entity: Entity): boolean {
  return /^bpmn:\w*[tT]ask$/.test(String(entity.get('type')));
}

function idPart(random: () => number): string {
  return Math.floor(random() * 1e9).toString(36);
}
