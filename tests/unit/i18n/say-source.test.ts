import { describe, expect, test } from 'vitest';
import { checks } from '#domain/checks/run-checks.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { paragraphOf, practices, type Source } from '#domain/source.ts';
import { lawLines, sayBasis, saySource } from '#i18n/say-source.ts';

describe('where a form or a check comes from', () => {
  test('is cited as an official would cite it', () => {
    expect(saySource(['601 p.32(1)'])).toBe('601/НҚ бұйрық, 32-т. 1) тт.');
    expect(saySource(['601 p.32(1)'], 'ru')).toBe('приказ № 601/НҚ, пп. 1) п. 32');
    expect(saySource(['601 p.32(1)'], 'en')).toBe('Order 601/NQ, para 32(1)');
  });

  test('names each act once, subparagraphs together, practices last', () => {
    const sources: Source[] = ['client-map', '601 p.3(1)', '611 p.14', '601 p.3(2)', '601 p.31-38'];
    expect(saySource(sources)).toBe(
      '601/НҚ бұйрық, 3-т. 1), 2) тт., 31–38-т.; 611/НҚ бұйрық, 14-т.; Цифрлық үкіметті қолдау орталығының тәжірибесі: клиенттік жол картасы',
    );
    expect(saySource(sources.slice(0, 4), 'en')).toContain('Order 601/NQ, para 3(1), (2); Order 611/NQ, para 14');
  });

  test('says of an act its title, whether it is in force, and when that was checked', () => {
    const [line] = lawLines(['601 p.37'], 'ru');
    expect(line).toMatchObject({
      status: 'действует',
      repealed: false,
      checkedOn: 'проверено 22.11.2026',
      link: 'https://adilet.zan.kz/rus/docs/G24IPM00601',
    });
    expect(line?.title).toContain('от 27 сентября 2024 года № 601/НҚ');
  });

  test('says which part of an act is repealed', () => {
    expect(lawLines(['611 p.14'], 'kk')[0]).toMatchObject({
      status: 'қолданыста',
      exception: 'тізбенің 1-тармағының күші 12.07.2026 бастап жойылған',
    });
    expect(sayBasis(['611 p.14'], 'ru')).toBe(
      'Основание: приказ № 611/НҚ, п. 14 (действует, пункт 1 перечня утратил силу с 12.07.2026, проверено 22.11.2026)',
    );
  });

  test('says of a practice that no act prescribes it', () => {
    expect(lawLines(['passport'])).toEqual([
      {
        text: 'Цифрлық үкіметті қолдау орталығының тәжірибесі: процесс паспорты',
        status: 'нормативтік актіде белгіленбеген',
        repealed: false,
      },
    ]);
  });
});

test.each([
  ...checks.map(({ code, source }) => [code, source] as const),
  ...recordKinds.map((kind) => [kind, recordSpecs[kind].source] as const),
])('"%s" stands on paragraphs or practices that the studio can name', (_code, sources) => {
  for (const source of sources) {
    expect(paragraphOf(source) !== undefined || practices.some((each) => each === source)).toBe(true);
  }
  expect(saySource(sources)).not.toMatch(/\b(RM|RX|RG|DGSC)\b|p\./);
});
