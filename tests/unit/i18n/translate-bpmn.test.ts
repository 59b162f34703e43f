import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { setLanguage } from '#i18n/language.ts';
import { bpmnJsTexts } from '#i18n/texts/bpmn-js.ts';
import { bpmnJsWarningTexts } from '#i18n/texts/bpmn-js-warnings.ts';
import { elementTypeTexts } from '#i18n/texts/element-types.ts';
import { translateBpmn, translateBpmnWarning } from '#i18n/translate-bpmn.ts';

/** Every installed bpmn-js and diagram-js package: all of lib, or the module that is bundled when there is no lib. */
const packages = readdirSync('node_modules').filter((name) => /^(bpmn|diagram)-js/.test(name));

function sourceOf(name: string): string {
  const lib = join('node_modules', name, 'lib');
  if (existsSync(lib)) {
    const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    return files.map((file) => withoutComments(readFileSync(join(lib, file), 'utf8'))).join('\n');
  }
  const about = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as Record<string, string>;
  return withoutComments(
    readFileSync(join('node_modules', name, about['module'] ?? about['main'] ?? 'index.js'), 'utf8'),
  );
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function captures(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Literals of translate(…), constants given to it, and labels, descriptions and group names of menus. */
function templatesOf(source: string): string[] {
  const literals = captures(source, /translate\(\s*'([A-Za-z][^']*)'/g);
  const constants = captures(source, /translate\(([A-Z_]+)\)/g).flatMap((name) =>
    captures(source, new RegExp(`${name} = '([^']+)'`, 'g')),
  );
  const labels = captures(source, /(?:label|description)(?::| =) '([^']+)'/g);
  const added = captures(source, /label \+= '([^']+)'/g).map((ending) => `Empty pool/participant${ending}`);
  const groups = captures(source, /_GROUP = \{[^}]*name: '([^']+)'/g);
  return [...literals, ...constants, ...labels, ...added, ...groups].flatMap((template) =>
    template.endsWith(' ') ? alignments(source).map((alignment) => template + alignment) : [template],
  );
}

function alignments(source: string): string[] {
  const list = /ALIGNMENT_OPTIONS = \[([^\]]+)\]/.exec(source)?.[1] ?? '';
  return captures(list, /'(\w+)'/g);
}

const source = packages.map(sourceOf).join('\n');
const templates = [...new Set(templatesOf(source))].sort();

afterEach(() => setLanguage('kk'));

describe('the texts of bpmn-js', () => {
  test('are all found in the installed packages', () => {
    expect(templates.length).toBeGreaterThan(130);
    expect(templates).toContain('Align elements middle');
    expect(templates).toContain('Append element');
    expect(templates).toContain('Close minimap');
  });

  test.each(templates)('"%s" is translated', (template) => {
    expect(Object.keys(bpmnJsTexts)).toContain(template);
  });

  test('hold nothing that bpmn-js does not say', () => {
    expect(Object.keys(bpmnJsTexts).filter((template) => !templates.includes(template))).toEqual([]);
  });

  test('keep the placeholders of their template', () => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    for (const [template, text] of [...Object.entries(bpmnJsTexts), ...Object.entries(bpmnJsWarningTexts)]) {
      expect([text.kk, text.ru].map(placeholders)).toEqual([placeholders(template), placeholders(template)]);
    }
  });

  test('name an element as the other screens do', () => {
    const own = Object.values(elementTypeTexts);
    for (const label of ['User task', 'Start event', 'Call activity', 'Parallel gateway', 'Sequence flow']) {
      const same = own.find((text) => text.en.startsWith(label));
      expect(bpmnJsTexts[label]).toEqual({ kk: same?.kk, ru: same?.ru });
    }
  });
});

describe('translateBpmn', () => {
  test('speaks the language of the screens and follows a switch', () => {
    expect(translateBpmn('Append task')).toBe('Тапсырма қосу');
    setLanguage('ru');
    expect(translateBpmn('Append task')).toBe('Добавить задачу');
    setLanguage('en');
    expect(translateBpmn('Append task')).toBe('Append task');
  });

  test('fills in what stands for the placeholders', () => {
    expect(translateBpmn('Open {element}', { element: 'Тексеру' })).toBe('Ашу: Тексеру');
  });

  test('shows a template that is not known in English', () => {
    expect(translateBpmn('Beam {who} up', { who: 'me' })).toBe('Beam me up');
    expect(translateBpmn('constructor')).toBe('constructor');
  });
});

describe('translateBpmnWarning', () => {
  test('recognises a message by its template', () => {
    expect(translateBpmnWarning('unresolved reference <Task_1>')).toBe('Сілтеме көрсетілген элементті таппады: Task_1');
  });

  test('translates the error inside an error, over several lines', () => {
    const message =
      'unparsable content <bpmn:tusk> detected\n\tline: 7\n\tcolumn: 2\n\tnested error: unrecognized element <bpmn:tusk>';
    expect(translateBpmnWarning(message)).toBe(
      'Мазмұнды оқу мүмкін болмады: <bpmn:tusk> (жол: 7, баған: 2). Белгісіз элемент: bpmn:tusk',
    );
    setLanguage('en');
    expect(translateBpmnWarning(message)).toBe(message.replace(/\s+/g, ' '));
  });

  test('leaves a message that it does not know as it is', () => {
    expect(translateBpmnWarning('something else')).toBe('something else');
  });
});
