import { expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { presentText } from '#bpmn/modeler/present-text.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { withoutIllegalCharacters } from '#bpmn/xml/escape.ts';
import { diagramOfSize } from '#tests/bench/diagram-of-size.ts';
import { sessionOnPage } from './session-on-page.ts';

const files = import.meta.glob<string>(['/process-library/*/*/*.bpmn', '/tests/fixtures/corpus/**/*.bpmn'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts = [...Object.entries(files), ['500 elements', diagramOfSize(500)] as const];

/** What bpmn-js itself writes of the open diagram. */
const plain = async (session: DiagramSession): Promise<string> => (await session.written()).written;

test.each(texts)('%s is written in slices as it is written at once', async (_, text) => {
  const { session } = sessionOnPage();
  try {
    await session.open(text);
  } catch {
    return;
  }
  const sliced = await session.use(presentText)();
  expect(readFacts(withoutIllegalCharacters(sliced))).toEqual(
    readFacts(withoutIllegalCharacters(await plain(session))),
  );
});

test('an edit made while it is written is in the next text', async () => {
  const { session } = sessionOnPage();
  await session.open(diagramOfSize(500));
  const early = session.use(presentText)();
  session.rename('Activity_bench0100', 'kk', 'Басқа атау');
  await early;
  expect(await session.use(presentText)()).toContain('Басқа атау');
});
