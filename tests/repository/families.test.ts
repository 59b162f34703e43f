import { describe, expect, test } from 'vitest';
import { checks } from '#domain/checks/run-checks.ts';
import { focusCodes } from '#domain/focus/focus-view.ts';
import { focusViews } from '#domain/focus/focus-views.ts';
import { exampleDiagram } from '#domain/lint-examples/example-diagram.ts';
import { ruleExamples } from '#domain/lint-examples/rule-examples.ts';
import { allRules } from '#domain/lint/lint-rules.ts';
import { styleRules } from '#domain/lint/style-rules.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { findingGroupTexts } from '#i18n/texts/finding-groups.ts';
import { findingTexts } from '#i18n/texts/findings.ts';
import { exampleWords } from '#i18n/texts/rule-examples.ts';
import { ruleFixTexts } from '#i18n/texts/rule-fixes.ts';
import { ruleHelpTexts } from '#i18n/texts/rule-help.ts';
import { readRepositoryFile, repositoryFiles } from './repository-files.ts';

const files = repositoryFiles();

describe('the families of checks and of lint rules', () => {
  const codes = [...checks, ...allRules].map(({ code }) => code);

  test('hold each file of their folders, under its name', () => {
    const members = files
      .filter((path) => path.startsWith('src/domain/checks/') || path.startsWith('src/domain/lint/'))
      .filter((path) => /export const \w+: (?:Check|LintRule) = \{/.test(readRepositoryFile(path)))
      .map((path) => path.replace(/^.*\//, '').replace('.ts', ''));
    // What bpmnlint judges has no file of ours.
    const told = styleRules.map(({ code }) => code);
    expect([...codes].sort()).toEqual([...members, ...told].sort());
  });

  test('says a sentence for each member and for nothing else', () => {
    expect(Object.keys(findingTexts).sort()).toEqual([...codes].sort());
  });

  test('says what stands over many findings of a member, unless a project can have but one or each has its own place', () => {
    const alone = [
      'automation-above-potential',
      ...['architect-or-analyst-missing', 'identical-variants', 'journey-missing', 'leader-count'],
      ...[
        'legal-measure-missing',
        'measure-cycle',
        'more-than-one-to-be',
        'no-goal',
        'observation-date-missing',
        'owner-not-state-body',
      ],
      ...[
        'quality-member-missing',
        'should-be-missing',
        'team-late',
        'unit-member-missing',
        'variant-missing',
        'weights-not-one',
      ],
    ];
    expect([...Object.keys(findingGroupTexts), ...alone].sort()).toEqual([...codes].sort());
  });

  test('gives the act and paragraph of each member', () => {
    expect([...checks, ...allRules].filter(({ source }) => source.length === 0).map(({ code }) => code)).toEqual([]);
  });

  test('has a test for each member: the rules have their examples, which are judged', () => {
    const tests = files.filter((path) => path.startsWith('tests/unit/domain/')).map(readRepositoryFile);
    expect(Object.keys(ruleExamples).sort()).toEqual(allRules.map(({ code }) => code).sort());
    expect(checks.map(({ code }) => code).filter((code) => !tests.some((text) => text.includes(code)))).toEqual([]);
  });
});

test('each rule over a diagram has a page of help with why, how and two diagrams, and no page is left over', () => {
  const codes = allRules.map(({ code }) => code);
  expect(Object.keys(ruleHelpTexts).sort()).toEqual(codes);
  const wordless = codes.filter((code) =>
    Object.values(ruleHelpTexts[code] ?? {}).some(({ kk, ru, en }) => !kk || !ru || !en),
  );
  expect(wordless).toEqual([]);
  const drawn = Object.values(ruleExamples).flatMap(({ bad, good }) => [
    exampleDiagram(bad, exampleWords),
    exampleDiagram(good, exampleWords),
  ]);
  expect(drawn).toHaveLength(2 * codes.length);
  // A node that nothing draws would show an empty picture.
  expect(
    drawn.filter(({ facts }) => ![...facts.values()].some((entity) => entity.get('type') === 'bpmndi:BPMNShape')),
  ).toEqual([]);
});

describe('the family of quick fixes', () => {
  const codes = Object.keys(ruleFixTexts);

  test('holds a file for each text of a fix, under the name of its rule, and is tried as a whole', () => {
    const members = files
      .filter((path) => path.startsWith('src/bpmn/modeler/fixes/'))
      .filter((path) => /export const \w+: LintFix = /.test(readRepositoryFile(path)))
      .map((path) => path.replace(/^.*\//, '').replace('.ts', ''));
    expect(codes.toSorted()).toEqual(members.sort());
    expect(codes.filter((code) => !allRules.some((rule) => rule.code === code))).toEqual([]);
    expect(readRepositoryFile('tests/browser/bpmn/lint-fixes.test.ts')).toContain('lintFixes.map');
  });
});

describe('the family of focus views', () => {
  const codes = focusViews.map((view) => view.code);

  test('holds each file of its folder, under its name, and no other code', () => {
    const members = files
      .filter((path) => path.startsWith('src/domain/focus/'))
      .filter((path) => /export const \w+: FocusView = \{/.test(readRepositoryFile(path)))
      .map((path) => path.replace(/^.*\//, '').replace('.ts', ''));
    expect(codes.toSorted()).toEqual(members.sort());
    expect(codes.toSorted()).toEqual([...focusCodes].sort());
  });

  test('has a test for each member', () => {
    const text = readRepositoryFile('tests/unit/domain/focus/focus-views.test.ts');
    expect(codes.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });
});

test('each version of the database has a stored snapshot that the new code is tried on', () => {
  const versions = [...readRepositoryFile('src/data/database.ts').matchAll(/this\.version\((\d+)\)/g)];
  expect(versions.length).toBeGreaterThan(0);
  const snapshots = versions.map(([, version]) => `tests/fixtures/database/version-${String(version)}.json`);
  expect(snapshots.filter((path) => !files.includes(path))).toEqual([]);
  for (const [at, path] of snapshots.entries()) {
    const stored = JSON.parse(readRepositoryFile(path)) as { version: number; rows: Record<string, unknown[]> };
    // Dexie counts in tens.
    expect(stored.version).toBe(10 * Number(versions[at]?.[1]));
    expect(Object.values(stored.rows).filter((rows) => rows.length === 0)).toEqual([]);
  }
});

describe('the family of record kinds', () => {
  test.each(recordKinds)('"%s" has a file of its own, its source and a field that names it', (kind) => {
    const spec = recordSpecs[kind];
    expect(files).toContain(`src/domain/records/${kind}.ts`);
    expect(spec.kind).toBe(kind);
    expect(spec.source).not.toEqual([]);
    expect(spec.fields.map((field) => field.key)).toContain(spec.title);
  });
});

describe('the family of screens', () => {
  test('each screen can be reached: the frame loads it', () => {
    const frame = readRepositoryFile('elements/app/screens.ts');
    const screens = files.filter((path) => /^elements\/[^/]+\/[^/]+-screen\.ts$/.test(path));
    const unreached = screens.filter((path) => !frame.includes(`#${path}`) && !path.endsWith('recovery-screen.ts'));
    expect(unreached).toEqual([]);
  });
});

describe('the process library', () => {
  const processes = [
    ...new Set(
      files
        .filter((path) => path.startsWith('process-library/') && path.split('/').length > 3)
        .map((path) => path.split('/').slice(0, 3).join('/')),
    ),
  ];

  test('holds five services', () => {
    expect(processes).toHaveLength(5);
  });

  test.each(processes)('%s has three variants, its records and its sources', (process) => {
    for (const name of ['as-is.bpmn', 'to-be.bpmn', 'should-be.bpmn', 'records.json', 'SOURCES.md']) {
      expect(files).toContain(`${process}/${name}`);
    }
  });
});
