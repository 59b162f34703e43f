import { describe, expect, test } from 'vitest';
import type { ProjectView, VariantView } from '#domain/checks/check.ts';
import { checks, runChecks } from '#domain/checks/run-checks.ts';
import { elementsOfType } from '#domain/diagram/diagram-facts.ts';
import type { Fields, StudioRecord } from '#domain/document.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { libraryView } from './library-project.ts';

const sound = libraryView('land/land-plot');

type Change = (view: ProjectView) => ProjectView;

/** Records of a kind mapped; a record becomes `null` to disappear. */
function records(kind: RecordKind, change: (record: StudioRecord, index: number) => StudioRecord | null): Change {
  return (view) => {
    const changed = (view.records.get(kind) ?? []).flatMap((record, index) => change(record, index) ?? []);
    return { ...view, records: new Map(view.records).set(kind, changed) };
  };
}

/** Fields of every record of a kind, or of the first alone, set; `undefined` removes a field and its languages. */
function fields(kind: RecordKind, values: Readonly<Record<string, Fields[string] | undefined>>, only = true): Change {
  return records(kind, (record, index) =>
    only && index > 0 ? record : { ...record, fields: merged(record.fields, values) },
  );
}

function merged(before: Fields, values: Readonly<Record<string, Fields[string] | undefined>>): Fields {
  const removed = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [key] : []));
  const kept = Object.entries(before).filter(
    ([key]) => !removed.some((each) => key === each || key.startsWith(`${each}.`) || key.startsWith(`${each}:`)),
  );
  const set = Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries([...kept, ...set]);
}

function drop(kind: RecordKind, where: (record: StudioRecord) => boolean = () => true): Change {
  return records(kind, (record) => (where(record) ? null : record));
}

function variants(change: (variants: readonly VariantView[]) => readonly VariantView[]): Change {
  return (view) => ({ ...view, variants: change(view.variants) });
}

const asIs = sound.variants.find((variant) => variant.kind === 'as-is');
const toBe = sound.variants.find((variant) => variant.kind === 'to-be');
const heldInToBe = { fromClient: true, heldByState: true, [`elements:${toBe?.document.id}#x`]: true };

/** As if the first measure waited for the last one of the plan, which is its own as well. */
const afterTheLast = { [`after:${sound.records.get('measure')?.at(-1)?.id ?? ''}`]: true };

function lineOf(measure: StudioRecord | undefined): StudioRecord {
  if (!measure) throw new Error('The project has no measure.');
  return {
    ...measure,
    id: 'line',
    kind: 'cost-line',
    fields: { measure: measure.id, amount: 5, year: 2027, source: 'own' },
  };
}

/** The as-is with a call activity that calls a variant of another project. */
function calling(view: ProjectView): ProjectView {
  const call = new Map<string, string>([
    ...[...(asIs?.facts.values() ?? [])].flatMap((entity) =>
      entity.get('type') === 'bpmn:process' ? [['parent', String(entity.get('@id'))] as const] : [],
    ),
    ['type', 'bpmn:callActivity'],
    ['@name', 'Төлемді қабылдау'],
    ['bpmn:extensionElements/ud:call@project', 'other'],
    ['bpmn:extensionElements/ud:call@variant', 'gone'],
  ]);
  return variants((all) =>
    all.map((each) => (each.kind === 'as-is' ? { ...each, facts: new Map(each.facts).set('Call_1', call) } : each)),
  )(view);
}

/** The view with another answer in the analysis of the service, in place of those of its row. */
function answered(kind: RecordKind, said: StudioRecord['fields']): Change {
  return (view) => {
    const [any] = view.records.get('passport') ?? [];
    if (!any) throw new Error('The service has no passport.');
    const others = (view.records.get(kind) ?? []).filter(
      ({ fields: own }) => own['number'] !== said['number'] || own['principle'] !== said['principle'],
    );
    const answer = { ...any, id: 'answer', kind, fields: said };
    return { ...view, records: new Map(view.records).set(kind, [...others, answer]) };
  };
}

