import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import '#elements/model/find/find-room.ts';
import { wantFind } from '#elements/model/find/wanted-find.ts';
import { say } from '#i18n/say.ts';
import { findTexts } from '#i18n/texts/find.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { landPlot, sessionOnPage } from '#tests/browser/bpmn/session-on-page.ts';
import { mounted, settled } from '#tests/browser/shared/mounted.ts';

const variant: StudioDocument = {
  ...{ id: 'V', project: 'P', kind: 'variant', revision: 1, clock: '', changedAt: '' },
  fields: { variant: 'as-is' },
};

const registers: StudioDocument = { ...variant, id: 'R', kind: 'registers', fields: {} };
const problem: StudioRecord = {
  ...{ id: 'a', project: 'P', document: 'R', kind: 'problem', order: 'a' },
  fields: { 'text.kk': 'Өтініш екі рет тіркеледі', 'cause.kk': 'Өтініш қағазда' },
};

let session: DiagramSession;

beforeEach(async () => {
  ({ session } = sessionOnPage());
  await session.open(landPlot);
});

async function opened(editable: boolean): Promise<{ room: HTMLElement; fields: HTMLInputElement[] }> {
  const context = {
    ...{ session, editable, selected: [], edits: 0, variant, chosen: '' },
    findings: undefined,
    ...{ documents: [variant, registers], records: [problem] },
  };
  wantFind('replace');
  const room = await mounted('find-room', html`<find-room .context=${context}></find-room>`);
  await settled(room);
  return { room, fields: [...(room.shadowRoot?.querySelectorAll<HTMLInputElement>('.head > input') ?? [])] };
}

async function typed(room: HTMLElement, field: HTMLInputElement | undefined, text: string): Promise<void> {
  if (!field) throw new Error('No field.');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await settled(room);
}

const button = (room: HTMLElement): HTMLButtonElement | null | undefined =>
  room.shadowRoot?.querySelector<HTMLButtonElement>('button.primary');

async function inWholeProject(room: HTMLElement, wanted: boolean): Promise<void> {
  const box = room.shadowRoot?.querySelectorAll<HTMLInputElement>('.choices input')[2];
  if (box?.checked !== wanted) box?.click();
  await settled(room);
}

test.each(['light', 'dark'])('finding and replacing is accessible in %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const { room, fields } = await opened(true);
  await inWholeProject(room, false);
  await typed(room, fields[0], 'өтініш');
  await typed(room, fields[1], 'арыз');
  await expect.poll(() => room.shadowRoot?.querySelector('hit-list')?.groups[0]?.hits.length).toBeGreaterThan(5);
  expect(await axeFindings(room)).toEqual([]);

  await inWholeProject(room, true);
  const groups = room.shadowRoot?.querySelector('hit-list')?.groups ?? [];
  expect(groups.map(({ part, hits }) => [part.document.id, hits.length])).toEqual([
    ['V', groups[0]?.hits.length],
    ['R', 2],
  ]);
  expect(await axeFindings(room)).toEqual([]);
});

test('what is only read is found, and nothing in it can be replaced', async () => {
  const { room, fields } = await opened(false);
  await inWholeProject(room, false);
  await typed(room, fields[0], 'өтініш');
  await expect.poll(() => room.shadowRoot?.querySelector('hit-list')?.groups[0]?.hits.length).toBeGreaterThan(5);
  expect(button(room)?.disabled).toBe(true);
  await inWholeProject(room, true);
  expect(button(room)?.disabled).toBe(false);
  expect(button(room)?.textContent).toContain(say(findTexts.replaceTicked, { n: 2 }));
});
