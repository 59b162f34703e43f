import { languages, textIn } from '#domain/language.ts';
import { variantKinds } from '#domain/variant.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import '#elements/shared/status-badge.ts';
import { formatRelative } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { projectStageText } from '#i18n/texts/project-stages.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { html, nothing, type TemplateResult } from 'lit';
import './last-change.ts';
import type { ProjectRow } from './project-rows.ts';
import './variant-marks.ts';

/** The columns of the grid in the language of the screens. */
export function projectColumns(): readonly GridColumn<ProjectRow>[] {
  return [
    {
      key: 'name',
      label: say(workspaceTexts.name),
      value: nameOf,
      sort: (left, right) => left.rank - right.rank,
      width: 'minmax(18rem, 3fr)',
      render: nameCell,
    },
    {
      key: 'owner',
      label: say(workspaceTexts.owner),
      value: (row) => row.owner,
      filter: true,
      width: 'minmax(10rem, 1.6fr)',
    },
    {
      key: 'stage',
      label: say(workspaceTexts.stage),
      value: stageOf,
      filter: true,
      width: 'minmax(9rem, 1fr)',
    },
    {
      key: 'variants',
      label: say(workspaceTexts.variants),
      value: (row) => row.variants?.size,
      text: variantsOf,
      filter: true,
      width: '9.5rem',
      render: (row) => html`<variant-marks .variants=${row.variants}></variant-marks>`,
    },
    {
      key: 'changed',
      label: say(workspaceTexts.lastChange),
      value: (row) => row.changedAt,
      text: (row) => formatRelative(row.changedAt),
      sort: (left, right) => (left.changedAt < right.changedAt ? -1 : left.changedAt > right.changedAt ? 1 : 0),
      width: 'minmax(9rem, 0.8fr)',
      render: (row) => html`<last-change project=${row.id} at=${row.changedAt}></last-change>`,
    },
  ];
}

/** The columns of the CSV: names in all three languages, moments as they are stored. */
export function exportColumns(): readonly GridColumn<ProjectRow>[] {
  const name = { kk: workspaceTexts.nameKk, ru: workspaceTexts.nameRu, en: workspaceTexts.nameEn };
  return [
    ...languages.map((language) => ({
      key: language,
      label: say(name[language]),
      value: (row: ProjectRow) => row.name[language],
    })),
    { key: 'owner', label: say(workspaceTexts.owner), value: (row) => row.owner },
    { key: 'stage', label: say(workspaceTexts.stage), value: stageOf },
    { key: 'variants', label: say(workspaceTexts.variants), value: variantsOf },
    { key: 'changed', label: say(workspaceTexts.lastChange), value: (row) => row.changedAt },
  ];
}

/** The name that the screens show. */
export function nameOf({ name }: Pick<ProjectRow, 'name'>): string {
  return textIn(name, currentLanguage()) || say(workspaceTexts.untitled);
}

function stageOf(row: ProjectRow): string {
  return say(projectStageText(row.stage));
}

function variantsOf({ variants }: ProjectRow): string {
  return variantKinds
    .filter((kind) => variants?.has(kind))
    .map((kind) => say(variantTexts[kind].name))
    .join(', ');
}

function nameCell(row: ProjectRow): TemplateResult {
  const shown = nameOf(row);
  const others = languages.filter((language) => row.name[language] && row.name[language] !== shown);
  const mark = row.illustrative
    ? html`<status-badge tone="gold">${say(workspaceTexts.illustrative)}</status-badge>`
    : nothing;
  const line = 'overflow:hidden;text-overflow:ellipsis;white-space:nowrap';
  return html`<div style="min-inline-size:0">
    <div style="display:flex;gap:var(--space-2);align-items:center">
      <span style="${line};font-weight:var(--weight-medium)">${shown}</span>${mark}
    </div>
    ${
      others.length > 0
        ? html`<div style="${line};color:var(--color-text-soft);font-size:var(--text-sm)">
            ${others.map(
              (language, index) =>
                html`${index > 0 ? ' · ' : nothing}<span lang=${language}>${row.name[language]}</span>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}
