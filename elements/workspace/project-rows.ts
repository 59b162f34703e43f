import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { languages, type Text } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { compareTexts } from '#i18n/collation.ts';
import { foldText } from '#i18n/fold-text.ts';
import { projectStageText } from '#i18n/texts/project-stages.ts';

/** The three lists of the workspace; a project stands in exactly one. */
export type ProjectView = 'active' | 'archived' | 'deleted';

/** A project as a row of the grid. */
export interface ProjectRow {
  readonly id: Id;
  readonly document: StudioDocument;
  readonly name: Text;
  readonly owner: string;
  readonly stage: string;
  readonly illustrative: boolean;
  /** Undefined until the documents have been read. */
  readonly variants: ReadonlySet<VariantKind> | undefined;
  /** ISO 8601; of the newest document once all have been read. */
  readonly changedAt: string;
  readonly view: ProjectView;
  /** Everything that search looks at, folded once. */
  readonly haystack: string;
  /** The place in Kazakh order of the names, so that searching never compares texts. */
  readonly rank: number;
}

/** What the documents besides the project's own tell about it. */
export interface ProjectParts {
  readonly variants: ReadonlySet<VariantKind>;
  readonly changedAt: string;
}

/** One row for each project document; `parts` come later and fill in variants and the last change. */
export function projectRows(
  projects: readonly StudioDocument[],
  parts: ReadonlyMap<Id, ProjectParts> | undefined,
  nameOf: (name: Text) => string,
): ProjectRow[] {
  let ranks: ReadonlyMap<Id, number> | undefined;
  return projects.map((document) => {
    const own = parts?.get(document.id);
    return {
      ...wordsOf(document),
      id: document.id,
      document,
      illustrative: document.fields['illustrative'] === true,
      variants: own?.variants ?? (parts && none),
      changedAt: own?.changedAt ?? document.changedAt,
      view: viewOf(document),
      // Made when somebody sorts by name: comparing texts is the dearest part of a long list.
      get rank() {
        ranks ??= ranksOf(projects, nameOf);
        return ranks.get(document.id) ?? 0;
      },
    };
  });
}

function ranksOf(projects: readonly StudioDocument[], nameOf: (name: Text) => string): ReadonlyMap<Id, number> {
  const order = projects
    .map((document) => ({ id: document.id, shown: nameOf(wordsOf(document).name) }))
    .sort((left, right) => compareTexts(left.shown, right.shown));
  return new Map(order.map(({ id }, rank) => [id, rank]));
}

/** Variants and newest change of every project, from all documents of the workspace. */
export function projectParts(documents: readonly StudioDocument[]): Map<Id, ProjectParts> {
  const parts = new Map<Id, { variants: Set<VariantKind>; changedAt: string }>();
  for (const { project, kind, fields, changedAt } of documents) {
    let own = parts.get(project);
    if (!own) parts.set(project, (own = { variants: new Set(), changedAt }));
    if (changedAt > own.changedAt) own.changedAt = changedAt;
    const variant = variantKinds.find((each) => each === fields['variant']);
    if (kind === 'variant' && variant && fields['deletedAt'] === undefined) own.variants.add(variant);
  }
  return parts;
}

/** The rows of a list that hold every word of the search. */
export function foundRows(rows: readonly ProjectRow[], view: ProjectView, search: string): readonly ProjectRow[] {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => row.view === view && words.every((word) => row.haystack.includes(word)));
}

const none: ReadonlySet<VariantKind> = new Set();

function viewOf({ fields }: StudioDocument): ProjectView {
  if (fields['deletedAt'] !== undefined) return 'deleted';
  return fields['archivedAt'] === undefined ? 'active' : 'archived';
}

type ProjectWords = Pick<ProjectRow, 'name' | 'owner' | 'stage' | 'haystack'>;

const known = new WeakMap<StudioDocument, ProjectWords>();

/** The words of a project; read once, although rows are made anew when variants and other languages arrive. */
function wordsOf(document: StudioDocument): ProjectWords {
  const read = known.get(document);
  if (read) return read;
  const name = textOf(document.fields, 'name');
  const owner = stringOf(document.fields, 'owner');
  const stage = stringOf(document.fields, 'stage');
  const haystack = `${foldText([...Object.values(name), owner].join('\n'))}\n${stageWords(stage)}`;
  const words = { name, owner, stage, haystack };
  known.set(document, words);
  return words;
}

const stages = new Map<string, string>();

function stageWords(stage: string): string {
  const read = stages.get(stage);
  if (read !== undefined) return read;
  const text = projectStageText(stage);
  const words = foldText(languages.map((language) => text[language]).join('\n'));
  stages.set(stage, words);
  return words;
}
