import { expect, test } from 'vitest';
import { noteBlocks } from '#elements/library/note-blocks.ts';

test('a note is read as headings, paragraphs, lists and tables', () => {
  const text = [
    '# Title',
    '',
    'One line',
    'and its end.',
    '',
    '## Sourced',
    '| what | value |',
    '|---|---|',
    '| term | 15 \\| 20 days |',
    '',
    '- first',
    '  goes on',
    '- second',
  ].join('\r\n');
  expect(noteBlocks(text)).toEqual([
    { kind: 'title', text: 'Title' },
    { kind: 'paragraph', text: 'One line and its end.' },
    { kind: 'heading', text: 'Sourced' },
    { kind: 'table', head: ['what', 'value'], rows: [['term', '15 | 20 days']] },
    { kind: 'list', items: ['first goes on', 'second'] },
  ]);
});

test('an empty note has no blocks', () => {
  expect(noteBlocks('  \n\n ')).toEqual([]);
});
