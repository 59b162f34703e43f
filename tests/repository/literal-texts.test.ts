import ts from 'typescript';
import { expect, test } from 'vitest';
import { productFiles, readRepositoryFile } from './repository-files.ts';

// What a person reads comes from src/i18n/texts, in three languages; these tests find what was written on the spot.

const spokenAttributes = new Set([
  ...['alt', 'aria-description', 'aria-label', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext'],
  ...['heading', 'hint', 'label', 'message', 'placeholder', 'summary', 'text', 'title'],
]);
/** Stands for `${…}` in the joined template; no letter. */
const gap = '\u0001';

test('templates of elements hold no words of their own', () => {
  const found = productFiles()
    .filter((path) => path.startsWith('elements/'))
    .flatMap((path) => literalTexts(readRepositoryFile(path)).map((text) => `${path}: ${text}`));
  expect(found).toEqual([]);
});

test('no Cyrillic text stands in code outside src/i18n', () => {
  const found = productFiles()
    .filter((path) => !path.startsWith('src/i18n/'))
    .flatMap((path) => cyrillicStrings(readRepositoryFile(path)).map((text) => `${path}: ${text}`));
  expect(found).toEqual([]);
});

test.each([
  ['html`<p>Save</p>`', ['Save']],
  ['html`<p title="Save ${x}">${y}</p>`', ['title: Save']],
  ['html`<p class="a > b" @click=${f}>${html`<b>Сақтау</b>`}</p>`', ['Сақтау']],
  ['svg`<text>As is</text>`', ['As is']],
  ['html`<style>p { color: red }</style><p class="save">${x}: 5 %</p><!-- why -->`', []],
  ['css`p { color: red }`', []],
])('%s holds %j', (code, texts) => {
  expect(literalTexts(code)).toEqual(texts);
});

function literalTexts(code: string): string[] {
  return templates(code).flatMap(wordsIn);
}

/** The `html` and `svg` templates of a file, nested ones apart, each with its expressions cut out. */
function templates(code: string): string[] {
  const found: string[] = [];
  visit(parse(code), (node) => {
    if (!ts.isTaggedTemplateExpression(node) || !/^(html|svg)$/.test(node.tag.getText())) return;
    const { template } = node;
    found.push(
      ts.isNoSubstitutionTemplateLiteral(template)
        ? template.text
        : template.head.text + template.templateSpans.map((span) => gap + span.literal.text).join(''),
    );
  });
  return found;
}

function wordsIn(template: string): string[] {
  const markup = template.replaceAll(/<!--[^]*?-->/g, '').replaceAll(/<style[^]*?<\/style>/g, '');
  const tag = /<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/g;
  const attributes = [...markup.matchAll(tag)].flatMap(([whole]) =>
    [...whole.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')/g)]
      .filter(([, name = '', double, single]) => spokenAttributes.has(name) && hasLetters(double ?? single ?? ''))
      .map(([, name = '', double, single]) => `${name}: ${tidy(double ?? single ?? '')}`),
  );
  const texts = markup.split(tag).filter(hasLetters).map(tidy);
  return [...attributes, ...texts];
}

function cyrillicStrings(code: string): string[] {
  const found: string[] = [];
  visit(parse(code), (node) => {
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateTail(node);
    if (isText && /\p{Script=Cyrillic}/u.test(node.text)) found.push(tidy(node.text));
  });
  return found;
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => {
    visit(child, look);
  });
}

function hasLetters(text: string): boolean {
  return /\p{Letter}/u.test(text.replaceAll(/&\w+;/g, ''));
}

function tidy(text: string): string {
  return text.replaceAll(gap, ' ').replaceAll(/\s+/g, ' ').trim();
}
