import { html, type TemplateResult } from 'lit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import '#elements/model/focus/focus-bar.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import '#elements/model/playback/playback-bar.ts';
import '#elements/model/story/story-room.ts';
import { pathTexts } from '#i18n/texts/playback.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { mounted, settled } from '#tests/browser/shared/mounted.ts';

const files = import.meta.glob<string>('/process-library/land/land-plot/as-is.bpmn', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const asIs = Object.values(files)[0] ?? '';

const variant: StudioDocument = {
  ...{ id: 'V', project: 'P', kind: 'variant', revision: 1, clock: '', changedAt: '' },
  fields: { variant: 'as-is' },
};
const path: StudioRecord = {
  ...{ id: 'R', project: 'P', document: 'D', kind: 'path', order: 'a0' },
  fields: { 'name.kk': 'Бас тарту', answers: 'Flow_tft3ji88d5xm', 'elements:V#Flow_vsxh2q3s0pvi': true },
};

let container: HTMLElement;
let session: DiagramSession;

beforeEach(async () => {
  container = document.createElement('div');
  container.className = 'uderis-canvas';
  container.style.cssText = 'block-size: 400px; inline-size: 900px';
  document.body.append(container);
  session = new DiagramSession(container, false);
  await session.open(asIs);
});

afterEach(() => {
  container.remove();
});

const context = (): ModelContext => ({
  ...{
    session,
    editable: false,
    selected: ['Activity_f7srssdfn7me'],
    edits: 0,
    variant,
    documents: [],
    findings: [],
    chosen: '',
  },
  records: [path],
});

/** A room with the diagram read. */
async function opened<Tag extends 'story-room' | 'playback-bar' | 'focus-bar'>(
  tag: Tag,
  template: TemplateResult,
): Promise<HTMLElementTagNameMap[Tag]> {
  const room = await mounted(tag, template);
  await session.graph();
  await settled(room);
  return room;
}

const rooms = {
  'story-room': () => html`<story-room .context=${context()}></story-room>`,
  'playback-bar': () => html`<playback-bar .context=${context()}></playback-bar>`,
  'focus-bar': () => html`<focus-bar .context=${context()}></focus-bar>`,
};
const tags = Object.keys(rooms) as (keyof typeof rooms)[];

describe.each(tags)('<%s>', (tag) => {
  test.each(['light', 'dark'])('has nothing for the accessibility engine to find, %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const room = await opened(tag, rooms[tag]());
    expect(room.shadowRoot?.childElementCount).toBeGreaterThan(0);
    expect(await axeFindings(room)).toEqual([]);
    session.close();
  });

  test('leaves no mark on the canvas, and leaves in peace when the diagram is closed already', async () => {
    const room = await opened(tag, rooms[tag]());
    const place = room.parentElement;
    room.remove();
    const marks = '.uderis-dim, .uderis-walked, .uderis-active, .uderis-stands, .uderis-token';
    expect(container.querySelectorAll(marks)).toHaveLength(0);
    place?.append(room);
    await settled(room);
    session.close();
    expect(() => room.remove()).not.toThrow();
  });
});

test('at a question the answers are accessible; a saved path is chosen in its dialog and walked', async () => {
  const bar = await opened('playback-bar', rooms['playback-bar']());
  const inBar = (selector: string): HTMLElement | null | undefined =>
    bar.shadowRoot?.querySelector<HTMLElement>(selector);
  const press = async (key: string): Promise<void> => {
    inBar('.stage')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    await settled(bar);
  };
  for (let moves = 0; moves < 5; moves++) await press('ArrowRight');
  const stage = inBar('play-stage');
  expect(stage?.shadowRoot?.querySelectorAll('.answers button')).toHaveLength(2);
  expect(await axeFindings(bar)).toEqual([]);

  const paths = inBar('play-paths');
  paths?.shadowRoot?.querySelector<HTMLElement>('button')?.click();
  await settled(bar);
  if (paths) await settled(paths);
  expect(paths?.shadowRoot?.textContent).toContain(pathTexts.replay.kk);
  expect(await axeFindings(bar)).toEqual([]);
  paths?.shadowRoot?.querySelector<HTMLElement>('.name')?.click();
  await settled(bar);
  for (let moves = 0; moves < 7; moves++) await press('ArrowRight');
  expect(stage?.shadowRoot?.querySelector('h2')?.textContent).toBe('Уәжді бас тарту берілді');
  session.close();
});

test('where several ways may be taken, digits tick them and forward goes on with these', async () => {
  await session.open(`<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D"
    targetNamespace="urn:x"><process id="P"><startEvent id="S"/><inclusiveGateway id="G" name="Не керек?"/>
    <task id="A" name="Хат"/><task id="B" name="Қоңырау"/><task id="C" name="Келу"/>
    <sequenceFlow id="F1" sourceRef="S" targetRef="G"/><sequenceFlow id="F2" sourceRef="G" targetRef="A"/>
    <sequenceFlow id="F3" sourceRef="G" targetRef="B"/><sequenceFlow id="F4" sourceRef="G" targetRef="C"/></process>
    <bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" id="X"><bpmndi:BPMNPlane id="Y" bpmnElement="P">
    ${['S', 'G', 'A', 'B', 'C'].map((id, at) => shape(id, at * 150)).join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`);
  const bar = await opened('playback-bar', rooms['playback-bar']());
  const stage = bar.shadowRoot?.querySelector('play-stage');
  const heading = (): string => stage?.shadowRoot?.querySelector('h2')?.textContent ?? '';
  const press = async (key: string): Promise<void> => {
    bar.dispatchEvent(new KeyboardEvent('keydown', { key }));
    await settled(bar);
  };
  await press('ArrowRight');
  expect(heading()).toBe('Не керек?');
  await press('ArrowRight');
  expect(heading()).toBe('Не керек?');
  await press('1');
  await press('3');
  expect(stage?.shadowRoot?.querySelectorAll('.answers [aria-pressed="true"]')).toHaveLength(2);
  expect(await axeFindings(bar)).toEqual([]);
  await press('ArrowRight');
  expect(heading()).toBe('Хат');
  expect(container.querySelectorAll('.uderis-token')).toHaveLength(2);
  session.close();
});

function shape(element: string, x: number): string {
  return `<bpmndi:BPMNShape id="di-${element}" bpmnElement="${element}"><dc:Bounds
    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" x="${String(x)}" y="100" width="100" height="80"/></bpmndi:BPMNShape>`;
}
