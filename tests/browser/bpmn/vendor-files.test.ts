import { beforeEach, describe, expect, test } from 'vitest';
import { difference } from '#domain/facts/difference.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { stepEdits } from '#bpmn/modeler/step-edits.ts';
import camunda from '#tests/fixtures/corpus/engines/digiwf-example.bpmn?raw';
import zeebe from '#tests/fixtures/corpus/own/zeebe-service.bpmn?raw';
import { openedElsewhere, sessionOnPage } from './session-on-page.ts';

let session: DiagramSession;

beforeEach(() => {
  ({ session } = sessionOnPage());
});

/** A step that holds things of the vendor, and the one that comes after it. */
const files = [
  { name: 'Camunda 7', text: camunda, step: 'Activity_1bko4i9', plain: 'Activity_0znwoj2' },
  { name: 'Zeebe', text: zeebe, step: 'Check_1', plain: 'Sign_1' },
];

/** Every element and attribute of a vendor, as the file writes it. */
function ofVendor(text: string): string[] {
  return text.match(/<\/?(?:camunda|zeebe):[^>]*>|\s(?:camunda|zeebe|modeler):[\w-]+="[^"]*"/g) ?? [];
}

describe.each(files)('a file of $name', ({ text, step, plain }) => {
  test('opens without a warning and untouched is the same text', async () => {
    expect((await session.open(text)).warnings).toEqual([]);
    expect((await session.snapshot()).text).toBe(text);
  });

  test('keeps all that is of the vendor when a step that holds it is renamed and gets facts', async () => {
    await session.open(text);
    session.rename(step, 'en', 'Checked anew');
    session.setFacts(step, 'ud:Step', { workLikely: 7 });
    const { text: saved } = await session.snapshot();
    expect(ofVendor(saved)).toEqual(ofVendor(text));
    expect(ofVendor(text).length).toBeGreaterThan(6);
    const facts = readFacts(saved).get(step);
    expect(facts?.get('bpmn:extensionElements/ud:step@workLikely')).toBe('7');
    const changed = difference(readFacts(text), readFacts(saved));
    expect(new Set(changed.map(({ entity }) => entity))).toEqual(new Set([step]));
    expect(changed.filter(({ new: now }) => now === null)).toEqual([]);
    await openedElsewhere(saved);
  });

  test('keeps it when a step is copied and taken back, and another is put in', async () => {
    await session.open(text);
    const before = ofVendor(text);
    session.duplicate([plain]);
    session.undo();
    session.use(stepEdits).insertAfter(step);
    const { text: saved } = await session.snapshot();
    expect(ofVendor(saved)).toEqual(before);
    await openedElsewhere(saved);
  });

  test('gives a copy of a step all that the vendor says of it', async () => {
    await session.open(text);
    const [copy = ''] = session.duplicate([step]);
    const { text: saved } = await session.snapshot();
    const facts = readFacts(saved);
    const told = (id: string) =>
      [...(facts.get(id) ?? [])].filter(([field]) => field.includes('{http://camunda.org/')).sort();
    expect(told(copy)).toEqual(told(step));
    expect(told(step).length).toBeGreaterThan(2);
  });
});

test('one file after the other is edited in the same place, each by its own words', async () => {
  for (const { text, step } of [...files, ...files]) {
    expect((await session.open(text)).warnings).toEqual([]);
    session.rename(step, 'en', 'Again');
    expect(ofVendor((await session.snapshot()).text)).toEqual(ofVendor(text));
  }
});
