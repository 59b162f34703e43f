import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalize } from 'json-canonicalize';
import readSheets from 'read-excel-file/node';
import type { Finding } from '#domain/finding.ts';
import type { Content } from '#domain/workspace.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { publishedWeights } from '#domain/metrics/complexity.ts';
import { readManifest } from '#exchange/archive.ts';
import { hashOfContent } from '#exchange/hash-of-content.ts';
import { sortedContent } from '#exchange/sorted-content.ts';
import { program } from '#exchange/program.ts';
import { readPackage } from '#exchange/read-package.ts';
import { writePackage, type PackageOptions } from '#exchange/write-package.ts';
import { writeSource } from '#exchange/write-source.ts';
import { readZip, type ZipFiles } from '#exchange/zip.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { metricsTexts } from '#i18n/texts/metrics.ts';
import { portalSheetTexts } from '#i18n/texts/portal-sheet.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';
import { sameBytes } from './same-bytes.ts';
import { anyProject, sampleProject } from './sample-project.ts';

const options: PackageOptions = { draft: false, findings: [], createdAt: '2026-11-20T10:00:00.000Z', program };
const pictures = { 'as-is': '<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>' };
const limits = { files: 100, fileSize: 1e8, totalSize: 1e8 };
const text = (files: ZipFiles, name: string) => new TextDecoder().decode(files.get(name));

