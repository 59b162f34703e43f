import { html } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { Fields, StudioDocument, StudioRecord } from '#domain/document.ts';
import '#elements/model/remarks/remarks-room.ts';
import '#elements/model/steps/branch-dialog.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { freshWorkspace } from '#tests/browser/fresh-workspace.ts';
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
const remark = (id: string, fields: Fields): StudioRecord => ({
  ...{ id, project: 'P', document: 'D', kind: 'remark', order: id },
  fields: { text: 'Неге?', on: '2026-11-27', by: 'Айгүл', ...fields },
});
const records = [
  remark('a', { 'elements:V#Activity_f7srssdfn7me': true }),
  remark('b', { replyTo: 'a', 'elements:V#Activity_f7srssdfn7me': true }),
  remark('c', { about: 'Тексеру', 'elements:V#Activity_gone': true }),
];

let container: HTMLElement;
let session: DiagramSession;

beforeEach(async () => {
  await freshWorkspace();
  container = document.createElement('div');
  container.style.cssText = 'block-size: 400px; inline-size: 900px';
  document.body.append(container);
  session = new DiagramSession(container, false);
  await session.open(Object.values(files)[0] ?? '');
});

afterEach(() => {
  container.remove();
});

test.each(['light', 'dark'])('the room of remarks is accessible in %s, a deleted element told', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const context = {
    ...{ session, editable: false, selected: ['Activity_f7srssdfn7me'], edits: 0, variant, documents: [], chosen: '' },
    records,
  };
  const room = await mounted('remarks-room', html`<remarks-room .context=${context}></remarks-room>`);
  await settled(room);
  const threads = room.shadowRoot?.querySelectorAll('remark-thread') ?? [];
  expect([...threads].map(({ gone }) => gone)).toEqual([false, true]);
  expect(await axeFindings(room)).toEqual([]);
});

test.each(['light', 'dark'])('the question after a step is accessible in %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const targets = [{ id: 'a', name: '1. Тексеру' }];
  const dialog = await mounted('branch-dialog', html`<branch-dialog open .targets=${targets}></branch-dialog>`);
  await settled(dialog);
  expect(dialog.shadowRoot?.querySelectorAll('input')).toHaveLength(3);
  expect(await axeFindings(dialog)).toEqual([]);
});
