import type { StudioRecord } from '#domain/document.ts';
import { languages, type Text } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { Content } from '#domain/workspace.ts';
import { say } from '#i18n/say.ts';
import { portalSheetTexts } from '#i18n/texts/portal-sheet.ts';
import { packageFiles, presentVariants, variantFile } from './package-files.ts';

/** A field of the portal with what to type there (requirements §10). */
export interface PortalField {
  readonly label: keyof typeof portalSheetTexts;
  /** Value in each language that the portal asks for, or one for all under `kk`. */
  readonly value: Text;
  /** Longest value in characters. */
  readonly limit?: number;
  /** `text`: typed, E when empty · `file`: a file of the package, E when it is not there · `hand`: only the portal knows it. */
  readonly kind: 'text' | 'file' | 'hand';
}

const longestName = 255;

/** The fields in the order of the portal's forms: map, case, process, files, result. */
export function portalFields(content: Content): PortalField[] {
  const one = (kind: RecordKind) => content.records.find((record) => record.kind === kind && !record.deletedAt);
  const passport = one('passport');
  const project = content.documents.find((document) => document.kind === 'project');
  const { body, committee } = ownerOf(content, passport);
  const variants = presentVariants(content);
  const file = (kind: 'as-is' | 'to-be') => (variants.has(kind) ? `${variantFile(kind)}.bpmn` : '');
  const fromPassport = (key: string) => textOf(passport?.fields ?? {}, key);
  return [
    { label: 'body', kind: 'text', value: body },
    { label: 'committee', kind: 'hand', value: committee },
    { label: 'map', kind: 'hand', value: {} },
    { label: 'mapNote', kind: 'hand', value: {} },
    { label: 'case', kind: 'text', value: caseName(content, fromPassport('case')), limit: longestName },
    { label: 'term', kind: 'text', value: lastQuarter(content) },
    { label: 'function', kind: 'text', value: fromPassport('function') },
    { label: 'process', kind: 'text', value: textOf(project?.fields ?? {}, 'name'), limit: longestName },
    { label: 'asIs', kind: 'file', value: { kk: file('as-is') } },
    { label: 'toBe', kind: 'file', value: { kk: file('to-be') } },
    { label: 'plan', kind: 'file', value: { kk: hasMeasures(content) ? packageFiles.plan : '' } },
    { label: 'result', kind: 'hand', value: {} },
    { label: 'code', kind: 'hand', value: {} },
  ];
}

/** The owner is a state body (601 p.3(2)); a committee is named under its body. */
function ownerOf(content: Content, passport: StudioRecord | undefined): { body: Text; committee: Text } {
  const named = (id: string) => content.records.find((record) => record.id === id && record.kind === 'organisation');
  const owner = named(stringOf(passport?.fields ?? {}, 'owner'));
  const project = content.documents.find((document) => document.kind === 'project');
  if (!owner) return { body: { kk: stringOf(project?.fields ?? {}, 'owner') }, committee: {} };
  const parent = named(stringOf(owner.fields, 'parent'));
  const isCommittee = stringOf(owner.fields, 'kind') === 'committee' && parent !== undefined;
  return isCommittee
    ? { body: textOf(parent.fields, 'name'), committee: textOf(owner.fields, 'name') }
    : { body: textOf(owner.fields, 'name'), committee: {} };
}

/** The case is named in the passport; the plan names the case of the map when the passport does not. */
function caseName(content: Content, fromPassport: Text): Text {
  if (languages.some((language) => fromPassport[language])) return fromPassport;
  const plan = content.records.find((record) => record.kind === 'plan' && !record.deletedAt);
  return { kk: stringOf(plan?.fields ?? {}, 'mapCase') };
}

/** Quarter of the last measure, in the portal's form «N тоқсан ЖЖЖЖ». */
function lastQuarter(content: Content): Text {
  const [last] = measures(content)
    .map((measure) => stringOf(measure.fields, 'term'))
    .filter((term) => /^\d{4}-\d{2}/.test(term))
    .sort()
    .reverse();
  if (last === undefined) return {};
  const params = { quarter: Math.ceil(Number(last.slice(5, 7)) / 3), year: last.slice(0, 4) };
  return { kk: say(portalSheetTexts.quarter, params, 'kk'), ru: say(portalSheetTexts.quarter, params, 'ru') };
}

function hasMeasures(content: Content): boolean {
  return measures(content).length > 0;
}

function measures(content: Content): StudioRecord[] {
  return content.records.filter((record) => record.kind === 'measure' && !record.deletedAt);
}
