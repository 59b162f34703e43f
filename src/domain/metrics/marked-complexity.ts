import { readConventions } from '#domain/conventions/conventions.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { complexityOf, type Complexity, type Weights } from './complexity.ts';

const told = /^bpmn:extensionElements\/ud:/;

/**
 * Ср as the calculator of the DGSC counts it: by the marks in names and colours alone («(ИС)», «(Подрядчик)», «(N)»,
 * orange and blue data objects, «(DC:n)», «(Перемещение)»), whatever the step facts say. Undefined without lanes.
 */
export function markedComplexity({ facts }: ProcessGraph, weights?: Weights): Complexity | undefined {
  const bare = withoutStepFacts(facts);
  const plain = processGraph(bare);
  const readings = readConventions(plain);
  if (readings.length === 0) return complexityOf(plain, weights);
  const marked = new Map(bare);
  for (const { owner, facts: said } of readings) {
    const { block, values } = said;
    if (block === 'ud:Document') {
      const fields = Object.entries(values).map(([name, value]): [string, Value] => [`@${name}`, value]);
      marked.set(`document ${String(marked.size)}`, new Map([['type', 'ud:document'], ['parent', owner], ...fields]));
      continue;
    }
    const own = new Map(marked.get(owner));
    const name = block === 'ud:Performer' ? 'performer' : 'step';
    for (const [field, value] of Object.entries(values)) own.set(`bpmn:extensionElements/ud:${name}@${field}`, value);
    marked.set(owner, own);
  }
  return complexityOf(processGraph(marked), weights);
}

/** A diagram as another program sees it. */
function withoutStepFacts(facts: Facts): Facts {
  const bare = new Map<string, Entity>();
  for (const [id, entity] of facts) {
    if (String(entity.get('type')).startsWith('ud:')) continue;
    const own = [...entity].filter(([field]) => !told.test(field));
    bare.set(id, own.length === entity.size ? entity : new Map(own));
  }
  return bare;
}
