import type { Id } from '#domain/identity.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';

/** Fixed names of a package (requirements §14): ASCII, the same for every project. */
export const packageFiles = {
  manifest: 'manifest.json',
  portalSheet: '00_portal-sheet.html',
  plan: '03_plan/plan.xlsx',
  registers: '05_supporting/registers.xlsx',
  justificationKk: '05_supporting/justification-kk.docx',
  justificationRu: '05_supporting/justification-ru.docx',
  questionnaire: '05_supporting/questionnaire.docx',
  records: '05_supporting/records.json',
  journal: '05_supporting/journal.json',
} as const;

const folders: Readonly<Record<VariantKind, string>> = {
  'as-is': '01_as-is',
  'to-be': '02_to-be',
  'should-be': '04_should-be',
};

/** `01_as-is/as-is.bpmn`: the file of a variant without its ending. */
export function variantFile(kind: VariantKind): string {
  return `${folders[kind]}/${kind}`;
}

/** The variant of each kind that is not deleted; the first where there are several. */
export function presentVariants(content: Content): Map<VariantKind, Id> {
  const present = new Map<VariantKind, Id>();
  for (const document of content.documents) {
    const kind = variantKinds.find((known) => known === document.fields['variant']);
    if (document.kind !== 'variant' || !kind || document.fields['deletedAt'] !== undefined) continue;
    if (!present.has(kind)) present.set(kind, document.id);
  }
  return present;
}

/** Where the diagram of each variant stands; deleted ones and seconds of a kind are kept aside, so that nothing is lost. */
export function diagramFile(content: Content): (variant: Id) => string {
  const names = new Map([...presentVariants(content)].map(([kind, id]) => [id, `${variantFile(kind)}.bpmn`]));
  return (variant) => names.get(variant) ?? `05_supporting/variants/${variant}.bpmn`;
}

/** The documents in words and the kind of records that each of them needs to be there. */
const documentKinds: Partial<Readonly<Record<keyof typeof packageFiles, RecordKind>>> = {
  justificationKk: 'justification',
  justificationRu: 'justification',
  questionnaire: 'question-answer',
};

/** Whether a file is part of the package of a content: a document without a record of its kind is not. */
export function isInPackage(content: Content, file: keyof typeof packageFiles): boolean {
  const kind = documentKinds[file];
  return kind === undefined || content.records.some((each) => each.kind === kind && each.deletedAt === undefined);
}
