import type { Id } from '#domain/identity.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import { textIn } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { repeatedData } from '#domain/repeated-data/repeated-data.ts';
import type { VariantKind } from '#domain/variant.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { formatNumber } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { repeatedDataTexts as texts } from '#i18n/texts/repeated-data.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';

/** One data item that asks for an attribute, in words. */
export interface RepeatedPlace {
  readonly project: Id;
  readonly process: string;
  readonly item: Id;
  readonly title: string;
  readonly spelled: string;
  readonly variants: readonly VariantKind[];
  /** A state system holds it; its name is in `holder` when the item says so. */
  readonly isHeld: boolean;
  readonly holder: string;
}

/** An attribute that is asked more than once, in words. */
export interface RepeatedRow {
  readonly id: string;
  readonly attribute: string;
  readonly processes: readonly string[];
  readonly places: readonly RepeatedPlace[];
  readonly isHeld: boolean;
  readonly isPersonal: boolean;
}

/** The repeated attributes of a workspace; `records` are its data items and systems. */
export function repeatedRows(
  documents: readonly StudioDocument[],
  records: readonly StudioRecord[],
  kind: VariantKind | undefined,
): RepeatedRow[] {
  const language = currentLanguage();
  const systems = new Map(records.flatMap((each) => (each.kind === 'system' ? [[each.id, each] as const] : [])));
  const names = new Map(
    documents
      .filter((each) => each.kind === 'project')
      .map(({ id, fields }) => [id, textIn(textOf(fields, 'name'), language) || say(workspaceTexts.untitled)]),
  );
  const items = records.filter((each) => each.kind === 'data-item');
  return repeatedData(documents, items, kind).map(({ key, attribute, places, projects }) => ({
    ...{ id: key, attribute, processes: projects.map((id) => names.get(id) ?? '') },
    isHeld: places.some(({ item }) => item.fields['heldByState'] === true),
    isPersonal: places.some(({ item }) => item.fields['personal'] === 'yes'),
    places: places.map(({ item, attribute: spelled, variants }) => {
      const system = systems.get(stringOf(item.fields, 'holder'));
      return {
        ...{ project: item.project, process: names.get(item.project) ?? '', item: item.id },
        ...{ title: titleOf(item, language) || say(registerTexts.untitled), spelled, variants },
        ...{ isHeld: item.fields['heldByState'] === true, holder: system ? titleOf(system, language) : '' },
      };
    }),
  }));
}

/** The columns of the report. */
export function repeatedColumns(): readonly GridColumn<RepeatedRow>[] {
  const yes = (said: boolean): string => say(said ? texts.yes : texts.none);
  return [
    {
      ...{ key: 'attribute', label: say(texts.attribute), value: ({ attribute }) => attribute },
      width: 'minmax(9rem, 1.2fr)',
    },
    {
      ...{ key: 'times', label: say(texts.times), value: ({ places }) => places.length },
      ...{ text: ({ places }) => formatNumber(places.length), align: 'end', width: '7rem' },
    },
    {
      ...{ key: 'processes', label: say(texts.processes), value: ({ processes }) => processes.length },
      ...{ text: ({ processes }) => formatNumber(processes.length), align: 'end', width: '7rem' },
    },
    {
      ...{ key: 'held', label: say(texts.held), value: ({ isHeld }) => isHeld, text: ({ isHeld }) => yes(isHeld) },
      ...{ filter: true, width: 'minmax(8.5rem, 0.8fr)' },
    },
    {
      ...{ key: 'personal', label: say(texts.personal), value: ({ isPersonal }) => isPersonal },
      ...{ text: ({ isPersonal }) => yes(isPersonal), filter: true, width: 'minmax(8.5rem, 0.8fr)' },
    },
    {
      ...{ key: 'where', label: say(texts.where), value: ({ processes }) => processes.join('; ') },
      width: 'minmax(12rem, 2fr)',
    },
  ];
}
