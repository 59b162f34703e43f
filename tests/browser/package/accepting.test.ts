import { beforeEach, expect, test } from 'vitest';
import { database } from '#data/database.ts';
import { setLanguage } from '#i18n/language.ts';
import { freshWorkspace, eventually } from '#tests/browser/fresh-workspace.ts';
import { settled, within } from '#tests/browser/shared/mounted.ts';
import { libraryProject, packageScreen } from './packaging.ts';

beforeEach(async () => {
  await freshWorkspace();
  setLanguage('kk');
});

async function acceptances(): Promise<number> {
  const records = await database().records.where('project').above('').toArray();
  return records.filter(({ kind, deletedAt }) => kind === 'acceptance' && deletedAt === undefined).length;
}

test('warnings of the diagrams are accepted with a reason before packing, and that is taken back', async () => {
  const project = await libraryProject('water/special-water-use');
  const interviews = await database().records.where('project').equals(project).toArray();
  await database().records.bulkDelete(interviews.filter(({ kind }) => kind === 'touchpoint').map(({ id }) => id));
  const screen = await packageScreen(project);
  const preflight = within(screen, 'package-preflight');
  const list = within(preflight, 'finding-list');
  const group = await eventually(() =>
    [...list.shadowRoot!.querySelectorAll('details')].find((each) =>
      each.textContent.includes('Түйісу нүктесіне байланыстырылмаған хабарламалар ағындары'),
    ),
  );
  const n = Number(group.querySelector('.count')!.textContent);
  expect(n).toBeGreaterThan(5);
  group.querySelector('summary')!.click();
  (await eventually(() => group.querySelector<HTMLElement>(':scope > .quiet'))).click();
  const box = within(preflight, 'accept-box');
  const reason = await eventually(() => box.shadowRoot!.querySelector('textarea'));
  within(box, 'button.primary').click();
  expect(await acceptances()).toBe(0);
  reason.value = 'Түйісу нүктелері келесі аптада сипатталады';
  within(box, 'button.primary').click();
  await expect.poll(acceptances).toBe(n);
  const accepted = await eventually(() => preflight.shadowRoot!.querySelector<HTMLDetailsElement>('details.card'));
  accepted.open = true;
  await settled(preflight);
  expect(accepted.textContent).toContain('келесі аптада');
  within(preflight, '.ways button').click();
  await expect.poll(acceptances).toBe(n - 1);
});
