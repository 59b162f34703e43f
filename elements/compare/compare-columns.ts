import type { Fate } from '#domain/lineage/fate.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import '#elements/shared/status-badge.ts';
import type { Tone } from '#elements/shared/status-badge.ts';
import { say } from '#i18n/say.ts';
import { compareTexts } from '#i18n/texts/compare.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';
import { fateTexts } from '#i18n/texts/lineage.ts';
import { html } from 'lit';
import type { CompareRow } from './compare-rows.ts';

const tones: Readonly<Record<Fate, Tone>> = {
  ...{ merged: 'info', split: 'info', replaced: 'warn', automated: 'accent', moved: 'info' },
  ...{ simplified: 'ok', renamed: 'neutral', changed: 'neutral', kept: 'neutral', removed: 'error', added: 'to-be' },
};

/** The columns of the list of differences, in the language of the screens. */
export function compareColumns(): readonly GridColumn<CompareRow>[] {
  return [
    {
      key: 'fate',
      label: say(compareTexts.fate),
      value: fateWords,
      filter: true,
      width: '11rem',
      render: (row) => html`<status-badge tone=${tones[row.fate]}>${fateWords(row)}</status-badge>`,
    },
    {
      key: 'type',
      label: say(compareTexts.type),
      value: ({ type }) => say(elementTypeText(type)),
      filter: true,
      width: 'minmax(9.5rem, 0.8fr)',
    },
    { key: 'before', label: say(compareTexts.before), value: ({ before }) => before, width: 'minmax(11rem, 1.4fr)' },
    { key: 'after', label: say(compareTexts.after), value: ({ after }) => after, width: 'minmax(11rem, 1.4fr)' },
    {
      key: 'performerBefore',
      label: say(compareTexts.performerBefore),
      value: (row) => row.performerBefore,
      filter: true,
      width: 'minmax(9.5rem, 1fr)',
    },
    {
      key: 'performerAfter',
      label: say(compareTexts.performerAfter),
      value: (row) => row.performerAfter,
      filter: true,
      width: 'minmax(9.5rem, 1fr)',
    },
    {
      key: 'changes',
      label: say(compareTexts.changes),
      value: ({ changes }) => changes.length,
      text: ({ changes }) => changes.join('. '),
      width: 'minmax(14rem, 2fr)',
    },
    {
      key: 'found',
      label: say(compareTexts.found),
      value: ({ element: { pair } }) => (pair ? say(compareTexts[pair.by]) : ''),
      filter: true,
      width: 'minmax(8rem, 0.8fr)',
    },
  ];
}

function fateWords({ fate, isOnlyDrawn }: CompareRow): string {
  return say(isOnlyDrawn ? compareTexts.drawn : fateTexts[fate].one);
}
