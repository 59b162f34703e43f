import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '#tests/browser/fresh-workspace.ts';
import { focused } from '#tests/browser/shared/mounted.ts';
import { deep, deepAll, openProject, showScreen, type OpenProject } from './open-registers.ts';

let project: OpenProject;

beforeEach(async () => {
  project = await openProject();
});

describe('the journey map', () => {
  async function threeStages() {
    const persona = await project.add('persona', { 'name.kk': 'Жас отбасы' });
    const stages = [];
    for (const [name, emotion] of [
      ['Өтініш', 0],
      ['Күту', -1],
      ['Шешім', 1],
    ] as const) {
      stages.push(await project.add('journey-stage', { persona, 'name.kk': name, emotion }));
    }
    const screen = await showScreen({ screen: 'journey', project: project.id });
    const map = await eventually(() => deep(screen, 'journey-map'));
    await eventually(() => deepAll(map, '.title').length === 3);
    return { screen, map, stages };
  }

  test('moves a stage by keyboard and keeps the focus on it', async () => {
    const { map } = await threeStages();
    deep(map, "[data-cell='-1:0']")!.focus();
    await userEvent.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}');
    await expect
      .poll(() => deepAll(map, '.title').map((it) => it.textContent.trim()))
      .toEqual(['Күту', 'Өтініш', 'Шешім']);
    await expect.poll(() => focused()?.getAttribute('data-cell')).toBe('-1:1');
    await userEvent.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}');
    await expect
      .poll(() => deepAll(map, '.title').map((it) => it.textContent.trim()))
      .toEqual(['Күту', 'Шешім', 'Өтініш']);
  });

  test('changes the emotion of a stage in place', async () => {
    const { map, stages } = await threeStages();
    const row = deepAll(map, 'tr').findIndex((it) => it.classList.contains('emotion')) - 1;
    deep(map, `[data-cell='${row}:1']`)!.focus();
    await userEvent.keyboard('++');
    await expect.poll(async () => (await project.record(stages[1]!)).fields['emotion']).toBe(1);
    await userEvent.keyboard('----');
    await expect.poll(async () => (await project.record(stages[1]!)).fields['emotion']).toBe(-2);
    expect(deep(map, `[data-cell='${row}:1']`)!.ariaLabel).toContain('−2');
  });

  test('opens the form at the cell, and Escape leads back to the stage', async () => {
    const { screen, map } = await threeStages();
    deep(map, "[data-cell='0:2']")!.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => focused()?.localName === 'textarea');
    await userEvent.keyboard('Тез жауап алу{Escape}');
    await eventually(() => !deep(screen, 'record-pane'));
    await expect.poll(() => deep(map, "[data-cell='0:2']")?.textContent.trim()).toBe('Тез жауап алу');
    expect(focused()?.getAttribute('data-cell')).toBe('0:2');
  });

  test('begins with a persona, then its first stage', async () => {
    const screen = await showScreen({ screen: 'journey', project: project.id });
    await userEvent.click(await eventually(() => deep(screen, 'empty-state button')));
    await eventually(() => focused()?.closest('.frame'));
    await userEvent.keyboard('Кәсіпкер{Tab}{Escape}');
    await expect
      .poll(() => deepAll(screen, '[role=tab]').map((tab) => tab.textContent.trim()))
      .toEqual([expect.stringContaining('Кәсіпкер') as string]);
    await userEvent.click(deep(screen, '.tools .primary')!);
    await eventually(() => deep(screen, 'journey-map'));
    const [persona] = await project.records('persona');
    const [stage] = await project.records('journey-stage');
    expect(stage?.fields['persona']).toBe(persona?.id);
  });
});

describe('the plan', () => {
  test('adds a measure for a problem that has none', async () => {
    const problem = await project.add('problem', { code: 'P7', 'text.kk': 'Ұзақ күту' });
    const screen = await showScreen({ screen: 'plan', project: project.id });
    const coverage = await eventually(() => deep(screen, 'plan-coverage'));
    expect(coverage.shadowRoot!.textContent).toContain('P7');
    await userEvent.click(deep(coverage, '.chip .icon')!);
    await expect
      .poll(async () => (await project.records('measure')).map(({ fields }) => fields))
      .toEqual([{ number: '1', status: 'planned', [`problems:${problem}`]: true }]);
    await eventually(() => !coverage.shadowRoot!.textContent.includes('P7'));
    await eventually(() => deep(screen, 'record-form'));
  });

  test('begins at the field that a finding names', async () => {
    const record = await project.add('measure', { number: '1', 'what.kk': 'Модуль жасау' });
    const screen = await showScreen({ screen: 'plan', project: project.id, record, field: 'cost' });
    const row = await eventually(() => deep(screen, "[data-field='cost']"));
    await eventually(() => row.contains(focused() ?? null) || deepAll(row, 'input').includes(focused() as HTMLElement));
    await userEvent.keyboard('12{Tab}');
    await expect.poll(async () => (await project.record(record)).fields['cost']).toBe(12);
  });

  test('sums what is shown, section by section', async () => {
    await project.add('measure', { number: '2', 'what.kk': 'Модуль жасау', section: 'systems', cost: 1500 });
    await project.add('measure', { number: '1', 'what.kk': 'Бұйрық шығару', section: 'organisational', cost: 0 });
    await project.add('measure', { number: '3', 'what.kk': 'Пилот өткізу', section: 'systems', cost: 500.5 });
    const screen = await showScreen({ screen: 'plan', project: project.id });
    const total = await eventually(() => deep(screen, '.total'));
    expect(total.textContent.replaceAll(/\s/g, ' ').trim()).toBe('Барлығы: 2 000,5 мың теңге');
    const numbers = (): string[] => deepAll(screen, '.body .lead').map((cell) => cell.textContent.trim());
    expect(numbers()).toEqual(['1', '2', '3']);
    await userEvent.fill(deep(screen, 'input[type=search]')!, 'пилот');
    await expect.poll(() => total.textContent.replaceAll(/\s/g, ' ').trim()).toBe('Көрсетілгендері: 500,5 мың теңге');
    await userEvent.clear(deep(screen, 'input[type=search]')!);
    await userEvent.click(deepAll(deep(screen, 'plan-sections')!, 'button')[2]!);
    await expect.poll(numbers).toEqual(['1']);
  });
});
