import type { RowState } from '#domain/ledger/ledger.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import '#elements/shared/status-badge.ts';
import type { Tone } from '#elements/shared/status-badge.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { ledgerTexts } from '#i18n/texts/ledger.ts';
import { fateTexts } from '#i18n/texts/lineage.ts';
import { html } from 'lit';
import type { LedgerWords } from './ledger-words.ts';

const tones: Readonly<Record<RowState, Tone>> = { covered: 'ok', 'needs-none': 'neutral', open: 'warn' };

/** The columns of the ledger; a gap has a barrier and a wave besides. */
export function ledgerColumns(isGap: boolean): readonly GridColumn<LedgerWords>[] {
  return [
    {
      key: 'state',
      label: say(ledgerTexts.state),
      value: ({ state }) => say(ledgerTexts[state]),
      filter: true,
      width: '11rem',
      render: ({ state }) => html`<status-badge tone=${tones[state]}>${say(ledgerTexts[state])}</status-badge>`,
    },
    {
      key: 'fate',
      label: say(ledgerTexts.fate),
      value: ({ row }) => say(fateTexts[row.fate].one),
      filter: true,
      width: 'minmax(11.5rem, 0.7fr)',
    },
    { key: 'before', label: say(ledgerTexts.before), value: ({ before }) => before, width: 'minmax(11rem, 1.4fr)' },
    { key: 'after', label: say(ledgerTexts.after), value: ({ after }) => after, width: 'minmax(11rem, 1.4fr)' },
    ...(isGap ? gapColumns() : []),
    { key: 'reason', label: say(ledgerTexts.reason), value: ({ reason }) => reason, width: 'minmax(11rem, 1.4fr)' },
    {
      key: 'measures',
      label: say(ledgerTexts.measures),
      value: ({ measures }) => measures,
      width: 'minmax(11rem, 1.4fr)',
    },
    {
      key: 'problems',
      label: say(ledgerTexts.problems),
      value: ({ problems }) => problems,
      width: 'minmax(8rem, 0.6fr)',
    },
  ];
}

function gapColumns(): readonly GridColumn<LedgerWords>[] {
  const said = ({ row }: LedgerWords, key: 'barrier' | 'wave', value: string): string =>
    row.record?.fields[key] === undefined ? say(ledgerTexts.proposed, { value }) : value;
  return [
    {
      key: 'barrier',
      label: say(ledgerTexts.barrier),
      value: (words) => said(words, 'barrier', say(choiceText('barrier', words.barrier.barrier))),
      filter: true,
      width: 'minmax(9rem, 0.8fr)',
    },
    {
      key: 'wave',
      label: say(ledgerTexts.wave),
      value: ({ barrier }) => barrier.wave,
      text: (words) => said(words, 'wave', String(words.barrier.wave)),
      filter: true,
      width: 'minmax(7rem, 0.5fr)',
    },
  ];
}
