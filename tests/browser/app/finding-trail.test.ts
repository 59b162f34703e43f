import { html } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProjectView } from '#domain/checks/check.ts';
import type { Finding } from '#domain/finding.ts';
import type { StudioDocument } from '#domain/document.ts';
import '#elements/app/finding-trail.ts';
import { findingTrailStore } from '#state/finding-trail-store.ts';
import { followFinding } from '#state/follow-finding.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { mounted, settled, within } from '#tests/browser/shared/mounted.ts';

const project: StudioDocument = {
  ...{ id: 'p', project: 'p', kind: 'project', revision: 1, fields: {}, clock: '', changedAt: '' },
};
const variant: StudioDocument = { ...project, id: 'v', kind: 'variant', fields: { variant: 'to-be' } };
const view: ProjectView = {
  language: 'kk',
  project,
  records: new Map(),
  variants: [{ kind: 'to-be', document: variant, facts: new Map() }],
};
const findings = ['A', 'B', 'C'].map((element): Finding => ({
  ...{ code: 'task-without-ground', severity: 'W', source: ['601 p.32(1)'] },
  ...{ place: { part: 'model', variant: 'v', element }, params: { element } },
}));
const list = '#/project/p/package';
const placeOf = (element: string): string => `#/project/p/model/to-be?element=${element}`;

beforeEach(() => {
  location.hash = list;
});

afterEach(() => {
  findingTrailStore.trigger.ended();
  location.hash = '';
});

async function trail(finding: Finding | undefined, among: readonly Finding[]) {
  const bar = await mounted('finding-trail', html`<finding-trail></finding-trail>`);
  if (finding) location.hash = followFinding(view, { finding, among, from: location.hash });
  await settled(bar);
  return bar;
}

function press(key: string, shiftKey = false): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, cancelable: true }));
}

test('leads from one finding of a kind to the next and the one before, by buttons and by F8, round and round', async () => {
  const bar = await trail(findings[1], findings);
  expect(location.hash).toBe(placeOf('B'));
  expect(within(bar, 'section').textContent).toContain('3 ішінен 2');
  const [previous, next] = bar.shadowRoot!.querySelectorAll<HTMLElement>('.buttons button');
  next!.click();
  expect(location.hash).toBe(placeOf('C'));
  press('F8');
  expect(location.hash).toBe(placeOf('A'));
  press('F8', true);
  expect(location.hash).toBe(placeOf('C'));
  previous!.click();
  await settled(bar);
  expect(location.hash).toBe(placeOf('B'));
  expect(within(bar, '.words').textContent).toBe('Тапсырманың құқықтық негізі көрсетілмеген: «B»');
  expect(await axeFindings(bar)).toEqual([]);
});

test('stays while something else is chosen on that screen, leads back to the list, and ends elsewhere', async () => {
  const bar = await trail(findings[0], findings);
  location.hash = placeOf('Other');
  await settled(bar);
  within(bar, 'a').click();
  await expect.poll(() => location.hash).toBe(list);
  await expect.poll(() => bar.shadowRoot!.querySelector('section')).toBeNull();
});

test('does not stand there for a finding alone', async () => {
  const bar = await trail(findings[0], findings.slice(0, 1));
  expect(location.hash).toBe(placeOf('A'));
  expect(bar.shadowRoot!.querySelector('section')).toBeNull();
});
