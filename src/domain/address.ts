import { analysisSheets, type AnalysisSheet } from '#domain/analysis/analysis-sheets.ts';
import type { Place } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import { isRecordKind } from '#domain/record-facts.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';

/** A call activity on the diagram of a project. */
export interface Caller {
  readonly project: Id;
  readonly variant: VariantKind;
  readonly element: string;
}

/** Where a person is in the studio. The hash of the address bar is its text form, so every place can be kept as a link. */
export type Route =
  | { readonly screen: 'workspace' }
  | { readonly screen: 'library' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'verify' }
  | { readonly screen: 'repeated-data' }
  | { readonly screen: 'priorities' }
  | { readonly screen: 'project'; readonly project: Id }
  | {
      readonly screen: 'model';
      readonly project: Id;
      readonly variant: VariantKind;
      readonly element?: string | undefined;
      /** A record whose elements are lit. */
      readonly record?: Id | undefined;
      /** Elements that are lit: what a number is made of. */
      readonly lit?: readonly string[] | undefined;
      /** The call activity that led here. */
      readonly caller?: Caller | undefined;
    }
  | {
      readonly screen: 'records';
      readonly project: Id;
      readonly kind: RecordKind;
      readonly record?: Id | undefined;
      readonly field?: string | undefined;
    }
  | { readonly screen: 'journey'; readonly project: Id }
  | { readonly screen: 'metrics'; readonly project: Id }
  | { readonly screen: 'rules'; readonly project: Id }
  | { readonly screen: 'ledger'; readonly project: Id }
  | {
      readonly screen: 'analysis';
      readonly project: Id;
      readonly sheet?: AnalysisSheet | undefined;
      /** Code of a row, e.g. `quest.5`. */
      readonly item?: string | undefined;
    }
  | {
      readonly screen: 'compare';
      readonly project: Id;
      /** The variants that are compared; the first two that are there when they are not named. */
      readonly from?: VariantKind | undefined;
      readonly to?: VariantKind | undefined;
    }
  | {
      readonly screen: 'plan';
      readonly project: Id;
      readonly record?: Id | undefined;
      readonly field?: string | undefined;
    }
  | { readonly screen: 'package'; readonly project: Id };

/** The address of a route, e.g. `#/project/<id>/model/to-be?element=Task_1`. */
export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'workspace':
      return '#/';
    case 'library':
    case 'settings':
    case 'verify':
    case 'repeated-data':
    case 'priorities':
      return `#/${route.screen}`;
    case 'project':
      return `#/project/${route.project}`;
    case 'model':
      return `#/project/${route.project}/model/${route.variant}${query({ element: route.element, record: route.record, lit: litText(route.lit), caller: callerText(route.caller) })}`;
    case 'records':
      return `#/project/${route.project}/records/${route.kind}${query({ record: route.record, field: route.field })}`;
    case 'plan':
      return `#/project/${route.project}/plan${query({ record: route.record, field: route.field })}`;
    case 'compare':
      return `#/project/${route.project}/compare${query({ from: route.from, to: route.to })}`;
    case 'analysis':
      return `#/project/${route.project}/analysis${route.sheet === undefined ? '' : `/${route.sheet}`}${query({ item: route.item })}`;
    case 'journey':
    case 'metrics':
    case 'rules':
    case 'ledger':
    case 'package':
      return `#/project/${route.project}/${route.screen}`;
  }
}

/** The route of an address; anything unknown leads to the workspace. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first, project, part, detail] = path.split('/').map(decodeURIComponent);
  const params = new URLSearchParams(search);
  const record = params.get('record') ?? undefined;
  const whole = (['library', 'settings', 'verify', 'repeated-data', 'priorities'] as const).find(
    (each) => each === first,
  );
  if (whole) return { screen: whole };
  if (first !== 'project' || !project) return { screen: 'workspace' };
  if (part === 'model')
    return {
      screen: 'model',
      project,
      variant: variantKind(detail),
      element: params.get('element') ?? undefined,
      record,
      lit: params.get('lit')?.split(' '),
      caller: callerOf(params.get('caller')),
    };
  if (part === 'records' && isRecordKind(detail)) {
    return { screen: 'records', project, kind: detail, record, field: params.get('field') ?? undefined };
  }
  if (part === 'plan') return { screen: 'plan', project, record, field: params.get('field') ?? undefined };
  if (part === 'analysis') {
    const sheet = analysisSheets.find((each) => each === detail);
    return { screen: part, project, sheet, item: params.get('item') ?? undefined };
  }
  if (part === 'compare') {
    return { screen: part, project, from: knownKind(params.get('from')), to: knownKind(params.get('to')) };
  }
  if (part === 'journey' || part === 'metrics' || part === 'rules' || part === 'ledger' || part === 'package')
    return { screen: part, project };
  return { screen: 'project', project };
}

/** The route to the place of a finding; `variants` tells which kind a variant id is. */
export function routeToPlace(project: Id, place: Place, variants: ReadonlyMap<Id, VariantKind>): Route {
  if (place.part === 'model') {
    return { screen: 'model', project, variant: variants.get(place.variant ?? '') ?? 'as-is', element: place.element };
  }
  if (place.part === 'project') return { screen: 'project', project };
  if (place.kind === 'measure' || place.kind === 'plan' || place.kind === 'cost-line')
    return { screen: 'plan', project, record: place.record, field: place.field };
  const sheet = sheetOfKind[place.kind];
  if (sheet) return { screen: 'analysis', project, sheet, item: place.field };
  return { screen: 'records', project, kind: place.kind, record: place.record, field: place.field };
}

/** What people say in the analysis of a service is edited there; the field of such a place is the code of the row. */
const sheetOfKind: Partial<Readonly<Record<RecordKind, AnalysisSheet>>> = {
  'action-answer': 'actions',
  'question-answer': 'questions',
  'principle-verdict': 'principles',
};

function callerText(caller: Caller | undefined): string | undefined {
  return caller && [caller.project, caller.variant, caller.element].join('/');
}

function callerOf(text: string | null): Caller | undefined {
  const [project = '', variant, ...element] = text?.split('/') ?? [];
  return project === '' || element.length === 0
    ? undefined
    : { project, variant: variantKind(variant), element: element.join('/') };
}

/** Ids hold no spaces, which the file format uses itself to list them. */
function litText(lit: readonly string[] | undefined): string | undefined {
  return lit === undefined || lit.length === 0 ? undefined : lit.join(' ');
}

function variantKind(text: string | undefined): VariantKind {
  return knownKind(text) ?? 'as-is';
}

function knownKind(text: string | null | undefined): VariantKind | undefined {
  return variantKinds.find((kind) => kind === text);
}

function query(params: Record<string, string | undefined>): string {
  const kept = Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}
