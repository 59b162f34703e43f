import { userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventually } from '#tests/browser/fresh-workspace.ts';
import { focused } from '#tests/browser/shared/mounted.ts';
import type { FieldRow } from '#elements/shared/field-row.ts';
import { addVariant, deep, deepAll, openProject, showScreen, type OpenProject } from './open-registers.ts';

let project: OpenProject;

beforeEach(async () => {
  project = await openProject();
});

function row(screen: HTMLElement, field: string): FieldRow | undefined {
  return deep(screen, `[data-field='${field}']`) as FieldRow | undefined;
}

function messageOf(screen: HTMLElement, field: string): string {
  return row(screen, field)?.message?.text ?? '';
}

function rowsOf(screen: HTMLElement): string[] {
  return deepAll(screen, '.body .lead').map((cell) => cell.textContent.trim());
}

/** Writes into a field as a person does, and leaves it. */
async function write(field: HTMLElement, text: string): Promise<void> {
  await userEvent.fill(field, text);
  await userEvent.keyboard('{Tab}');
}

describe('the form of a record', () => {
  test('saves a field when it is left, and its finding goes', async () => {
    const id = await project.add('legal-act', { kind: 'law' });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'legal-act', record: id });
    await eventually(() => messageOf(screen, 'title') === 'Толтырылмаған');
    await write(deep(row(screen, 'title')!, 'input')!, 'Су кодексі');
    await eventually(() => row(screen, 'title') !== undefined && messageOf(screen, 'title') === '');
    expect((await project.record(id)).fields).toEqual({ kind: 'law', 'title.kk': 'Су кодексі' });
    expect(rowsOf(screen)).toEqual(['Су кодексі']);
  });

  test('saves what is typed after a pause, although the field is not left', async () => {
    const id = await project.add('legal-act', { kind: 'law' });
    const screen = await showScreen({
      screen: 'records',
      project: project.id,
      kind: 'legal-act',
      record: id,
      field: 'number',
    });
    await eventually(() => focused()?.localName === 'input');
    await userEvent.keyboard('481-II');
    await expect.poll(async () => (await project.record(id)).fields['number']).toBe('481-II');
    expect((focused() as HTMLInputElement).value).toBe('481-II');
    expect(rowsOf(screen)).toHaveLength(1);
  });

  test('saves what is typed when another record is opened at once', async () => {
    const first = await project.add('legal-act', { 'title.kk': 'Бірінші' });
    const second = await project.add('legal-act', { 'title.kk': 'Екінші' });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'legal-act', record: first });
    const input = await eventually(() => deep(row(screen, 'number') ?? screen, 'input[type=text]'));
    await userEvent.type(input, '7');
    location.hash = location.hash.replace(first, second);
    await expect.poll(async () => (await project.record(first)).fields['number']).toBe('7');
    expect((await project.record(second)).fields['number']).toBeUndefined();
  });

  test('takes quick changes of one field one after the other', async () => {
    const id = await project.add('stakeholder', { 'name.kk': 'Клиент', interest: 1 });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'stakeholder', record: id });
    const scale = await eventually(() => deep(screen, "[data-field='interest'] scale-field"));
    scale.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(async () => (await project.record(id)).fields['interest']).toBe(4);
  });

  test('makes a sheet by its first entry, once', async () => {
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'passport' });
    await write(deep(row(screen, 'code')!, 'input')!, 'СП-01');
    await write(deep(row(screen, 'ownerDeputy')!, 'input')!, 'Орынбасар');
    await expect
      .poll(async () => (await project.records('passport')).map(({ fields }) => fields))
      .toEqual([{ code: 'СП-01', ownerDeputy: 'Орынбасар' }]);
  });

  test('shows on the passport the name, the systems and the acts that other places hold', async () => {
    await project.add('system', { 'name.kk': 'Мемлекеттік су кадастры' });
    await project.add('legal-act', { 'title.kk': 'Су кодексі' });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'passport' });
    const links = await eventually(() => deep(screen, 'passport-links'));
    const said = (): string => links.shadowRoot?.querySelector('dl')?.textContent ?? '';
    await eventually(() => said().includes('Су кодексі'));
    for (const words of ['Су пайдалану', 'Водопользование', 'Мемлекеттік су кадастры']) expect(said()).toContain(words);
  });

  test('links elements of diagrams and shows those that are gone', async () => {
    const { variant, start } = await addVariant(project.id);
    const id = await project.add('problem', { code: 'P1', [`elements:${variant}#Gone_1`]: true });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'problem', record: id });
    const list = await eventually(() => deep(screen, "[data-field='elements'] tag-list"));
    await eventually(() => deep(list, '.missing'));
    await userEvent.click(deep(list, '.add')!);
    await userEvent.keyboard('Бастапқы{Enter}{Escape}');
    await expect
      .poll(async () => Object.keys((await project.record(id)).fields))
      .toContain(`elements:${variant}#${start}`);
    await eventually(() => deepAll(list, '.chip').length === 2);
    await userEvent.click(deepAll(list, '.chip .name')[0]!);
    const [, element] = [...new URLSearchParams(location.hash.split('?')[1])].flat();
    expect(location.hash).toContain(`model/as-is?element=${element ?? ''}&record=${id}`);
  });

  test('makes a record to point to and leads there', async () => {
    const id = await project.add('system', { 'name.kk': 'Реестр' });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'system', record: id });
    await userEvent.click(await eventually(() => row(screen, 'owner') && deep(row(screen, 'owner')!, '.add')));
    await userEvent.keyboard('Жаңа жазба{Enter}');
    await eventually(() => location.hash.includes('records/organisation'));
    const [organisation] = await project.records('organisation');
    await expect.poll(async () => (await project.record(id)).fields['owner']).toBe(organisation?.id);
  });

  test('accepts a warning with a reason, and takes that back', async () => {
    const id = await project.add('legal-act', { kind: 'law', 'title.kk': 'Заң' });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'legal-act', record: id });
    const findings = await eventually(
      () => deep(screen, 'record-pane') && deep(deep(screen, 'record-pane')!, 'record-findings'),
    );
    findings.shadowRoot!.querySelector('details')!.open = true;
    const warnings = deepAll(findings, 'li .quiet').length;
    expect(warnings).toBeGreaterThan(0);
    await userEvent.click(deepAll(findings, 'li .quiet')[0]!);
    const reason = await eventually(() => deep(findings, 'textarea'));
    await userEvent.fill(reason, 'Нөмірі әлі берілмеген');
    await userEvent.click(deep(findings, 'button.primary')!);
    await expect
      .poll(async () => (await project.records('acceptance')).map(({ fields }) => fields['reason']))
      .toEqual(['Нөмірі әлі берілмеген']);
    const back = await eventually(() =>
      deepAll(findings, 'li .quiet').find((it) => it.textContent.includes('алып тастау')),
    );
    await userEvent.click(back);
    await expect.poll(async () => (await project.records('acceptance')).length).toBe(0);
  });
});

