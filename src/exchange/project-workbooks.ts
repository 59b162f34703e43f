import type { StudioRecord } from '#domain/document.ts';
import { languages, textIn } from '#domain/language.ts';
import { costFields, costLinesOf, costOf, costParts, costTable, type CostLines } from '#domain/plan/plan-cost.ts';
import { byOrder } from '#domain/project-view.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { recordKinds, type RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { variantKinds } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';
import { sayBasis } from '#i18n/say-source.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { planCostTexts } from '#i18n/texts/plan-cost.ts';
import { portalSheetTexts } from '#i18n/texts/portal-sheet.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { shortLanguageTexts } from '#i18n/texts/short-languages.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { costSheet } from './cost-table.ts';
import { diagramReferences } from './diagram-references.ts';
import type { Banner } from './portal-sheet.ts';
import { registerTable, type Names, type Table } from './register-table.ts';
import { writeWorkbook, type WorkbookSheet } from './write-workbook.ts';

/** Columns of the action plan in the order of E-PLAN: №, measure, responsible, term, completion form, cost, source, legal act, route. */
const planColumns = [
  'number',
  'what',
  'kind',
  'section',
  'responsible',
  'start',
  'term',
  'after',
  'completion',
  'resources',
  'cost',
  'costYear',
  'source',
  'legalAct',
  'legalDraft',
  'route',
  'routeReason',
  'inArchitecture',
  'problems',
  'elements',
  'status',
  'progress',
  'evidence',
];

/** `plan.xlsx`: the action plan for implementing the target variant (601 p.3(3), 36(3)), and its cost by year and source. */
export async function planWorkbook(content: Content, banners: readonly Banner[]): Promise<Uint8Array> {
  const measures = liveRecords(content, 'measure');
  const [plan] = liveRecords(content, 'plan');
  const name = textOf(plan?.fields ?? {}, 'name');
  const title = [name.kk ?? recordTexts.plan.one.kk, name.ru ?? recordTexts.plan.one.ru];
  const head = [...title, ...headOf(content, banners), ...basisOf('plan')];
  const lines = costLinesOf(liveRecords(content, 'cost-line'));
  const told = measures.map((measure) => withToldCost(measure, lines));
  const table = registerTable('measure', told, namesIn(content), planColumns);
  const costs = costTable(measures, lines);
  const { kk, ru } = planCostTexts.bySource;
  return writeWorkbook([
    { tab: recordTexts.plan.one.kk, head, table },
    ...(costs.total === 0
      ? []
      : [{ tab: planCostTexts.source.kk, head: [kk, ru, ...headOf(content, banners)], table: costSheet(costs) }]),
  ]);
}

/** A measure whose cost stands in cost lines, with their sum; year and source where all lines have the same. */
function withToldCost(measure: StudioRecord, lines: CostLines): StudioRecord {
  if (!lines.has(measure.id)) return measure;
  const parts = costParts(measure, lines);
  const fields = Object.fromEntries(Object.entries(measure.fields).filter(([key]) => !costFields.has(key)));
  const same = <T>(values: readonly (T | undefined)[]): T | undefined =>
    new Set(values).size === 1 ? values[0] : undefined;
  const [costYear, source] = [same(parts.map(({ year }) => year)), same(parts.map((part) => part.source))];
  return {
    ...measure,
    fields: {
      ...fields,
      cost: costOf([measure], lines),
      ...(costYear === undefined ? {} : { costYear }),
      ...(source === undefined ? {} : { source }),
    },
  };
}

/** `registers.xlsx`: a sheet for each kind of record that the project has; an empty workbook says so on its only sheet. */
export async function registersWorkbook(content: Content, banners: readonly Banner[]): Promise<Uint8Array> {
  const names = namesIn(content);
  const filled = recordKinds.filter((kind) => kind !== 'measure' && liveRecords(content, kind).length > 0);
  const kinds: readonly RecordKind[] = filled.length > 0 ? filled : ['passport'];
  const sheets = kinds.map((kind): WorkbookSheet => {
    const { kk, ru } = recordTexts[kind].many;
    return {
      tab: kk,
      head: [kk === ru ? kk : `${kk} / ${ru}`, ...headOf(content, banners), ...basisOf(kind)],
      table:
        kind === 'passport' ? passportTable(content, names) : registerTable(kind, liveRecords(content, kind), names),
    };
  });
  return writeWorkbook(sheets);
}

/** The passport with what other places hold: the names of the process, its information systems and legal acts (RM-PASS). */
function passportTable(content: Content, names: Names): Table {
  const { columns, rows } = registerTable('passport', liveRecords(content, 'passport'), names);
  const project = content.documents.find((document) => document.kind === 'project');
  const name = textOf(project?.fields ?? {}, 'name');
  const more = [
    ...languages.map((language) => {
      const { kk, ru } = overviewTexts.name;
      const { kk: inKk, ru: inRu } = shortLanguageTexts[language];
      return { kk: `${kk} (${inKk})`, ru: `${ru} (${inRu})`, wide: false, cell: name[language] ?? '' };
    }),
    ...(['system', 'legal-act'] as const).map((kind) => {
      const { kk, ru } = recordTexts[kind].many;
      const titles = liveRecords(content, kind).map((record) => titleOf(record, 'kk'));
      return { kk, ru, wide: true, cell: titles.join('; ') };
    }),
  ];
  return {
    columns: [...columns, ...more.map(({ kk, ru, wide }) => ({ kk, ru, wide }))],
    rows: rows.map((row) => [...row, ...more.map(({ cell }) => cell)]),
  };
}

function headOf(content: Content, banners: readonly Banner[]): string[] {
  const project = content.documents.find((document) => document.kind === 'project');
  const name = textOf(project?.fields ?? {}, 'name');
  return [
    ...new Set([textIn(name, 'kk'), textIn(name, 'ru')]),
    ...banners.map((banner) => `${portalSheetTexts[banner].kk} / ${portalSheetTexts[banner].ru}`),
  ];
}

/** The acts that a form stands on, their status and the day it was checked, in Kazakh and Russian (RX-LAW). */
function basisOf(kind: RecordKind): string[] {
  const { source } = recordSpecs[kind];
  return [sayBasis(source, 'kk'), sayBasis(source, 'ru')];
}

function liveRecords(content: Content, kind: RecordKind): StudioRecord[] {
  return content.records.filter((record) => record.kind === kind && record.deletedAt === undefined).sort(byOrder);
}

/** Elements are named by their variant and name, as people see them, else by their id. */
function namesIn(content: Content): Names {
  const records = new Map(content.records.map((record) => [record.id, record]));
  const elements = new Map<string, ReadonlyMap<string, string>>();
  for (const { variant, source } of content.diagrams) {
    elements.set(variant, namesOrNothing(source.text));
  }
  const variants = new Map(content.documents.map((document) => [document.id, stringOf(document.fields, 'variant')]));
  return {
    record: (id) => records.get(id),
    element: ({ variant, element }) => {
      const kind = variantKinds.find((known) => known === variants.get(variant));
      const name = elements.get(variant)?.get(element) ?? element;
      return kind ? `${variantTexts[kind].motto.en}: ${name}` : name;
    },
  };
}

function namesOrNothing(text: string): ReadonlyMap<string, string> {
  try {
    return diagramReferences(text).names;
  } catch {
    return new Map();
  }
}
