import { html } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { addressOf } from '#domain/address.ts';
import { newProject } from '#domain/new-project.ts';
import type { StudioDatabase } from '#data/database.ts';
import { wholeWorkspace } from '#data/queries/whole-workspace.ts';
import { setLanguage } from '#i18n/language.ts';
import { noticeStore } from '#state/notice-store.ts';
import { createProject } from '#state/project-actions.ts';
import '#elements/workspace/workspace-screen.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { eventually, freshWorkspace } from '#tests/browser/fresh-workspace.ts';
import { mounted, within } from '#tests/browser/shared/mounted.ts';

let db: StudioDatabase;

beforeEach(async () => {
  db = await freshWorkspace();
  location.hash = '#/';
  setLanguage('kk');
});

async function workspace() {
  const screen = await mounted(
    'workspace-screen',
    html`<workspace-screen style="block-size: 40rem"></workspace-screen>`,
  );
  const grid = screen.shadowRoot!.querySelector('data-grid')!;
  return { screen, grid };
}

function names(grid: Element): string[] {
  return [...grid.shadowRoot!.querySelectorAll('.body .lead')].map((cell) => cell.textContent.trim());
}

async function shows(grid: Element, count: number): Promise<string[]> {
  return eventually(() => names(grid).length === count && names(grid));
}

/** Projects put into the database at once, as a restored backup would. */
async function manyProjects(count: number): Promise<void> {
  const documents = Array.from({ length: count }, (_, index) => {
    const { project, documents } = newProject({ kk: `Жоба ${index}`, ru: `Проект ${index}` }, `Әкімдік ${index % 40}`);
    return documents.map(({ document, kind, operations }) => ({
      id: document,
      project,
      kind,
      revision: 1,
      fields: Object.fromEntries(operations.map((operation) => [operation.field, operation.new!])),
      clock: '',
      changedAt: new Date(1_700_000_000_000 + index * 60_000).toISOString(),
    }));
  });
  await db.documents.bulkAdd(documents.flat());
}

describe('the grid of projects', () => {
  test('shows what is there, found by words of any language and by the Russian letters people type', async () => {
    await createProject({ kk: 'Мүгедектікті белгілеу', ru: 'Установление инвалидности' }, 'Министрлік');
    await createProject({ kk: 'Су пайдалану', en: 'Water use' }, 'Инспекция');
    const { screen, grid } = await workspace();
    await shows(grid, 2);
    for (const [words, found] of [
      ['инвалидности', 1],
      ['WATER', 1],
      ['мугедектикти белгилеу', 1],
      ['инспекция су', 1],
      ['жоспарлануда', 2],
      ['мұндай жоқ', 0],
    ] as const) {
      within(screen, 'search-box').dispatchEvent(new CustomEvent('value-changed', { detail: { value: words } }));
      await shows(grid, found);
    }
  });

  test('opens a project with Enter', async () => {
    const project = await createProject({ kk: 'Жер' }, '');
    const { grid } = await workspace();
    await shows(grid, 1);
    grid.focus();
    const cell = await eventually(() => grid.shadowRoot!.activeElement);
    const press = (key: string, from: Element) =>
      from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    press('ArrowRight', cell);
    press('Enter', await eventually(() => grid.shadowRoot!.activeElement !== cell && grid.shadowRoot!.activeElement));
    expect(location.hash).toBe(addressOf({ screen: 'project', project }));
  });

  test('gives a deleted project back', async () => {
    await createProject({ kk: 'Жер' }, '');
    const { grid } = await workspace();
    await shows(grid, 1);
    const row = grid.shown()[0];
    grid.dispatchEvent(new CustomEvent('action-chosen', { detail: { name: 'delete', key: 'x', row } }));
    await eventually(() => grid.shadowRoot!.querySelector('slot[name=empty]'));
    const { undo } = await eventually(() => noticeStore.getSnapshot().context.notices.find((notice) => notice.undo));
    await undo!();
    await shows(grid, 1);
  });

  test('has nothing that the accessibility engine finds, with and without projects', async () => {
    const { screen, grid } = await workspace();
    await eventually(() => grid.shadowRoot!.querySelector('slot[name=empty]'));
    expect(await axeFindings(screen)).toEqual([]);
    await createProject({ kk: 'Жер', ru: 'Земля' }, 'Әкімдік');
    await shows(grid, 1);
    expect(await axeFindings(screen)).toEqual([]);
  });
});

describe('a thousand projects', () => {
  test('are a list of the rows in sight, and search answers within 50 ms', async () => {
    await manyProjects(1000);
    const { screen, grid } = await workspace();
    await eventually(() => names(grid).length > 5);
    expect(names(grid).length).toBeLessThan(60);
    expect(names(grid)[0]).toContain('Жоба 999');
    // Variants and last changes have arrived.
    await eventually(() => grid.shadowRoot!.querySelector('variant-marks')?.variants);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const times: number[] = [];
    for (const words of ['жоба 7', '12', 'әкімдік 3', 'проект 99', '', 'жоспар', '5', 'жоба 100', '88']) {
      const start = performance.now();
      within(screen, 'search-box').dispatchEvent(new CustomEvent('value-changed', { detail: { value: words } }));
      await screen.updateComplete;
      await grid.updateComplete;
      times.push(performance.now() - start);
    }
    times.sort((left, right) => left - right);
    // The best of several: this machine may be doing other things; tests/bench measures the median on a quiet one.
    expect(times[0]).toBeLessThan(50);
  });
});

describe('files', () => {
  test('a good diagram becomes a project and is opened; a bad one is named with the reason and changes nothing', async () => {
    const { screen } = await workspace();
    const files = screen.shadowRoot!.querySelector('file-import')!;
    // The should-be of the library has no marks of the calculator that a person would be asked about.
    const good = await (await fetch('/process-library/land/land-plot/should-be.bpmn')).text();
    await files.take([new File([good], 'Жер телімі.bpmn')]);
    await eventually(() => location.hash.startsWith('#/project/'));
    const before = (await wholeWorkspace()).documents.length;

    await files.take([new File(['<definitions'], 'bad.bpmn'), new File(['PK\u0003\u0004'], 'bad.zip')]);
    const results = files.shadowRoot!.querySelector('import-results')!;
    const lines = await eventually(() => {
      const items = [...results.shadowRoot!.querySelectorAll('.refused')];
      return items.length === 2 && items;
    });
    expect(lines.map((line) => line.querySelector('.name')?.textContent)).toEqual(['bad.bpmn', 'bad.zip']);
    expect((await wholeWorkspace()).documents.length).toBe(before);
    expect(await axeFindings(screen)).toEqual([]);
  });
});
