import { expect, test } from 'vitest';
import { normaliseFacts } from '#bpmn/facts/normalise-facts.ts';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { overlayOf } from '#domain/adopt/overlay.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { compareInProject } from '#domain/lineage/compare-in-project.ts';
import { libraryContent, libraryView } from '#tests/unit/domain/library-project.ts';

const services = [
  'civil/birth-registration',
  'land/land-plot',
  'social/disability-allowance',
  'water/irrigation-contract',
  'water/special-water-use',
];

test.each(services)(
  '%s: all steps that went are laid over the later variant, which stays sound and whole',
  (service) => {
    const compared = compareInProject(libraryView(service), 'as-is', 'to-be');
    const source = libraryContent(service).diagrams[1]?.source.text;
    if (!compared || source === undefined) throw new Error('The variants are not there.');
    const { operations, ghosts } = overlayOf(compared.comparison);
    const now = readFacts(patchSource(source, operations));
    expect(normaliseFacts(now).repairs).toEqual([]);
    const graph = processGraph(now);
    const removed = compared.fates.filter(({ class: kind, fate }) => kind === 'activity' && fate === 'removed');
    for (const { before = '' } of removed) {
      const node = graph.nodes.get(ghosts.get(before) ?? '');
      expect(node?.bounds, before).toMatchObject({
        width: compared.comparison.before.nodes.get(before)?.bounds?.width,
      });
    }
    for (const [id, entity] of readFacts(source)) expect(now.get(id), id).toEqual(entity);
  },
);

test('two variants that are the same have nothing to lay over', () => {
  const compared = compareInProject(libraryView('land/land-plot'), 'as-is', 'as-is');
  if (!compared) throw new Error('The variant is not there.');
  expect(overlayOf(compared.comparison)).toEqual({ operations: [], ghosts: new Map() });
});
