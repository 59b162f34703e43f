import { html, type TemplateResult } from 'lit';
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { DataGrid } from '#elements/shared/data-grid.ts';
import '#elements/shared/data-grid.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import type { MenuItem } from '#elements/shared/menu-button.ts';
import { focused, heard, mounted, settled, within } from './mounted.ts';

interface Act {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly year: number;
}

const kinds = ['Бұйрық', 'Заң', 'Қаулы'];
const manyActs: readonly Act[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `act-${index}`,
  name: `Акт ${index}`,
  kind: kinds[index % 3]!,
  year: 2000 + (index % 25),
}));
const columns: readonly GridColumn<Act>[] = [
  { key: 'name', label: 'Атауы', value: ({ name }) => name, width: 'minmax(12rem, 3fr)' },
  { key: 'kind', label: 'Түрі', value: ({ kind }) => kind, filter: true },
  { key: 'year', label: 'Жылы', value: ({ year }) => year, align: 'end', width: '7rem' },
];
const actions: readonly MenuItem[] = [
  { name: 'open', label: 'Ашу' },
  { name: 'delete', label: 'Жою', danger: true },
];

describe('a grid of 10,000 rows', () => {
  test('holds only the rows in sight in the page and tells how many there are', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs));
    const rows = grid.shadowRoot!.querySelectorAll('.body [role=row]');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(60);
    expect(within(grid, '[role=grid]').ariaRowCount).toBe('10001');
  });

  test('goes to the last cell and back by keyboard', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs));
    await press(grid, '{Control>}{End}{/Control}');
    expect(focusedCell()).toEqual({ row: '10001', column: '5' });
    expect(isInSight(grid)).toBe(true);
    await press(grid, '{Control>}{Home}{/Control}');
    expect(focusedCell()).toEqual({ row: '2', column: '1' });
    expect(isInSight(grid)).toBe(true);
  });

  test('keeps the focus when its row is scrolled out of sight', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs));
    await press(grid, '{ArrowDown}{ArrowRight}');
    within(grid, '.scroller').scrollTop = 100_000;
    await settled(grid);
    expect(focusedCell()).toEqual({ row: '3', column: '2' });
    await press(grid, '{ArrowDown}');
    expect(focusedCell()).toEqual({ row: '4', column: '2' });
    expect(isInSight(grid)).toBe(true);
  });

  test('filters as the text changes, in less than a blink', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs));
    const before = performance.now();
    grid.filterText = 'акт 9999';
    await grid.updateComplete;
    expect(performance.now() - before).toBeLessThan(500);
    expect(grid.shown()).toHaveLength(1);
  });
});

describe('keys', () => {
  test('arrows walk through head, rows and cells; one cell is a tab stop', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    await press(grid, '{ArrowRight}{ArrowDown}{ArrowDown}');
    expect(focusedCell()).toEqual({ row: '4', column: '2' });
    await press(grid, '{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(focused()?.getAttribute('role')).toBe('columnheader');
    const stops = [...grid.shadowRoot!.querySelectorAll('[role=grid] [tabindex="0"]')];
    expect(stops).toHaveLength(1);
  });

  test('Enter opens the row in focus', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    const opened = heard<{ key: string }>(grid, 'row-opened');
    await press(grid, '{ArrowRight}{ArrowDown}{Enter}');
    expect(opened.map(({ key }) => key)).toEqual(['act-1']);
  });

  test('Space selects, Shift extends, Ctrl+A takes all', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    const selected = heard<{ keys: string[] }>(grid, 'rows-selected');
    await press(grid, '{ArrowRight}[Space]{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected.at(-1)?.keys).toEqual(['act-0', 'act-1', 'act-2']);
    await press(grid, '{Control>}a{/Control}');
    expect(selected.at(-1)?.keys).toHaveLength(20);
  });

  test('Enter on a header sorts up, down and not at all', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    await press(grid, '{ArrowRight}{ArrowUp}{Enter}');
    expect(focused()?.getAttribute('aria-sort')).toBe('ascending');
    await press(grid, '{Enter}');
    expect(grid.shown()[0]).toMatchObject({ id: 'act-19' });
    await press(grid, '{Enter}');
    expect(focused()?.getAttribute('aria-sort')).toBe('none');
  });

  test('Alt and down on a header filter by its values; Escape gives the focus back', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    const changed = heard(grid, 'filters-changed');
    await press(grid, '{ArrowRight}{ArrowRight}{ArrowUp}{Alt>}{ArrowDown}{/Alt}');
    await press(grid, '{ArrowDown}[Space]{Escape}');
    expect(changed).toHaveLength(1);
    expect(new Set(grid.shown().map((act) => (act as Act).kind))).toEqual(new Set(['Заң']));
    expect(focused()?.getAttribute('role')).toBe('columnheader');
  });

  test('Shift and arrows on a header change the width of its column', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    await press(grid, '{ArrowRight}{ArrowUp}');
    const before = (focused() as HTMLElement).offsetWidth;
    await press(grid, '{Shift>}{ArrowLeft}{/Shift}');
    expect((focused() as HTMLElement).offsetWidth).toBe(before - 16);
  });

  test('the menu of a row opens by Enter and reports the action with its row', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    const chosen = heard<{ name: string; key: string }>(grid, 'action-chosen');
    await press(grid, '{ArrowDown}{End}{Enter}');
    await press(grid, '{ArrowDown}{Enter}');
    expect(chosen.map(({ name, key }) => [name, key])).toEqual([['delete', 'act-1']]);
  });
});