/** For each check a smallest change of a sound project that it must notice. */
const cases: Readonly<Record<string, Change>> = {
  'leader-count': fields('member', { role: 'expert' }, false),
  'team-late': fields('team', { mapApprovedOn: '2026-03-19', orderDate: '2026-04-08' }),
  'architect-or-analyst-missing': drop('member', (member) => member.fields['role'] === 'architect'),
  'unit-member-missing': drop('member', (member) => member.fields['role'] === 'unit'),
  'quality-member-missing': drop('member', (member) => member.fields['role'] === 'quality'),
  'owner-not-state-body': fields('organisation', { kind: 'quasi-state' }, false),
  'no-goal': fields('passport', { goals: undefined, ownGoal: undefined }),
  'repealed-act': fields('legal-act', { status: 'repealed' }),
  'stakeholder-without-touchpoint': drop('touchpoint'),
  'state-secret': fields('data-item', { access: 'state-secret', attribute: 'мазмұны' }),
  'asked-of-client-though-held': fields('data-item', heldInToBe),
  'asked-twice': fields('data-item', { ...heldInToBe, attribute: 'IBAN' }, false),
  'client-data-held-by-state': fields('data-item', heldInToBe),
  'problem-without-evidence': fields('problem', { evidence: undefined }),
  'problem-without-element': fields('problem', { elements: undefined }),
  'problem-not-addressed': (view) =>
    fields('measure', { problems: undefined }, false)(fields('problem', { solutionElements: undefined })(view)),
  'principle-not-kept': answered('principle-verdict', { principle: 'principle.1', verdict: 'no' }),
  'goal-contradicted': (view) =>
    fields('measure', { route: undefined }, false)(fields('passport', { 'goals:goal.1': true })(view)),
  'answer-without-justification': answered('question-answer', { number: 6, verdict: 'no' }),
  'question-unanswered': answered('question-answer', { number: 8 }),
  'automation-above-potential': fields('passport', { automationActual: 'full', automationPotential: 'partial' }),
  'automated-with-breaks': (view) => {
    const [brokenAsIs] = libraryView('civil/birth-registration').variants;
    const asBroken = variants((all) =>
      all.map((each) => (each.kind === 'as-is' ? { ...each, facts: brokenAsIs?.facts ?? each.facts } : each)),
    );
    return asBroken(fields('passport', { automationActual: 'full' })(view));
  },
  'too-few-interviews': drop('interview'),
  'journey-missing': drop('journey-stage'),
  'journey-stage-without-element': fields('journey-stage', { elements: undefined }),
  'journey-stage-without-emotion': fields('journey-stage', { emotion: undefined }),
  'route-missing': fields('measure', { kind: 'automation', route: undefined }),
  'new-system-without-reason': fields('measure', { route: 'new', routeReason: undefined }),
  'not-in-architecture': fields('measure', { inArchitecture: 'no' }, false),
  'measure-before-predecessor': records('measure', (measure, index) =>
    index > 0 ? measure : { ...measure, fields: { ...measure.fields, ...afterTheLast, start: '2026-12-01' } },
  ),
  'measure-cycle': records('measure', (measure) => ({ ...measure, fields: { ...measure.fields, ...afterTheLast } })),
  'cost-told-twice': (view) =>
    records('measure', (measure, index) =>
      index > 0 ? measure : { ...measure, fields: { ...measure.fields, cost: 5 } },
    )({ ...view, records: new Map(view.records).set('cost-line', [lineOf(view.records.get('measure')?.[0])]) }),
  'change-without-reason': drop('change'),
  'change-without-measure': drop('measure'),
  'control-removed': drop('measure', (measure) => measure.fields['kind'] === 'legal'),
  'measure-changes-nothing': fields('measure', { elements: undefined }, false),
  'legal-measure-missing': (view) =>
    drop('measure', (measure) => measure.fields['kind'] === 'legal')(fields('plan', { needsLegalDrafts: 'yes' })(view)),
  'variant-missing': variants((all) => all.filter((variant) => variant.kind !== 'to-be')),
  'weights-not-one': (view) => ({
    ...view,
    project: { ...view.project, fields: { ...view.project.fields, 'weight:DC': 0.5 } },
  }),
  'should-be-missing': variants((all) => all.filter((variant) => variant.kind !== 'should-be')),
  'more-than-one-to-be': variants((all) => [...all, ...all.filter((variant) => variant.kind === 'to-be')]),
  'identical-variants': variants((all) => all.map((variant) => ({ ...variant, facts: asIs?.facts ?? variant.facts }))),
  'pool-without-stakeholder': fields('stakeholder', { elements: undefined }, false),
  'message-flow-without-touchpoint': fields('touchpoint', { elements: undefined }, false),
  'observation-date-missing': fields('passport', { observedOn: undefined }),
  'field-missing': fields('legal-act', { title: undefined }),
  'register-empty': drop('problem'),
  'out-of-range': fields('stakeholder', { power: 9 }),
  'dangling-element': fields('problem', { [`elements:${asIs?.document.id}#Activity_nowhere`]: true }),
  'dangling-record': drop('legal-act'),
  'broken-call': (view) => ({ ...calling(view), workspace: new Set([asIs?.document.id ?? '']) }),
  'personal-data-pattern': fields('member', { contacts: '880512300123' }),
};

