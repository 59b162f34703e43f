import { expect, test } from 'vitest';
import { parseXml } from '@rgrove/parse-xml';
import { journeyPicture } from '#elements/records/journey-picture.ts';
import { wrappedText } from '#elements/records/wrapped-text.ts';

const measure = (text: string): number => text.length * 10;

test.each([
  ['бір екі үш', 70, ['бір екі', 'үш']],
  ['бірінші\nекінші', 200, ['бірінші', 'екінші']],
  ['цифрландыру', 50, ['цифрл', 'андыр', 'у']],
  ['а цифрландыру б', 60, ['а', 'цифрла', 'ндыру', 'б']],
  ['', 50, []],
])('%j in a width of %i', (text, width, lines) => {
  expect(wrappedText(text, width, measure)).toEqual(lines);
});

test('a journey is a well-formed drawing that holds every word as text', () => {
  const drawing = journeyPicture(
    {
      title: 'Жол <картасы> & "сын"',
      truth: 'Шындық сәті',
      rows: [
        { label: 'Әрекет', isCurve: false },
        { label: 'Көңіл күй', isCurve: true },
      ],
      stages: [
        { number: '1-кезең', name: 'Өтініш', momentOfTruth: true, emotion: 2, cells: [['<script>x</script>'], ['+2']] },
        { number: '2-кезең', name: 'Күту', momentOfTruth: false, emotion: undefined, cells: [[], []] },
      ],
    },
    measure,
  );
  const { root } = parseXml(drawing);
  expect(root?.name).toBe('svg');
  expect(drawing).not.toContain('<script');
  expect(root?.text).toContain('Жол <картасы> & "сын"');
  expect(root?.text).toContain('Шындық сәті');
  expect(Number(root?.attributes['width'])).toBe(580);
});
