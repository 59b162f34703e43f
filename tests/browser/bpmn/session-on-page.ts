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