describe('pointer', () => {
  test('a click opens, a click on the checkbox selects', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    const opened = heard<{ key: string }>(grid, 'row-opened');
    const selected = heard<{ keys: string[] }>(grid, 'rows-selected');
    await userEvent.click(within(grid, '[data-cell="3:1"]'));
    await userEvent.click(within(grid, '[data-cell="4:0"] input'));
    expect(opened.map(({ key }) => key)).toEqual(['act-3']);
    expect(selected.map(({ keys }) => keys)).toEqual([['act-4']]);
    expect(within(grid, '[data-cell="4:0"] input')).toHaveProperty('checked', true);
  });

  test('where a row is told beside the table, a click only goes to it, and a double click opens it', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    grid.beside = true;
    const opened = heard<{ key: string }>(grid, 'row-opened');
    const moved = heard<{ key: string }>(grid, 'row-focused');
    await userEvent.click(within(grid, '[data-cell="3:1"]'));
    expect([moved, opened].map((events) => events.map(({ key }) => key))).toEqual([['act-3'], []]);
    await userEvent.dblClick(within(grid, '[data-cell="5:1"]'));
    expect(opened.map(({ key }) => key)).toEqual(['act-5']);
  });
});

describe('content', () => {
  test('without rows the screen says what to do, with no match the grid says so', async () => {
    const grid = await mounted('data-grid', gridOf([]));
    expect(within(grid, 'slot[name=empty]')).toBeTruthy();
    grid.rows = manyActs.slice(0, 3);
    grid.filterText = 'жоқ';
    await settled(grid);
    expect(within(grid, 'empty-state')).toBeTruthy();
  });

  test('the row in focus stays in focus when the order changes', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    await press(grid, '{ArrowRight}{ArrowDown}{ArrowDown}');
    grid.sort = { key: 'name', direction: 'descending' };
    await settled(grid);
    expect(focused()?.textContent.trim()).toBe('Акт 2');
  });

  test('the focus goes to the neighbour when its row is removed', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 5)));
    await press(grid, '{ArrowRight}{ArrowDown}{ArrowDown}');
    grid.rows = manyActs.slice(0, 5).filter(({ id }) => id !== 'act-2');
    await settled(grid);
    expect(focused()?.textContent.trim()).toBe('Акт 3');
  });

  test('what is shown can be taken as CSV', async () => {
    const grid = await mounted('data-grid', gridOf(manyActs.slice(0, 20)));
    grid.filterText = 'акт 7 2007';
    await grid.updateComplete;
    expect(grid.csv()).toBe('\uFEFFАтауы,Түрі,Жылы\r\nАкт 7,Заң,2007\r\n');
  });
});

function gridOf(rows: readonly Act[]): TemplateResult {
  return html`<data-grid
    style="block-size:500px"
    label="Құқықтық актілер"
    selectable
    .rows=${rows}
    .columns=${columns}
    .actions=${() => actions}
  ></data-grid>`;
}

async function press(grid: DataGrid, keys: string): Promise<void> {
  if (!document.activeElement?.closest('data-grid')) grid.focus();
  await settled(grid);
  // One at a time, as a person does: the focus moves after the grid has rendered.
  for (const key of keys.match(/\{[^}]*>\}.*?\{\/[^}]*\}|\{[^}]*\}|\[[^\]]*\]|./g) ?? []) {
    await userEvent.keyboard(key);
    await settled(grid);
  }
}

function focusedCell(): { row: string | null | undefined; column: string | null | undefined } {
  const cell = focused()?.closest('[role=gridcell]') ?? hostOfFocus()?.closest('[role=gridcell]');
  return { row: cell?.closest('[role=row]')?.ariaRowIndex, column: cell?.ariaColIndex };
}

function hostOfFocus(): Element | null {
  const root = focused()?.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function isInSight(grid: DataGrid): boolean {
  const cell = focused()!.getBoundingClientRect();
  const scroller = within(grid, '.scroller').getBoundingClientRect();
  const head = within(grid, '.head').getBoundingClientRect();
  return cell.top >= head.bottom - 1 && cell.bottom <= scroller.bottom + 1;
}
