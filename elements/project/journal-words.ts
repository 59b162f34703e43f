import type { StudioDocument } from '#domain/document.ts';
import type { JournalEntry } from '#domain/journal.ts';
import { variantKinds } from '#domain/variant.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { sayCommand } from '#i18n/say-command.ts';
import { say } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { variantTexts } from '#i18n/texts/variants.ts';

/** The documents that an entry changed, by name; nothing where the command says it already. */
export function documentWords(entry: JournalEntry, documents: readonly StudioDocument[]): string {
  if (entry.documents.length > 2) return '';
  return entry.documents
    .filter(({ kind }) => kind === 'variant')
    .map(({ document }) => documentName(document, documents))
    .join(', ');
}

/** The columns of the journal as CSV. */
export function journalColumns(documents: readonly StudioDocument[]): readonly GridColumn<JournalEntry>[] {
  return [
    { key: 'when', label: say(overviewTexts.when), value: (entry) => entry.at },
    { key: 'who', label: say(overviewTexts.who), value: (entry) => entry.author },
    { key: 'what', label: say(overviewTexts.what), value: (entry) => sayCommand(entry.command) },
    {
      key: 'where',
      label: say(overviewTexts.where),
      value: (entry) =>
        entry.documents
          .map(({ document, kind }) =>
            kind === 'variant' ? documentName(document, documents) : say(overviewTexts[kind]),
          )
          .join('; '),
    },
    {
      key: 'changes',
      label: say(overviewTexts.changes),
      value: (entry) => entry.documents.reduce((sum, { operations }) => sum + operations.length, 0),
    },
    { key: 'hash', label: say(overviewTexts.hash), value: (entry) => entry.hash },
    { key: 'previous', label: say(overviewTexts.previous), value: (entry) => entry.previous },
  ];
}

function documentName(id: string, documents: readonly StudioDocument[]): string {
  const document = documents.find((each) => each.id === id);
  const kind = variantKinds.find((each) => each === document?.fields['variant']);
  return say(kind ? variantTexts[kind].name : overviewTexts.variant);
}