function count(view: ProjectView, code: string): number {
  return runChecks(view).filter((finding) => finding.code === code).length;
}

describe('each check', () => {
  test('has a case here', () => {
    expect(Object.keys(cases).sort()).toEqual(checks.map((check) => check.code).sort());
  });

  test.each(Object.keys(cases))('%s notices the fault that it is for', (code) => {
    const change = cases[code];
    expect(change).toBeDefined();
    if (change) expect(count(change(sound), code)).toBeGreaterThan(count(sound, code));
  });
});

test('an element that points to records which are gone is told once, and none of the library does', () => {
  expect(count(sound, 'dangling-record')).toBe(0);
  const bare = drop('role')(drop('legal-act')(drop('data-item')(sound)));
  const places = runChecks(bare).flatMap(({ code, place }) =>
    code === 'dangling-record' ? [JSON.stringify(place)] : [],
  );
  expect(new Set(places).size).toBe(places.length);
  const lanes = elementsOfType(asIs?.facts ?? new Map(), ['bpmn:lane']).map(({ id }) => id);
  for (const lane of lanes) expect(places.some((place) => place.includes(lane))).toBe(true);
});

test('a team formed on the last day of its term, or of whose map nothing is known, is not late', () => {
  for (const mapApprovedOn of ['2026-03-19', undefined]) {
    expect(count(fields('team', { mapApprovedOn, orderDate: '2026-04-07' })(sound), 'team-late')).toBe(0);
  }
});

test('the fields that the client is asked for though the state holds them are counted variant by variant', () => {
  const counted = runChecks(sound).flatMap(({ code, params }) =>
    code === 'asked-of-client-though-held' ? [params] : [],
  );
  expect(counted).toEqual([{ held: 9, asked: 15, variant: 'as-is' }]);
});

test('a call is broken only when its process is known to be gone', () => {
  const call = { variant: asIs?.document.id, element: 'Call_1' };
  const broken = (view: ProjectView): unknown[] =>
    runChecks(view).flatMap(({ code, place }) => (code === 'broken-call' ? [place] : []));
  expect(broken({ ...calling(sound), workspace: new Set() })).toEqual([{ part: 'model', ...call }]);
  expect(broken({ ...calling(sound), workspace: new Set(['gone']) })).toEqual([]);
  expect(broken(calling(sound))).toEqual([]);
});

describe('a process of the library', () => {
  test.each([
    'land/land-plot',
    'social/disability-allowance',
    'civil/birth-registration',
    'water/special-water-use',
    'water/irrigation-contract',
  ])('%s has no error', (process) => {
    const errors = runChecks(libraryView(process)).filter((finding) => finding.severity === 'E');
    expect(errors.map((finding) => [finding.code, finding.params])).toEqual([]);
  });
});
