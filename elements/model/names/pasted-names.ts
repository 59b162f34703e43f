import { languages, type Language } from '#domain/language.ts';

/** A name that a pasted cell gives to an element. */
export interface PastedName {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
}

/**
 * Cells of a spreadsheet (rows by line breaks, columns by tabs) laid over the elements from the cell of `language` on,
 * down and to the right. What reaches beyond the table and empty cells change nothing.
 */
export function pastedNames(text: string, elements: readonly string[], language: Language): PastedName[] {
  const first = languages.indexOf(language);
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .slice(0, elements.length)
    .flatMap((line, row) =>
      line.split('\t').flatMap((cell, column) => {
        const [id, target] = [elements[row], languages[first + column]];
        const words = unquoted(cell).trim();
        return id !== undefined && target !== undefined && words !== '' ? [{ id, language: target, text: words }] : [];
      }),
    );
}

/** Spreadsheets put a cell in quotes when it holds a quote. */
function unquoted(cell: string): string {
  return /^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
