import { expect, test } from 'vitest';
import { toldDocument } from '#exchange/told-document.ts';
import { readZip } from '#exchange/zip.ts';
import type { Told, ToldItem } from '#i18n/told.ts';

const limits = { files: 50, fileSize: 1e7, totalSize: 1e7 };

function item(text: string, items: readonly ToldItem[] = [], notes: readonly string[] = []): ToldItem {
  return { node: '', leads: false, text, notes, items };
}

const told: Told = {
  title: 'Жер учаскесін беру',
  sections: [
    {
      heading: 'Көрсеткіштер',
      paragraphs: ['Сандар қазір есептелді.'],
      items: [item('Маман тексереді', [item('Толық болса', [item('Қол қояды')])], ['10 минут & көп'])],
      table: {
        head: ['Көрсеткіш', '«Қандай күйде»'],
        rows: [['Келу', '5\nбес']],
      },
    },
  ],
};

async function documentOf(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode((await readZip(bytes, limits)).get('word/document.xml'));
}

/** The words of each paragraph with its style or the level of its list. */
function paragraphsIn(xml: string): string[] {
  return xml.split('<w:p>').flatMap((paragraph) => {
    const words = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|');
    const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1];
    const level = /<w:ilvl w:val="(\d)"/.exec(paragraph)?.[1];
    return words === '' ? [] : [`${level ?? style ?? ''}: ${words}`];
  });
}

test('what is told keeps its headings, its nested lists with their notes, and its table line by line', async () => {
  const xml = await documentOf(await toldDocument(told, { language: 'kk' }));
  expect(paragraphsIn(xml)).toEqual([
    'Title: Жер учаскесін беру',
    'Heading1: Көрсеткіштер',
    ': Сандар қазір есептелді.',
    ': Көрсеткіш',
    ': «Қандай күйде»',
    ': Келу',
    ': 5',
    ': бес',
    '0: Маман тексереді|10 минут &amp; көп',
    '1: Толық болса',
    '2: Қол қояды',
  ]);
});

test('a mark stands above everything, and notes are left out when they are not wanted', async () => {
  const xml = await documentOf(await toldDocument(told, { language: 'kk', marks: ['ЖОБА'], brief: true }));
  expect(paragraphsIn(xml)[0]).toBe(': ЖОБА');
  expect(xml).not.toContain('10 минут');
});

test('the same words give the same bytes at any time', async () => {
  const first = await toldDocument(told, { language: 'ru' });
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await toldDocument(told, { language: 'ru' })).toEqual(first);
});
