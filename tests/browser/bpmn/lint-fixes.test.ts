import { afterEach, describe, expect, test } from 'vitest';
import { sourceFromFacts } from '#bpmn/facts/source-from-facts.ts';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { fixing, lintFixes, type Fault } from '#bpmn/modeler/fixes/lint-fixes.ts';
import { liveLint } from '#bpmn/modeler/live-lint.ts';
import type { Operation } from '#domain/facts/facts.ts';
import { exampleDiagram } from '#domain/lint-examples/example-diagram.ts';
import { ruleExamples } from '#domain/lint-examples/rule-examples.ts';
import { exampleWords } from '#i18n/texts/rule-examples.ts';

let container: HTMLElement | undefined;
afterEach(() => container?.remove());

async function opened(lines: string, editable = true): Promise<DiagramSession> {
  container = document.createElement('div');
  container.className = 'uderis-canvas';
  container.style.cssText = 'block-size: 400px; inline-size: 900px';
  document.body.append(container);
  const session = new DiagramSession(container, editable);
  await session.open(sourceFromFacts(exampleDiagram(lines, exampleWords).facts));
  return session;
}

async function faults(session: DiagramSession, code: string): Promise<Fault[]> {
  const findings = await session.use(liveLint)({ variant: 'V', kind: 'as-is', language: 'kk' });
  return findings.flatMap((finding) =>
    finding.code === code && finding.place.part === 'model' && finding.place.element !== undefined
      ? [{ code, element: finding.place.element }]
      : [],
  );
}

async function graveCount(session: DiagramSession): Promise<number> {
  const findings = await session.use(liveLint)({ variant: 'V', kind: 'as-is', language: 'kk' });
  return findings.filter(({ severity }) => severity !== 'I').length;
}

/** What was changed since opening; bpmn-js itself keeps an empty name and the place of a label when that is undone. */
async function changed(session: DiagramSession): Promise<Operation[]> {
  const { operations } = await session.snapshot();
  return operations.filter(({ field, new: value }) => !field.startsWith('bpmndi:BPMNLabel/') && value !== '');
}

describe('each quick fix', () => {
  test.each(lintFixes.map(({ code }) => code))(
    '%s mends what its rule finds, and one undo takes it back',
    async (code) => {
      const session = await opened(ruleExamples[code]?.bad ?? '');
      const found = await faults(session, code);
      const grave = await graveCount(session);
      expect(found.filter((fault) => session.use(fixing).canMend(fault))).toEqual(found);
      expect(session.use(fixing).mend(found)).toBeGreaterThan(0);
      expect(await faults(session, code)).toEqual([]);
      // A new step wants its facts, but no new fault of the flow comes with the fix.
      expect(await graveCount(session)).toBeLessThanOrEqual(grave);
      session.undo();
      expect(session.canUndo()).toBe(false);
      expect(await changed(session)).toEqual([]);
    },
  );
});

test.each([
  [
    'a gateway without a name',
    's start apply; g xor; a task prepare; b task refuse; s>g; g>a yes; g>b no',
    'gateway-not-a-question',
    'g',
  ],
  [
    'branches none of which says yes or no',
    's start apply; g xor complete; a task prepare; b task refuse; s>g; g>a partly; g>b',
    'branch-unlabelled',
    'g_b',
  ],
  [
    'a second flow with words of its own',
    's start apply; t task check; e end answered; s>t; t>e; t>e yes twice',
    'duplicate-flow',
    't_e_2',
  ],
])('%s is left to a person', async (_, lines, code, element) => {
  const session = await opened(lines);
  expect(await faults(session, code)).toEqual([{ code, element }]);
  expect(session.use(fixing).canMend({ code, element })).toBe(false);
});

test('a diagram that is only read offers no fix', async () => {
  const session = await opened(ruleExamples['implicit-merge']?.bad ?? '', false);
  expect(session.use(fixing).canMend({ code: 'implicit-merge', element: 't' })).toBe(false);
});
