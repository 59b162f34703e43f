import type { Language } from '#domain/language.ts';
import type { Told, ToldItem, ToldTable } from './told.ts';

/** A told process as a page of its own with real headings and lists, to print or to open in a word processor. */
export function toldPage(told: Told, language: Language, brief = false): string {
  const sections = told.sections.map(
    ({ heading, paragraphs, items, table }) =>
      `<h2>${escaped(heading)}</h2>\n${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}\n${table ? tableOf(table) : ''}${list(items, brief)}`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(told.title)}</title>
<style>
body { font: 11pt/1.45 'Noto Sans', 'Segoe UI', Arial, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin-top: 1.5em; break-after: avoid; }
ul { list-style: none; padding: 0; } ul ul { padding-left: 1.5em; border-left: 2px solid #ccc; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top; white-space: pre-line; } tr { break-inside: avoid; }
li { margin: .5em 0; break-inside: avoid-page; } li > p { margin: 0; } .notes { color: #555; font-size: .92em; }
</style>
</head>
<body>
<h1>${escaped(told.title)}</h1>
${sections.join('\n')}
</body>
</html>
`;
}

function tableOf({ head, rows }: ToldTable): string {
  const cells = (row: readonly string[], tag: string): string =>
    row.map((text) => `<${tag}>${escaped(text)}</${tag.split(' ', 1)[0] ?? ''}>`).join('');
  const body = rows.map(
    ([first = '', ...others]) => `<tr>${cells([first], 'th scope="row"')}${cells(others, 'td')}</tr>`,
  );
  return `<table>\n<thead><tr>${cells(head, 'th scope="col"')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`;
}

function list(items: readonly ToldItem[], brief: boolean): string {
  return items.length === 0 ? '' : `<ul>\n${items.map((item) => entry(item, brief)).join('\n')}\n</ul>`;
}

function entry({ text, notes, items }: ToldItem, brief: boolean): string {
  const more = brief || notes.length === 0 ? '' : `<p class="notes">${escaped(notes.join(' '))}</p>`;
  return `<li><p>${escaped(text)}</p>${more}${list(items, brief)}</li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
