import { html } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { liveLint } from '#bpmn/modeler/live-lint.ts';
import type { StudioDocument } from '#domain/document.ts';
import { processExamples } from '#domain/lint-examples/process-examples.ts';
import '#elements/model/findings/findings-room.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { mounted, settled } from '#tests/browser/shared/mounted.ts';

const files = import.meta.glob<string>('/process-library/land/land-plot/as-is.bpmn', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const asIs = Object.values(files)[0] ?? '';
const gateway = 'Gateway_fc15bv3cu7yb';

const variant: StudioDocument = {
  ...{ id: 'V', project: 'P', kind: 'variant', revision: 1, clock: '', changedAt: '' },
  fields: { variant: 'as-is' },
};

let container: HTMLElement | undefined;

afterEach(() => container?.remove());

async function drawn(): Promise<DiagramSession> {
  container = document.createElement('div');
  container.className = 'uderis-canvas';
  container.style.cssText = 'block-size: 400px; inline-size: 900px';
  document.body.append(container);
  const session = new DiagramSession(container, true);
  await session.open(asIs);
  return session;
}

test('what is judged is the diagram as it is drawn now, undone edits included', async () => {
  const session = await drawn();
  const judged = async (): Promise<string[]> =>
    (await session.use(liveLint)({ variant: 'V', kind: 'as-is', language: 'kk' }))
      .map(({ code }) => code)
      // The process has faults of its own, however well it is drawn.
      .filter((code) => !(code in processExamples));
  expect(await judged()).toEqual([]);
  session.rename(gateway, 'kk', 'Құжаттар');
  expect(await judged()).toEqual(['gateway-not-a-question']);
  session.undo();
  expect(await judged()).toEqual([]);
});

test('the room has nothing for axe to find', async () => {
  const session = await drawn();
  session.rename(gateway, 'kk', 'Құжаттар');
  const context: ModelContext = {
    ...{ session, editable: true, selected: [], edits: 1, variant, documents: [], records: [] },
    ...{ chosen: '', findings: await session.use(liveLint)({ variant: 'V', kind: 'as-is', language: 'kk' }) },
  };
  const room = await mounted('findings-room', html`<findings-room .context=${context}></findings-room>`);
  const list = (): Element | null | undefined => room.shadowRoot?.querySelector('diagram-findings');
  await expect.poll(() => list()?.shadowRoot?.querySelector('finding-list')).toBeTruthy();
  await settled(room);
  expect(await axeFindings(room)).toEqual([]);
});
