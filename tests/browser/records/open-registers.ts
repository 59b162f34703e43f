import '#elements/shared/page.css';
import '#elements/shared/tokens.css';
import { generateKeyBetween } from 'fractional-indexing';
import { html, render, type TemplateResult } from 'lit';
import { afterEach } from 'vitest';
import { addressOf, routeOf, type Route } from '#domain/address.ts';
import { documentKindOf, type Fields, type StudioRecord } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import { recordOperations } from '#domain/record-facts.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { applyChange } from '#data/commands/apply-change.ts';
import { readProject } from '#data/queries/project-content.ts';
import { setLanguage } from '#i18n/language.ts';
import '#elements/records/journey-screen.ts';
import '#elements/records/plan-screen.ts';
import '#elements/records/records-screen.ts';
import { eventually, freshWorkspace } from '#tests/browser/fresh-workspace.ts';
import { settled } from '#tests/browser/shared/mounted.ts';

/** A project in a database of its own, with a way to put records in as another tab would. */
export interface OpenProject {
  readonly id: Id;
  add(kind: RecordKind, fields: Fields): Promise<Id>;
  /** The record as the database holds it now. */
  record(id: Id): Promise<StudioRecord>;
  records(kind: RecordKind): Promise<StudioRecord[]>;
}

export async function openProject(): Promise<OpenProject> {
  setLanguage('kk');
  await freshWorkspace();
  const change = newProject({ kk: 'Су пайдалану', ru: 'Водопользование' }, 'Инспекция');
  await applyChange(change);
  const id = change.project;
  let order: string | null = null;
  const live = async (): Promise<StudioRecord[]> =>
    (await readProject(id, false)).records.filter((record) => record.deletedAt === undefined);
  return {
    id,
    add: async (kind, fields) => {
      const { documents } = await readProject(id, false);
      const document = documents.find((each) => each.kind === documentKindOf(kind))!;
      order = generateKeyBetween(order, null);
      const record = { id: newId(), project: id, document: document.id, kind, order, fields };
      const operations = recordOperations(null, record);
      await applyChange({
        command: `add-${kind}`,
        project: id,
        documents: [{ document: document.id, kind: document.kind, basedOn: document.revision, operations }],
      });
      return record.id;
    },
    record: async (record) => (await live()).find((each) => each.id === record)!,
    records: async (kind) =>
      (await live()).filter((each) => each.kind === kind).sort((a, b) => (a.order < b.order ? -1 : 1)),
  };
}

/** Adds a variant with a pool, a lane and a start event; returns its id and the id of the start event. */
export async function addVariant(project: Id): Promise<{ variant: Id; start: string }> {
  const text = emptySource({ name: 'Рұқсат беру', language: 'kk' });
  const change = newVariant(project, 'as-is', { text, encoding: 'utf-8', byteOrderMark: false });
  await applyChange(change);
  const [start = ''] = [...readFacts(text)].find(([, entity]) => entity.get('type') === 'bpmn:startEvent') ?? [];
  return { variant: change.variant, start };
}

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Shows a screen of the registers and lets it follow the address, as the frame of the studio does. */
export async function showScreen(route: Route): Promise<HTMLElement> {
  location.hash = addressOf(route);
  const place = document.createElement('main');
  place.style.cssText = 'display: grid; block-size: 100dvh';
  document.body.append(place);
  const follow = (): void => void render(screenOf(routeOf(location.hash)), place);
  follow();
  window.addEventListener('hashchange', follow);
  ends.push(() => {
    window.removeEventListener('hashchange', follow);
    place.remove();
  });
  const screen = place.firstElementChild as HTMLElement;
  await eventually(() => screen.shadowRoot?.querySelector('page-header'));
  await settled(screen);
  return screen;
}

function screenOf(route: Route): TemplateResult {
  if (route.screen === 'journey') return html`<journey-screen .project=${route.project}></journey-screen>`;
  if (route.screen === 'plan')
    return html`<plan-screen .project=${route.project} .record=${route.record} .field=${route.field}></plan-screen>`;
  if (route.screen !== 'records') return html`<p>${route.screen}</p>`;
  return html`<records-screen
    .project=${route.project}
    .kind=${route.kind}
    .record=${route.record}
    .field=${route.field}
  ></records-screen>`;
}

/** Every match inside an element, through all shadow roots. */
export function deepAll(root: ParentNode, selector: string): HTMLElement[] {
  const own = root instanceof Element && root.shadowRoot ? deepAll(root.shadowRoot, selector) : [];
  const inside = [...root.querySelectorAll('*')].flatMap((host) =>
    host.shadowRoot ? deepAll(host.shadowRoot, selector) : [],
  );
  return [...own, ...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

/** The first match inside an element. */
export function deep(root: ParentNode, selector: string): HTMLElement | undefined {
  return deepAll(root, selector)[0];
}
