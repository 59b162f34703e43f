import { addressOf, type Route } from '#domain/address.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { languages, textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { variantKinds } from '#domain/variant.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { offeredActions } from '#elements/shared/screen-actions.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { paletteTexts } from '#i18n/texts/palette.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { rulesTexts } from '#i18n/texts/rules.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { findableIn } from '#state/findable.ts';
import type { PaletteEntry } from './palette-matches.ts';

/** What the palette offers at once: actions of the open screen, screens of the project and of the studio, projects. */
export function firstEntries(project: Id | undefined, projects: readonly StudioDocument[]): PaletteEntry[] {
  const actions = offeredActions().map(({ name, icon, label, run }): PaletteEntry => ({
    ...{ key: `action ${name}`, icon, text: label, detail: say(paletteTexts.action), run },
  }));
  const live = projects.filter(({ fields }) => fields['deletedAt'] === undefined);
  const own = project === undefined ? [] : screensOf(project);
  return [...actions, ...own, ...studioScreens(), ...live.map(projectEntry)];
}

/** What has to be read first: records of the project and elements of its diagrams, found by every language. */
export async function projectEntries(project: Id): Promise<PaletteEntry[]> {
  const { records, elements } = await findableIn(project);
  return [
    ...records.map((record): PaletteEntry => ({
      key: record.id,
      icon: 'document',
      text: titleOf(record, currentLanguage()),
      detail: say(recordTexts[record.kind].one),
      words: languages.map((language) => titleOf(record, language)),
      run: () => go({ screen: 'records', project, kind: record.kind, record: record.id }),
    })),
    ...elements
      .filter(({ words }) => Object.keys(words).length > 0)
      .map(({ id, type, words, variant }): PaletteEntry => ({
        key: `${variant} ${id}`,
        icon: `variant-${variant}`,
        text: textIn(words, currentLanguage()),
        detail: `${say(elementTypeText(type))} · ${say(modelTexts[variant])}`,
        words: Object.values(words),
        run: () => go({ screen: 'model', project, variant, element: id }),
      })),
  ];
}

function screensOf(project: Id): PaletteEntry[] {
  const of = (icon: IconName, text: Sentence, route: Route): PaletteEntry => screenEntry(icon, say(text), route);
  return [
    of('home', appTexts.overview, { screen: 'project', project }),
    ...variantKinds.map((variant) =>
      screenEntry(`variant-${variant}`, `${say(appTexts.model)}: ${say(modelTexts[variant])}`, {
        ...{ screen: 'model', project, variant },
      }),
    ),
    of('journey', appTexts.journey, { screen: 'journey', project }),
    of('compare', appTexts.compare, { screen: 'compare', project }),
    of('link', appTexts.ledger, { screen: 'ledger', project }),
    of('chart', appTexts.metrics, { screen: 'metrics', project }),
    of('list', appTexts.analysis, { screen: 'analysis', project }),
    of('check', rulesTexts.title, { screen: 'rules', project }),
    of('plan', appTexts.plan, { screen: 'plan', project }),
    of('package', appTexts.package, { screen: 'package', project }),
    ...recordKinds.map((kind) =>
      screenEntry('data', say(recordTexts[kind].many), { screen: 'records', project, kind }),
    ),
  ];
}

function studioScreens(): PaletteEntry[] {
  return [
    screenEntry('home', say(appTexts.workspace), { screen: 'workspace' }),
    screenEntry('library', say(appTexts.library), { screen: 'library' }),
    screenEntry('check', say(appTexts.verify), { screen: 'verify' }),
    screenEntry('data', say(workspaceTexts.repeatedData), { screen: 'repeated-data' }),
    screenEntry('chart', say(workspaceTexts.priorities), { screen: 'priorities' }),
    screenEntry('settings', say(appTexts.settings), { screen: 'settings' }),
  ];
}

function screenEntry(icon: IconName, text: string, route: Route): PaletteEntry {
  return { key: addressOf(route), icon, text, detail: say(paletteTexts.screen), run: () => go(route) };
}

function projectEntry(document: StudioDocument): PaletteEntry {
  const name = textOf(document.fields, 'name');
  return {
    key: document.id,
    icon: 'process',
    text: textIn(name, currentLanguage()),
    detail: say(paletteTexts.project),
    words: Object.values(name),
    run: () => go({ screen: 'project', project: document.id }),
  };
}

function go(route: Route): void {
  location.hash = addressOf(route);
}
