import { describe, expect, test } from 'vitest';
import { addressOf, routeOf, routeToPlace, type Route } from '#domain/address.ts';

const project = '01980000-0000-7000-8000-000000000001';
const routes: readonly Route[] = [
  { screen: 'workspace' },
  { screen: 'library' },
  { screen: 'settings' },
  { screen: 'verify' },
  { screen: 'repeated-data' },
  { screen: 'project', project },
  { screen: 'model', project, variant: 'to-be', element: undefined, record: undefined, caller: undefined },
  {
    ...{ screen: 'model', project, variant: 'to-be', element: undefined, record: undefined },
    caller: { project: 'p', variant: 'should-be', element: 'Activity/1' },
  },
  { screen: 'model', project, variant: 'as-is', element: 'Өтініш&1', record: 'r/1', caller: undefined },
  { screen: 'records', project, kind: 'problem', record: undefined, field: undefined },
  { screen: 'records', project, kind: 'problem', record: 'r', field: 'elements' },
  { screen: 'plan', project, record: 'm', field: undefined },
  { screen: 'plan', project, record: 'm', field: 'cost' },
  { screen: 'compare', project, from: undefined, to: undefined },
  { screen: 'ledger', project },
  { screen: 'compare', project, from: 'to-be', to: 'should-be' },
  { screen: 'journey', project },
  { screen: 'package', project },
];

describe('the address of a place', () => {
  test.each(routes.map((route) => [addressOf(route), route] as const))('%s leads back to it', (address, route) => {
    expect(routeOf(address)).toEqual(route);
  });

  test('that nobody knows leads to the workspace', () => {
    expect(routeOf('#/nowhere/at/all')).toEqual({ screen: 'workspace' });
    expect(routeOf('')).toEqual({ screen: 'workspace' });
  });

  test('of a finding is its element, its field, or the plan', () => {
    const kinds = new Map([['v', 'should-be' as const]]);
    expect(routeToPlace(project, { part: 'model', variant: 'v', element: 'T' }, kinds)).toEqual({
      ...{ screen: 'model', project, variant: 'should-be', element: 'T' },
    });
    expect(routeToPlace(project, { part: 'records', kind: 'problem', record: 'r', field: 'text' }, kinds)).toEqual({
      ...{ screen: 'records', project, kind: 'problem', record: 'r', field: 'text' },
    });
    expect(routeToPlace(project, { part: 'records', kind: 'measure', record: 'm', field: 'cost' }, kinds)).toEqual({
      ...{ screen: 'plan', project, record: 'm', field: 'cost' },
    });
  });
});
