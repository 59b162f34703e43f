import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { lintMarks } from '#bpmn/modeler/lint-marks.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { landPlot, sessionOnPage } from './session-on-page.ts';

const [marked = '', other = ''] = processGraph(readFacts(landPlot)).nodes.keys();

describe.each([
  ['edited', true],
  ['only read', false],
] as const)('in a diagram that is %s', (_, editable) => {
  test('an element with a finding has an outline before anybody points at it', async () => {
    const { session, container } = sessionOnPage(editable);
    await session.open(landPlot);
    container.classList.add('uderis-canvas');
    const outline = (id: string) => container.querySelector(`[data-element-id="${id}"] > .djs-outline`);
    session.use(lintMarks)(new Map([[marked, 'W']]));
    expect(outline(marked)).toSatisfy((seen: Element) => getComputedStyle(seen).visibility === 'visible');
    expect(outline(other)).toBeNull();
    session.use(lintMarks)(new Map());
    expect(outline(marked)).toSatisfy((seen: Element) => getComputedStyle(seen).visibility === 'hidden');
  });
});
