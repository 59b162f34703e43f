import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { FocusCode, FocusSubject } from '#domain/focus/focus-view.ts';
import { focusOn, focusViews } from '#domain/focus/focus-views.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

const step = (id: string, facts = '', more = ''): string =>
  `<userTask id="${id}"><extensionElements><ud:step ${facts}/>${more}</extensionElements></userTask>`;

const graph = processGraph(
  readFacts(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:ud="urn:uderis:bpmn:1.0" id="D">
    <collaboration id="C"><participant id="Own" processRef="P"/><participant id="Bank"/>
      <participant id="Client"><extensionElements><ud:performer kind="client"/></extensionElements></participant>
      <messageFlow id="M" sourceRef="Client" targetRef="Take"/><messageFlow id="N" sourceRef="Pay" targetRef="Bank"/>
    </collaboration>
    <process id="P"><laneSet id="L"><lane id="Desk"><flowNodeRef>Take</flowNodeRef><flowNodeRef>Hand</flowNodeRef></lane>
      <lane id="Back"><flowNodeRef>Pay</flowNodeRef></lane><lane id="Idle"/></laneSet>
      ${step('Take', 'channel="psc"', '<ud:document id="d1" kk="Өтініш" direction="incoming" medium="paper"/>')}
      ${step('Pay', 'channel="system"', '<ud:legalGround id="g1" act="act-1" kind="law"/>')}
      ${step('Hand', 'visit="true"', '<ud:legalGround id="g2" kind="habit"/>')}
      <sequenceFlow id="F1" sourceRef="Take" targetRef="Pay"/><sequenceFlow id="F2" sourceRef="Pay" targetRef="Hand"/>
      <sequenceFlow id="F3" sourceRef="Take" targetRef="Hand"/></process></definitions>`),
);

const record = (id: string, kind: StudioRecord['kind'], ...elements: string[]): StudioRecord => ({
  ...{ id, kind, project: 'P', document: 'D', order: 'a0' },
  fields: Object.fromEntries(elements.map((element) => [`elements:V#${element}`, true])),
});

const touchpoint = record('touch', 'touchpoint', 'Hand');
const subject: FocusSubject = {
  graph,
  variant: 'V',
  records: [
    record('act-1', 'legal-act', 'Hand'),
    record('act-2', 'legal-act'),
    record('bank', 'stakeholder', 'Bank'),
    record('nobody', 'stakeholder', 'Gone'),
    { ...touchpoint, fields: { ...touchpoint.fields, stakeholder: 'bank' } },
    record('trouble', 'problem', 'Pay', 'Gone'),
    record('way', 'path', 'Take', 'F3'),
  ],
};

const lit = (code: FocusCode, choice = ''): string[] => {
  const view = focusViews.find((each) => each.code === code);
  return view ? [...focusOn(view, subject, choice).lit].sort() : [];
};

describe('a focus view', () => {
  test.each<[FocusCode, string, string[]]>([
    ['client', '', ['Client', 'Desk', 'F3', 'Hand', 'M', 'Own', 'Take']],
    ['lane', 'Desk', ['Desk', 'F3', 'Hand', 'Own', 'Take']],
    ['stakeholder', 'bank', ['Back', 'Bank', 'Desk', 'F2', 'Hand', 'N', 'Own', 'Pay']],
    ['paper', '', ['Desk', 'Own', 'Take']],
    ['legal-act', 'act-1', ['Back', 'Desk', 'F2', 'Hand', 'Own', 'Pay']],
    ['without-ground', '', ['Desk', 'F3', 'Hand', 'Own', 'Take']],
    ['problems', '', ['Back', 'Own', 'Pay']],
    ['path', 'way', ['Desk', 'F3', 'Hand', 'Own', 'Take']],
  ])('"%s" %s keeps lit what it is about, the flows between and the lanes around', (code, choice, expected) => {
    expect(lit(code, choice)).toEqual(expected);
  });

  test('offers only what shows something', () => {
    const offered = (code: FocusCode): (readonly string[])[] =>
      focusViews.filter((each) => each.code === code).map((view) => view.choices?.(subject).map(({ id }) => id) ?? []);
    expect(offered('lane')).toEqual([['Desk', 'Back']]);
    expect(offered('stakeholder')).toEqual([['bank']]);
    expect(offered('legal-act')).toEqual([['act-1']]);
    expect(offered('path')).toEqual([['way']]);
  });

  test('counts the steps and messages it is about', () => {
    const view = focusViews.find(({ code }) => code === 'client');
    expect(view && focusOn(view, subject, '')).toMatchObject({ steps: 2, allSteps: 3, messages: 1 });
  });
});

test('every view shows something, and not everything, of the land plot as it is', () => {
  const content = libraryContent('land/land-plot');
  const document = content.documents.find(({ fields }) => fields['variant'] === 'as-is');
  const diagram = content.diagrams.find(({ variant }) => variant === document?.id);
  const own: FocusSubject = {
    graph: processGraph(readFacts(diagram?.source.text ?? '')),
    records: content.records,
    variant: document?.id ?? '',
  };
  for (const view of focusViews) {
    const choice = view.choices?.(own)[0]?.id ?? '';
    const { steps, allSteps } = focusOn(view, own, choice);
    expect([view.code, steps > 0 || view.code === 'stakeholder', steps < allSteps]).toEqual([view.code, true, true]);
  }
});