describe('a package', () => {
  let content: Content;
  let bytes: Uint8Array;
  let files: ZipFiles;

  beforeAll(async () => {
    content = sampleProject();
    bytes = await writePackage(content, pictures, options);
    files = await readZip(bytes, limits);
  });

  test('has fixed names, the manifest first', () => {
    expect([...files.keys()]).toEqual([
      'manifest.json',
      '00_portal-sheet.html',
      '01_as-is/as-is.bpmn',
      '01_as-is/as-is.svg',
      '02_to-be/to-be.bpmn',
      '03_plan/plan.xlsx',
      '04_should-be/should-be.bpmn',
      '05_supporting/journal.json',
      '05_supporting/justification-kk.docx',
      '05_supporting/justification-ru.docx',
      '05_supporting/questionnaire.docx',
      '05_supporting/records.json',
      '05_supporting/registers.xlsx',
    ]);
  });

  test('is the same to the byte for the same content and time', async () => {
    expect(sameBytes(bytes, await writePackage(content, pictures, options))).toBe(true);
  });

  test('holds the diagrams byte for byte', () => {
    const [asIs] = content.diagrams;
    expect(sameBytes(files.get('01_as-is/as-is.bpmn') ?? bytes, asIs ? writeSource(asIs.source) : bytes)).toBe(true);
  });

  test('has the justification in Kazakh and Russian with the numbers of the variants, marked when it is a draft', async () => {
    const project = libraryContent('land/land-plot');
    const draft = await readZip(await writePackage(project, {}, { ...options, draft: true }), limits);
    const words = async (archive: ZipFiles, language: string): Promise<string> => {
      const document = archive.get(`05_supporting/justification-${language}.docx`) ?? bytes;
      return text(await readZip(document, limits), 'word/document.xml');
    };
    const [kk, ru] = [await words(draft, 'kk'), await words(draft, 'ru')];
    expect(kk).toContain(portalSheetTexts.draft.kk);
    expect(ru).toContain(portalSheetTexts.draft.ru);
    expect(ru).toContain(metricsTexts.complexity.ru);
    expect(await words(files, 'kk')).not.toContain(portalSheetTexts.draft.kk);
    const bare = { ...project, records: project.records.filter(({ kind }) => kind !== 'justification') };
    const without = await readZip(await writePackage(bare, {}, options), limits);
    expect([...without.keys()].filter((name) => name.includes('justification'))).toEqual([]);
  });

  test('keeps records as canonical JSON', () => {
    const json = text(files, '05_supporting/records.json');
    expect(canonicalize(JSON.parse(json))).toBe(json);
  });

  test('says in its manifest what it is and what is in it', () => {
    const manifest = readManifest(files.get('manifest.json') ?? bytes, 'package');
    expect(manifest).toMatchObject({
      format: 'uderis-package',
      version: 1,
      program,
      draft: false,
      records: recordKinds.length,
    });
    expect(manifest.weights).toEqual(publishedWeights);
    expect(manifest.objects).toHaveLength(7);
    expect(manifest.objects.filter((object) => object.meaning)).toHaveLength(3);
    expect(manifest.files).toHaveLength(12);
  });

  test('has registers and a plan that spreadsheet programs read, with Kazakh and Russian headings', async () => {
    const plan = await readSheets(Buffer.from(files.get('03_plan/plan.xlsx') ?? bytes));
    const rows = plan[0]?.data ?? [];
    expect(rows.flat()).toContain('Мәтін what');
    expect(rows.flat()).toContain(`${fieldText('measure', 'responsible').label.kk} (қаз.)`);
    const registers = await readSheets(Buffer.from(files.get('05_supporting/registers.xlsx') ?? bytes));
    expect(registers).toHaveLength(recordKinds.length - 1);
  });

  test('says in each workbook and on the field sheet what act it stands on and when that was checked', async () => {
    const registers = await readSheets(Buffer.from(files.get('05_supporting/registers.xlsx') ?? bytes));
    const heads = registers.map(({ data }) => data.slice(0, 6).flat().join('\n'));
    expect(heads.filter((head) => !head.includes('Негізі: '))).toEqual([]);
    expect(heads.filter((head) => !head.includes('Основание: '))).toEqual([]);
    const acts = registers.find(({ sheet }) => sheet === 'Құқықтық актілер');
    expect(acts?.data.flat()).toContain('Негізі: 601/НҚ бұйрық, 32-т. 1) тт. (қолданыста, 22.11.2026 тексерілген)');
    expect(text(files, '00_portal-sheet.html')).toContain('601/НҚ бұйрық, 37-т. (қолданыста, 22.11.2026 тексерілген)');
  });

  test('has a passport with the names of the process, its information systems and legal acts', async () => {
    const registers = await readSheets(Buffer.from(files.get('05_supporting/registers.xlsx') ?? bytes));
    const passport = registers.find(({ sheet }) => sheet === 'Процесс паспорты')?.data ?? [];
    const heading = passport.findIndex((row) => row.includes('Ақпараттық жүйелер'));
    const cellUnder = (title: string) => passport[heading + 2]?.[passport[heading]?.indexOf(title) ?? -1];
    expect(cellUnder('Атауы (қаз.)')).toBe('Жер учаскесін беру');
    expect(cellUnder('Ақпараттық жүйелер')).toBe('Мәтін name');
    expect(cellUnder('Құқықтық актілер')).toBe('Мәтін title');
  });

  test('shows the draft mark in the workbooks too', async () => {
    const draft = await readZip(await writePackage(content, {}, { ...options, draft: true }), limits);
    for (const name of ['03_plan/plan.xlsx', '05_supporting/registers.xlsx']) {
      const cellsOf = async (from: ZipFiles) =>
        (await readSheets(Buffer.from(from.get(name) ?? bytes))).map(({ data }) => data.flat().join('\n'));
      expect((await cellsOf(draft)).filter((cells) => !cells.includes('ЖОБА: порталға'))).toEqual([]);
      expect((await cellsOf(files)).filter((cells) => cells.includes('ЖОБА: порталға'))).toEqual([]);
    }
  });

  test('has a field sheet with every value of the portal', () => {
    const sheet = text(files, '00_portal-sheet.html');
    for (const value of [
      'Мәтін name',
      'Мәтін case',
      '3 тоқсан 2026',
      '3 квартал 2026',
      'Жер учаскесін беру',
      '03_plan/plan.xlsx',
    ]) {
      expect(sheet).toContain(`>${value}<`);
    }
    expect(sheet).not.toContain('class="draft"');
  });

  test('is marked draft while errors stand, whatever was asked', async () => {
    const finding: Finding = {
      code: 'no-goal',
      severity: 'E',
      source: ['601 p.5'],
      place: { part: 'project' },
      params: {},
    };
    const draft = await readZip(await writePackage(content, {}, { ...options, findings: [finding] }), limits);
    expect(JSON.parse(text(draft, 'manifest.json'))).toMatchObject({ draft: true, findings: { E: 1, W: 0, I: 0 } });
    expect(text(draft, '00_portal-sheet.html')).toContain('ЖОБА');
  });

  test('is imported exactly as it was', async () => {
    const read = await readPackage(bytes);
    expect(sortedContent(read.content)).toEqual(sortedContent(content));
    expect(hashOfContent(read.content)).toBe(hashOfContent(content));
  });

  test('keeps deleted variants and seconds of a kind', async () => {
    const [asIs] = content.documents.filter((document) => document.fields['variant'] === 'as-is');
    const marked = content.documents.map((document) =>
      document === asIs ? { ...document, fields: { ...document.fields, deletedAt: '2026-11-20' } } : document,
    );
    const changed = { ...content, documents: marked };
    const read = await readPackage(await writePackage(changed, pictures, options));
    expect(hashOfContent(read.content)).toBe(hashOfContent(changed));
  });
});

test('any content comes back from its package as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyProject, async (content) => {
      const { content: again } = await readPackage(await writePackage(content, pictures, options));
      expect(hashOfContent(again)).toBe(hashOfContent(content));
    }),
    { numRuns: 25 },
  );
}, 60_000);
