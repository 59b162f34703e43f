import { afterEach, expect } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Language } from '#domain/language.ts';

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A session in a place of its own on the page; both are gone when the test has ended. */
export function sessionOnPage(
  editable = true,
  language?: Language,
): { readonly session: DiagramSession; readonly container: HTMLElement } {
  const container = document.createElement('div');
  container.style.cssText = 'block-size: 600px; inline-size: 900px';
  document.body.append(container);
  const session = new DiagramSession(container, editable, language);
  ends.push(() => {
    session.close();
    container.remove();
  });
  return { session, container };
}

/** The diagram of a text as somebody else opens it; bpmn-js must have nothing to warn of. */
export async function openedElsewhere(text: string): Promise<ProcessGraph> {
  const { session } = sessionOnPage(false);
  expect((await session.open(text)).warnings).toEqual([]);
  return processGraph(readFacts(text));
}

const files = import.meta.glob<string>('/process-library/land/land-plot/as-is.bpmn', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A diagram of the library that has everything: pools, lanes, messages, branches, loops. */
export const landPlot = Object.values(files)[0] ?? '';

/** bpmn-js measures a label anew when it draws it, and an undo keeps that. */
export function withoutLabels(text: string): string {
  return text.replace(/<bpmndi:BPMNLabel>[\s\S]*?<\/bpmndi:BPMNLabel>\s*/g, '');
}

/** Text and graph of the land plot after an edit, which must be one step of undo that leaves nothing behind. */
export async function editedLandPlot(
  session: DiagramSession,
  edit: () => void,
): Promise<{ readonly text: string; readonly graph: ProcessGraph }> {
  edit();
  const { text } = await session.snapshot();
  expect(text).not.toBe(landPlot);
  const graph = await openedElsewhere(text);
  session.undo();
  expect(withoutLabels((await session.snapshot()).text)).toBe(withoutLabels(landPlot));
  expect(session.canUndo()).toBe(false);
  return { text, graph };
}