describe('the table of a register', () => {
  test('is worked by keyboard alone: open, close, add, delete, undo, redo', async () => {
    await project.add('organisation', { 'name.kk': 'Әкімдік' });
    await project.add('organisation', { 'name.kk': 'Министрлік' });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'organisation' });
    const grid = await eventually(() => rowsOf(screen).length === 2 && deep(screen, 'data-grid'));
    grid.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => focused()?.closest('.frame'));
    await userEvent.keyboard('{Escape}');
    await eventually(() => !deep(screen, 'record-pane') && focused()?.closest('[data-cell]'));

    await userEvent.keyboard('{Insert}');
    await eventually(() => rowsOf(screen).length === 3 && focused()?.closest('.frame'));
    await userEvent.keyboard('Инспекция{Tab}');
    await expect.poll(() => rowsOf(screen)).toEqual(['Әкімдік', 'Министрлік', 'Инспекция']);
    await userEvent.keyboard('{Escape}');
    await eventually(() => focused()?.closest('[data-cell]'));

    await userEvent.keyboard('{Control>}{Home}{/Control}{Delete}');
    await expect.poll(() => rowsOf(screen)).toEqual(['Министрлік', 'Инспекция']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => rowsOf(screen)).toEqual(['Әкімдік', 'Министрлік', 'Инспекция']);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.poll(() => rowsOf(screen)).toEqual(['Министрлік', 'Инспекция']);
  });

  test('finds words of any language, typed with Russian letters too', async () => {
    await project.add('organisation', { 'name.kk': 'Қала әкімдігі', 'name.en': 'City akimat' });
    await project.add('organisation', { 'name.kk': 'Министрлік', kind: 'central' });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'organisation' });
    await eventually(() => rowsOf(screen).length === 2);
    const search = deep(screen, 'input[type=search]')!;
    for (const [words, found] of [
      ['city', ['Қала әкімдігі']],
      ['кала акимдиги', ['Қала әкімдігі']],
      ['орталық орган', ['Министрлік']],
    ] as const) {
      await userEvent.fill(search, words);
      await expect.poll(() => rowsOf(screen)).toEqual(found);
    }
    await userEvent.fill(search, 'мұндай жоқ');
    await eventually(() => rowsOf(screen).length === 0);
    expect(deepAll(screen, 'h2').map((it) => it.textContent)).toContain('Іздеуге сәйкес жол жоқ');
  });

  test('counts what stands in the way of each register', async () => {
    await project.add('organisation', { 'name.kk': 'Әкімдік' });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'organisation' });
    const line = await eventually(() => deep(screen, "a[aria-current='page']"));
    expect(line.querySelector('.count')?.textContent).toBe('1');
    expect(line.querySelector('open-findings')?.value.E).toBe(1);
  });
});

describe('the power–interest grid', () => {
  test('moves a stakeholder by arrows and keeps the focus on it', async () => {
    const id = await project.add('stakeholder', { 'name.kk': 'Әкімдік', power: 3, interest: 3 });
    const screen = await showScreen({ screen: 'records', project: project.id, kind: 'stakeholder' });
    await userEvent.click(await eventually(() => deepAll(screen, '.switch button')[1]));
    const label = await eventually(() => deep(screen, `[data-id='${id}']`));
    expect(label.getAttribute('aria-label')).toBe('Әкімдік: билік 3, мүдде 3, бақылап отыру');
    label.focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowRight}{ArrowUp}');
    await expect.poll(async () => (await project.record(id)).fields).toMatchObject({ power: 5, interest: 4 });
    expect(focused()?.getAttribute('aria-label')).toBe('Әкімдік: билік 5, мүдде 4, тығыз басқару');
  });
});
