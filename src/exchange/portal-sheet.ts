import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { languages, type Language } from '#domain/language.ts';
import { sayBasis } from '#i18n/say-source.ts';
import { say, type Params } from '#i18n/say.ts';
import { portalSheetTexts as texts } from '#i18n/texts/portal-sheet.ts';
import { lawTexts } from '#i18n/texts/sources.ts';
import { escapeHtml } from './escape-html.ts';
import type { PortalField } from './portal-fields.ts';

/** Selecting and `execCommand` work from a file on disk too, where the clipboard API is often refused. */
const script = `document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const value = button && document.getElementById(button.value);
  if (!value) return;
  getSelection().selectAllChildren(value);
  if (document.execCommand('copy')) button.textContent = button.dataset.done;
});`;

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#16202a;background:#fff}
table{border-collapse:collapse;width:100%;table-layout:fixed}col.name{width:24%}col.rule{width:24%}
th,td{border:1px solid #b6c0ca;padding:.5rem .75rem;text-align:left;vertical-align:top}
small{display:block;font-weight:normal;color:#4a5763}.value{display:flex;gap:.75rem;justify-content:space-between;margin:.25rem 0}
.value span{white-space:pre-wrap;overflow-wrap:anywhere}button{font:inherit;padding:.15rem .75rem;white-space:nowrap;align-self:start}
.wrong,.wrong small{color:#a3120a;font-weight:bold}.draft{border:3px solid #a3120a;color:#a3120a;padding:.5rem 1rem;font-weight:bold}
@media print{button{display:none}}`;

/** What the sheet and the workbooks say before everything else. */
export type Banner = 'draft' | 'illustrative';

/**
 * The field sheet as one HTML file that needs nothing else: Kazakh first, Russian and English under it.
 * Every value is escaped and the page may run no script but its own.
 */
export function portalSheet(
  fields: readonly PortalField[],
  files: ReadonlyMap<string, Uint8Array>,
  banners: readonly Banner[],
): string {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(script))));
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const rows = fields.map((field, index) => row(field, index, files)).join('\n');
  return `<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(texts.title.kk)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(texts.title.kk)}</h1>
<p>${inThree('about')}</p>
${banners.map((banner) => `<p class="draft">${inThree(banner)}</p>`).join('\n')}
<table>
<colgroup><col class="name"><col><col class="rule"></colgroup>
<thead><tr><th>${inThree('field')}</th><th>${inThree('value')}</th><th>${inThree('rule')}</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
<p>${threeLines(languages.map((language) => sayBasis(['601 p.37'], language)))}</p>
<p>${threeLines(languages.map((language) => say(lawTexts.disclaimer, {}, language)))}</p>
<script>${script}</script>
</body>
</html>
`;
}

function row(field: PortalField, index: number, files: ReadonlyMap<string, Uint8Array>): string {
  const written = languages.filter((language) => field.value[language]);
  const values = written.map((language) => value(field, `v${index}${language}`, language)).join('');
  return `<tr><th scope="row">${inThree(field.label)}</th><td>${values}</td><td>${rules(field, written, files)
    .map((line) => `<div>${line}</div>`)
    .join('')}</td></tr>`;
}

function value(field: PortalField, id: string, language: Language): string {
  const lang = field.kind === 'file' ? 'en' : language;
  const { copy, copied } = texts;
  return (
    `<div class="value"><span id="${id}" lang="${lang}">${escapeHtml(field.value[language] ?? '')}</span>` +
    `<button type="button" value="${id}" data-done="${escapeHtml(copied[language])}">${escapeHtml(copy[language])}</button></div>`
  );
}

function rules(field: PortalField, written: readonly Language[], files: ReadonlyMap<string, Uint8Array>): string[] {
  if (field.kind === 'hand') return [inThree('byHand')];
  const lines = [inThree('required')];
  if (written.length === 0) lines.push(wrong(inThree('missing')));
  if (field.kind === 'file') {
    const size = files.get(field.value.kk ?? '')?.length;
    if (size !== undefined) lines.push(inThree('size', { count: size }));
  }
  const { limit } = field;
  for (const language of limit === undefined ? [] : written) {
    const count = [...(field.value[language] ?? '')].length;
    const line = `${language}: ${escapeHtml(say(texts.length, { count, limit: limit ?? 0 }, language))}`;
    lines.push(count > (limit ?? 0) ? wrong(line) : line);
  }
  return lines;
}

function wrong(html: string): string {
  return `<span class="wrong">${html}</span>`;
}

function inThree(key: keyof typeof texts, params: Params = {}): string {
  return threeLines(languages.map((language) => say(texts[key], params, language)));
}

/** Kazakh, and under it Russian and English where they differ. */
function threeLines(lines: readonly string[]): string {
  const [kk = '', ru = '', en = ''] = lines.map(escapeHtml);
  return `${kk}<small>${[...new Set([ru, en])].filter((line) => line !== kk).join(' · ')}</small>`;
}
