import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '#domain/language.ts';
import type { Told, ToldItem, ToldTable } from '#i18n/told.ts';
import { readZip, writeZip } from './zip.ts';

/** What is told, as a document; `mark` stands above it, as on a draft. */
export interface DocumentOptions {
  readonly language: Language;
  /** Without the notes of its sentences. */
  readonly brief?: boolean;
  readonly marks?: readonly string[];
}

const limits = { files: 50, fileSize: 20 * 1024 * 1024, totalSize: 40 * 1024 * 1024 };
/** In twentieths of a point: A4, with the margins of official papers. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 850, bottom: 1134, left: 1701 },
};
const indent = 425;
const levels = 6;
/** Letters in a line of a cell, between which columns differ. */
const shortestLine = 7;
const longestLine = 45;

/** A document of Word (Office Open XML) with headings and nested lists. The same words give the same bytes. */
export async function toldDocument(told: Told, options: DocumentOptions): Promise<Uint8Array> {
  const written = new Document({
    title: told.title,
    creator: 'Üderis Studio',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 28, language: { value: locales[options.language] } } },
        title: {
          run: { size: 32, bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
        },
        heading1: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
        },
      },
    },
    numbering: { config: [{ reference: 'told', levels: Array.from({ length: levels }, (_, at) => level(at)) }] },
    sections: [{ properties: { page }, footers: { default: footer() }, children: paragraphs(told, options) }],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(written)));
}

const locales: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

function paragraphs(told: Told, { brief = false, marks = [] }: DocumentOptions): (Paragraph | Table)[] {
  return [
    ...marks.map((text) => line({ text, bold: true, color: 'B00020' })),
    new Paragraph({ text: told.title, heading: HeadingLevel.TITLE }),
    ...told.sections.flatMap(({ heading, paragraphs: texts, items, table }) => [
      new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
      ...texts.map((text) => new Paragraph({ text, alignment: AlignmentType.JUSTIFIED, spacing: { after: 120 } })),
      ...(table ? [tableOf(table)] : []),
      ...items.flatMap((item) => entry(item, 0, brief)),
    ]),
  ];
}

function line(run: IRunOptions): Paragraph {
  return new Paragraph({ children: [new TextRun(run)] });
}

function tableOf({ head, rows }: ToldTable): Table {
  const widths = columnWidths([head, ...rows]);
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => {
        const lines = text.split('\n').map((each) => line({ text: each, size: 24, bold: isHead }));
        return new TableCell({ width: { size: widths[at] ?? 0, type: WidthType.DXA }, children: lines });
      }),
    });
  return new Table({
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** A column is as wide as its longest line asks for, up to a few words. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const asked = (rows[0] ?? []).map((_, at) => {
    const lines = rows.flatMap((row) => (row[at] ?? '').split('\n')).map(({ length }) => length);
    return Math.min(longestLine, Math.max(shortestLine, ...lines));
  });
  const whole = asked.reduce((sum, each) => sum + each, 0);
  const room = page.size.width - page.margin.left - page.margin.right;
  return asked.map((each) => Math.floor((room * each) / whole));
}

function entry({ text, notes, items }: ToldItem, depth: number, brief: boolean): Paragraph[] {
  const more =
    brief || notes.length === 0 ? [] : [new TextRun({ text: notes.join(' '), size: 24, color: '555555', break: 1 })];
  return [
    new Paragraph({
      children: [new TextRun(text), ...more],
      numbering: { reference: 'told', level: Math.min(depth, levels - 1) },
      spacing: { after: 60 },
    }),
    ...items.flatMap((each) => entry(each, depth + 1, brief)),
  ];
}

function level(at: number): ILevelsOptions {
  return {
    level: at,
    format: LevelFormat.BULLET,
    text: at === 0 ? '•' : '–',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indent * (at + 1), hanging: indent } } },
  };
}

function footer(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 20 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })] });
}

/** The library writes when it was made; a file that the same words give again may not differ. */
async function sameBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const files = new Map(await readZip(bytes, limits));
  const core = 'docProps/core.xml';
  const text = new TextDecoder().decode(files.get(core));
  files.set(
    core,
    new TextEncoder().encode(text.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '')),
  );
  return writeZip(files);
}
