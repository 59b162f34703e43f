import { describe, expect, test } from 'vitest';
import { draftsFor } from '#domain/ledger/drafts/drafts-for.ts';
import { draftCodes } from '#domain/ledger/drafts/draft.ts';
import { ledgerOf, type JudgedRow, type LedgerSide } from '#domain/ledger/ledger.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Value } from '#domain/facts/facts.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import { draftFields, sayDraft } from '#i18n/say-draft.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';

const read = new Map<string, ProjectView>();

/** A process without what its library says of changes: the rows alone. */
function bare(process: string, ...records: readonly StudioRecord[]): ProjectView {
  // The ids of a process are fresh each time it is read.
  const view = read.get(process) ?? libraryView(process);
  read.set(process, view);
  const kept = new Map(view.records);
  kept.set('change', []);
  kept.set('measure', []);
  for (const record of records) kept.set(record.kind, [...(kept.get(record.kind) ?? []), record]);
  return { ...view, records: kept };
}

function record(kind: 'change' | 'measure', fields: StudioRecord['fields']): StudioRecord {
  return { id: `${kind}-1`, project: 'p', document: 'd', kind, order: 'a0', fields };
}

function named(side: LedgerSide | undefined, name: string): JudgedRow {
  const row = side?.rows.find(({ own }) =>
    [
      ...own.after.map((id) => [side.comparison.after, id] as const),
      ...own.before.map((id) => [side.comparison.before, id] as const),
    ].some(([graph, id]) => nameOf(graph.facts.get(id) ?? new Map(), graph.language).en === name),
  );
  if (!row) throw new Error(`No change is named ${name}.`);
  return row;
}

const processes = [
  ...['land/land-plot', 'social/disability-allowance', 'civil/birth-registration'],
  ...['water/special-water-use', 'water/irrigation-contract'],
];

