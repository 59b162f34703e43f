import { beforeEach, describe, expect, test } from 'vitest';
import type { Route } from '#domain/address.ts';
import { setLanguage } from '#i18n/language.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { eventually } from '#tests/browser/fresh-workspace.ts';
import { settled } from '#tests/browser/shared/mounted.ts';
import { addVariant, deep, deepAll, openProject, showScreen, type OpenProject } from './open-registers.ts';

let project: OpenProject;
let act: string;

beforeEach(async () => {
  project = await openProject();
  const { variant, start } = await addVariant(project.id);
  act = await project.add('legal-act', { kind: 'law', 'title.kk': 'Заң', link: 'https://adilet.zan.kz' });
  const persona = await project.add('persona', { 'name.kk': 'Жас отбасы' });
  const problem = await project.add('problem', { code: 'P1', [`elements:${variant}#${start}`]: true });
  await project.add('stakeholder', { 'name.kk': 'Әкімдік', power: 5, interest: 4, attitude: 'supporter' });
  await project.add('stakeholder', { 'name.kk': 'Клиент' });
  const stage = { persona, momentOfTruth: true, [`problems:${problem}`]: true };
  await project.add('journey-stage', { ...stage, 'name.kk': 'Өтініш', emotion: -1 });
  await project.add('journey-stage', { persona, 'name.kk': 'Күту' });
  await project.add('measure', { number: '1', 'what.kk': 'Модуль', section: 'systems', cost: 10 });
});

const shown: readonly [string, (id: string) => Route, ((screen: HTMLElement) => Promise<unknown>)?][] = [
  ['a register', (id) => ({ screen: 'records', project: id, kind: 'legal-act' })],
  [
    'a register with a form',
    (id) => ({ screen: 'records', project: id, kind: 'legal-act', record: act }),
    async (screen) => {
      for (const details of deepAll(screen, 'details')) details.setAttribute('open', '');
    },
  ],
  ['an empty register', (id) => ({ screen: 'records', project: id, kind: 'interview' })],
  ['the passport', (id) => ({ screen: 'records', project: id, kind: 'passport' })],
  ['the team', (id) => ({ screen: 'records', project: id, kind: 'team' })],
  [
    'the power–interest grid',
    (id) => ({ screen: 'records', project: id, kind: 'stakeholder' }),
    async (screen) => {
      const buttons = await eventually(() => deepAll(screen, '.switch button'));
      buttons[1]?.click();
      await eventually(() => deep(screen, 'power-grid'));
    },
  ],
  ['the journey', (id) => ({ screen: 'journey', project: id })],
  ['the plan', (id) => ({ screen: 'plan', project: id })],
];

describe.each(['light', 'dark'])('in the %s theme axe finds nothing in', (theme) => {
  test.each(shown)('%s', async (_, route, then) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = 'kk';
    setLanguage('kk');
    const screen = await showScreen(route(project.id));
    await then?.(screen);
    await settled(screen);
    expect(await axeFindings(screen)).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
});
