import { html } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import '#elements/model/steps/list-entry.ts';
import '#elements/model/steps/step-table.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { mounted, settled } from '#tests/browser/shared/mounted.ts';

const files = import.meta.glob<string>('/process-library/land/land-plot/as-is.bpmn', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variant: StudioDocument = {
  ...{ id: 'V', project: 'P', kind: 'variant', revision: 1, clock: '', changedAt: '' },
  fields: { variant: 'as-is' },
};

let container: HTMLElement;
let session: DiagramSession;

beforeEach(async () => {
  container = document.createElement('div');
  container.style.cssText = 'block-size: 400px; inline-size: 900px';
  document.body.append(container);
  session = new DiagramSession(container, false);
  await session.open(Object.values(files)[0] ?? '');
});

afterEach(() => {
  container.remove();
});

const context = (editable: boolean): ModelContext => ({
  ...{
    session,
    editable,
    selected: ['Activity_f7srssdfn7me'],
    edits: 0,
    variant,
    documents: [],
    findings: [],
    chosen: '',
  },
  records: [],
});

test.each(['light', 'dark'])('the step table is accessible in %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const room = await mounted('step-table', html`<step-table .context=${context(true)}></step-table>`);
  await session.graph();
  await settled(room);
  expect(room.shadowRoot?.querySelectorAll('tbody tr').length).toBeGreaterThan(20);
  expect(await axeFindings(room)).toEqual([]);
});

test.each(['light', 'dark'])('list entry is accessible in %s, empty and with a line to mend', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const room = await mounted('list-entry', html`<list-entry .context=${context(true)}></list-entry>`);
  expect(await axeFindings(room)).toEqual([]);
  const area = room.shadowRoot?.querySelector('textarea');
  if (!area) throw new Error('No lines to type.');
  area.value = '> A: s | 15';
  area.dispatchEvent(new Event('input'));
  await settled(room);
  expect(room.shadowRoot?.querySelectorAll('aside li').length).toBe(2);
  expect(await axeFindings(room)).toEqual([]);
  area.value = '';
  area.dispatchEvent(new Event('input'));
});

test('a diagram that is only read cannot be drawn on nor edited', async () => {
  const list = await mounted('list-entry', html`<list-entry .context=${context(false)}></list-entry>`);
  expect(list.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.disabled).toBe(true);
  const table = await mounted('step-table', html`<step-table .context=${context(false)}></step-table>`);
  await session.graph();
  await settled(table);
  expect(table.shadowRoot?.querySelectorAll('td.editable').length).toBe(0);
});
