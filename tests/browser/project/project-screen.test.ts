import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { database } from '#data/database.ts';
import { setLanguage } from '#i18n/language.ts';
import { openLibraryProcess } from '#state/library-actions.ts';
import { createProject } from '#state/project-actions.ts';
import '#elements/project/project-screen.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { eventually, freshWorkspace } from '#tests/browser/fresh-workspace.ts';
import { mounted, settled, within } from '#tests/browser/shared/mounted.ts';

beforeEach(async () => {
  await freshWorkspace();
  setLanguage('kk');
});

async function overview(project: string) {
  const screen = await mounted('project-screen', html`<project-screen project=${project}></project-screen>`);
  const guide = await eventually(() => screen.shadowRoot!.querySelector('stage-guide'));
  await settled(guide);
  return { screen, guide };
}

test('the two stages stand there with their ten outputs, and what is missing leads to its place', async () => {
  const project = await createProject({ kk: 'Жер' }, 'Әкімдік');
  const { screen, guide } = await overview(project);
  expect(guide.shadowRoot!.querySelectorAll('li')).toHaveLength(10);
  expect(guide.shadowRoot!.querySelectorAll('li.empty')).toHaveLength(10);
  const path = screen.shadowRoot!.querySelector('stage-path')!;
  path.shadowRoot!.querySelectorAll('button')[1]!.click();
  const list = await eventually(() => guide.shadowRoot!.querySelector('finding-list'));
  (await eventually(() => list.shadowRoot!.querySelector<HTMLButtonElement>('li button'))).click();
  expect(location.hash).toBe(`#/project/${project}/records/legal-act`);
});

test('a project of the library shows its variants, says that it is illustrative, and its journal is whole', async () => {
  const { done } = await openLibraryProcess('land/land-plot');
  const { screen } = await overview(done!);
  const cards = screen.shadowRoot!.querySelector('variant-cards')!;
  expect(cards.shadowRoot!.querySelectorAll('diagram-schematic')).toHaveLength(3);
  expect(within(screen, '.note.info').textContent).toContain('болжам');
  const journal = screen.shadowRoot!.querySelector('journal-panel')!;
  await eventually(() => journal.shadowRoot!.querySelector('.whole'));
});

test('a journal that was touched is told', async () => {
  const project = await createProject({ kk: 'Жер' }, '');
  await createProject({ kk: 'Су' }, '');
  const entry = (await database().journal.where('project').equals(project).first())!;
  await database().journal.put({ ...entry, author: 'Басқа біреу' });
  const { screen } = await overview(project);
  const journal = screen.shadowRoot!.querySelector('journal-panel')!;
  await eventually(() => journal.shadowRoot!.querySelector('.broken'));
});

test('name, owner and stage are changed where they stand', async () => {
  const project = await createProject({ kk: 'Жер' }, '');
  const { screen } = await overview(project);
  const details = screen.shadowRoot!.querySelector('project-details')!;
  within(details, 'text-three').dispatchEvent(
    new CustomEvent('value-committed', { detail: { language: 'ru', value: ' Земля ' } }),
  );
  await eventually(() => screen.shadowRoot!.querySelector('project-details')?.project?.fields['name.ru'] === 'Земля');
  within(details, 'choice-select').dispatchEvent(new CustomEvent('value-changed', { detail: { value: 'stage-1' } }));
  await eventually(() => details.project?.fields['stage'] === 'stage-1');
});

test.each(['light', 'dark'])('in the %s theme axe finds nothing', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const { done } = await openLibraryProcess('civil/birth-registration');
  const { screen, guide } = await overview(done!);
  for (const details of guide.shadowRoot!.querySelectorAll('details')) details.open = true;
  await settled(guide);
  await eventually(() => screen.shadowRoot!.querySelector('journal-panel')!.shadowRoot!.querySelector('.whole'));
  expect(await axeFindings(screen)).toEqual([]);
});
