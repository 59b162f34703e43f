import { describe, expect, test } from 'vitest';
import { gridCommand, type GridKey, type GridSituation } from '#elements/shared/grid-keys.ts';

const plain: GridKey = { key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const middle: GridSituation = {
  cell: { row: 5, column: 1 },
  rows: 100,
  columns: 4,
  page: 10,
  selectable: true,
  isData: true,
  inWidget: false,
};
const inHead: GridSituation = { ...middle, cell: { row: -1, column: 1 } };

describe('moving', () => {
  test.each([
    ['ArrowDown', {}, { row: 6, column: 1 }],
    ['ArrowUp', {}, { row: 4, column: 1 }],
    ['ArrowRight', {}, { row: 5, column: 2 }],
    ['ArrowLeft', {}, { row: 5, column: 0 }],
    ['Home', {}, { row: 5, column: 0 }],
    ['End', {}, { row: 5, column: 3 }],
    ['PageDown', {}, { row: 15, column: 1 }],
    ['PageUp', {}, { row: 0, column: 1 }],
    ['Home', { ctrlKey: true }, { row: 0, column: 0 }],
    ['End', { ctrlKey: true }, { row: 99, column: 3 }],
    ['ArrowDown', { metaKey: true }, { row: 99, column: 1 }],
  ])('%s with %j leads to %j', (key, modifiers, to) => {
    expect(gridCommand({ ...plain, ...modifiers, key }, middle)).toEqual({ does: 'move', to, extend: false });
  });

  test('stops at the edges, the head included', () => {
    const last = { ...middle, cell: { row: 99, column: 3 } };
    const first = { ...middle, cell: { row: 0, column: 0 } };
    expect(gridCommand({ ...plain, key: 'ArrowDown' }, last)).toMatchObject({ to: { row: 99, column: 3 } });
    expect(gridCommand({ ...plain, key: 'ArrowUp' }, first)).toMatchObject({ to: { row: -1, column: 0 } });
    expect(gridCommand({ ...plain, key: 'PageUp' }, inHead)).toMatchObject({ to: { row: -1, column: 1 } });
  });

  test('with Shift extends the selection where rows can be selected', () => {
    const shifted = { ...plain, key: 'ArrowDown', shiftKey: true };
    expect(gridCommand(shifted, middle)).toMatchObject({ extend: true });
    expect(gridCommand(shifted, { ...middle, selectable: false })).toMatchObject({ extend: false });
  });
});

describe('acting', () => {
  test.each([
    ['Enter', middle, 'open'],
    [' ', middle, 'select'],
    ['Enter', inHead, 'sort'],
    [' ', inHead, 'sort'],
  ])('%j does what the line is for', (key, at, does) => {
    expect(gridCommand({ ...plain, key }, at)).toEqual({ does });
  });

  test('the letter A with Ctrl selects all on any keyboard layout', () => {
    const cyrillic = { ...plain, key: 'ф', code: 'KeyA', ctrlKey: true };
    expect(gridCommand(cyrillic, middle)).toEqual({ does: 'select-all' });
  });

  test('a header filters with Alt and resizes with Shift', () => {
    expect(gridCommand({ ...plain, key: 'ArrowDown', altKey: true }, inHead)).toEqual({ does: 'filter' });
    expect(gridCommand({ ...plain, key: 'ArrowLeft', shiftKey: true }, inHead)).toEqual({ does: 'resize', by: -1 });
  });

  test('a button in a cell keeps Enter and Space', () => {
    expect(gridCommand({ ...plain, key: 'Enter' }, { ...middle, inWidget: true })).toBeUndefined();
    expect(gridCommand({ ...plain, key: ' ' }, { ...middle, inWidget: true })).toBeUndefined();
  });

  test.each([
    ['Tab', {}],
    ['ArrowDown', { altKey: true }],
    ['c', { ctrlKey: true }],
  ])('%s with %j is left to the browser', (key, modifiers) => {
    expect(gridCommand({ ...plain, ...modifiers, key }, middle)).toBeUndefined();
  });
});