describe('the rows of the ledger', () => {
  test.each(processes)('%s: each is a step, a question, an event or a performer, and none is a line', (process) => {
    const { changes, gaps } = ledgerOf(bare(process));
    for (const side of [changes, gaps]) {
      const rows = side?.rows ?? [];
      expect(rows.length).toBeGreaterThan(15);
      expect(rows.length).toBeLessThan(36);
      expect(rows.filter(({ fate }) => fate === 'kept')).toEqual([]);
      expect(rows.filter(({ state }) => state !== 'open')).toEqual([]);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });

  test('what belongs together is one row: a question with its answers goes along with the step that asks', () => {
    const { changes } = ledgerOf(bare('social/disability-allowance'));
    const row = changes?.rows.find(({ parts }) => parts.filter((part) => part.class === 'event').length === 2);
    expect(row?.class).toBe('activity');
    expect(row?.fate).toBe('added');
    expect(row?.parts.some((part) => part.class === 'gateway')).toBe(true);
  });

  test('a variant that is not there has no rows', () => {
    const view = bare('land/land-plot');
    const ledger = ledgerOf({ ...view, variants: view.variants.filter(({ kind }) => kind !== 'should-be') });
    expect(ledger.gaps).toBeUndefined();
    expect(ledger.changes?.rows.length).toBeGreaterThan(0);
  });
});

describe('coverage', () => {
  const { changes, gaps } = ledgerOf(bare('land/land-plot'));
  const change = changes?.rows.find(({ fate }) => fate === 'removed');
  const gap = gaps?.rows.find(({ fate }) => fate === 'added');
  const elements = (row: JudgedRow | undefined): Record<string, Value> =>
    Object.fromEntries((row?.elements ?? []).map((each) => [`elements:${each}`, true]));
  const again = (id: string | undefined, view: ProjectView): JudgedRow | undefined => {
    const ledger = ledgerOf(view);
    return [...(ledger.changes?.rows ?? []), ...(ledger.gaps?.rows ?? [])].find((row) => row.id === id);
  };

  test('a measure that names an element of a change covers it', () => {
    const view = bare('land/land-plot', record('measure', elements(change)));
    expect(again(change?.id, view)?.state).toBe('covered');
    expect(ledgerOf(view).idle).toEqual([]);
  });

  test('a reason why no measure is needed closes a change as well', () => {
    const view = bare('land/land-plot', record('change', { ...elements(change), 'noMeasure.en': 'A mere habit.' }));
    expect(again(change?.id, view)?.state).toBe('needs-none');
  });

  test('what names the optimal variant speaks of a gap and of no change before it', () => {
    const view = bare('land/land-plot', record('measure', elements(gap)));
    expect(again(gap?.id, view)?.state).toBe('covered');
    expect(ledgerOf(view).changes?.rows.every(({ state }) => state === 'open')).toBe(true);
  });

  test('a measure that names nothing which changes is told', () => {
    const view = bare('land/land-plot', record('measure', {}));
    expect(ledgerOf(view).idle.map(({ id }) => id)).toEqual(['measure-1']);
  });
});

describe('drafted measures', () => {
  const drafts = processes.flatMap((process) => {
    const view = bare(process);
    const { changes, gaps } = ledgerOf(view);
    return [changes, gaps].flatMap((side) =>
      (side?.rows ?? []).map((row) => ({ view, row, drafts: side ? draftsFor(view, side.comparison, row) : [] })),
    );
  });

  test('there is one for each change, and each names what it is for', () => {
    expect(drafts.filter((each) => each.drafts.length === 0)).toEqual([]);
    for (const { view, drafts: own } of drafts) {
      for (const draft of own) {
        const fields = draftFields(view, draft, '2027-12-31', '1');
        for (const language of ['kk', 'ru', 'en']) {
          for (const key of ['what', 'completion', 'responsible'])
            expect(fields[`${key}.${language}`]).toMatch(/\p{L}/u);
          expect(String(fields[`what.${language}`])).not.toMatch(/\{|undefined|«»|“”/);
        }
        expect(draft.elements.length).toBeGreaterThan(0);
      }
    }
  });

  test('an accepted draft covers its change', () => {
    for (const { view, row, drafts: own } of drafts.slice(0, 60)) {
      const [first] = own;
      if (!first) continue;
      const measure = record('measure', draftFields(view, first, '2027-12-31', '1'));
      const ledger = ledgerOf({ ...view, records: new Map(view.records).set('measure', [measure]) });
      const found = [...(ledger.changes?.rows ?? []), ...(ledger.gaps?.rows ?? [])].find(({ id }) => id === row.id);
      expect(found?.state).toBe('covered');
    }
  });

  test('an approval that goes calls for a legal measure on its act', () => {
    const own = drafts.filter(({ row }) => row.removesControl);
    expect(own.length).toBeGreaterThan(3);
    expect(own.every((each) => each.drafts[0]?.kind === 'legal' && each.drafts[0].ground !== undefined)).toBe(true);
  });

  test('a step that a system does from now on is automated, the platform first unless all systems are in use', () => {
    const own = drafts.flatMap((each) => each.drafts.filter(({ code }) => code === 'automated-step'));
    expect(own.length).toBeGreaterThan(20);
    for (const { kind, route, systems } of own) {
      expect(kind).toBe('automation');
      const inUse = systems.length > 0 && systems.every(({ fields }) => fields['status'] === 'in-use');
      expect(route).toBe(inUse ? 'develop' : 'platform');
    }
  });

  test('papers that are not asked for any more leave the act, by their names', () => {
    const { view, drafts: own } =
      drafts.find(({ drafts: some }) => some.some(({ code }) => code === 'dropped-document')) ?? {};
    const draft = own?.find(({ code }) => code === 'dropped-document');
    expect(view).toBeDefined();
    expect(draft && sayDraft(draft, 'en')).toMatch(/^Take out of the list of documents asked for: “/);
  });

  test('the services of the library meet every rule but one at most', () => {
    const met = new Set(drafts.flatMap((each) => each.drafts.map(({ code }) => code)));
    expect(draftCodes.filter((code) => !met.has(code)).length).toBeLessThanOrEqual(1);
  });

  test('a role that goes gets other duties', () => {
    const side = ledgerOf(bare('water/special-water-use')).changes;
    const row = named(side, 'Lawyer');
    expect(side && draftsFor(bare('water/special-water-use'), side.comparison, row)[0]?.code).toBe('removed-performer');
  });
});
