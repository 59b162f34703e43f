import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { readProject } from '#data/queries/project-content.ts';
import { variantKinds } from '#domain/variant.ts';
import { setLanguage } from '#i18n/language.ts';
import { processLibrary } from '#state/process-library.ts';
import '#elements/library/library-screen.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { eventually, freshWorkspace } from '#tests/browser/fresh-workspace.ts';
import { mounted, settled, within } from '#tests/browser/shared/mounted.ts';

beforeEach(async () => {
  await freshWorkspace();
  location.hash = '#/library';
  setLanguage('kk');
});

async function library() {
  return mounted('library-screen', html`<library-screen></library-screen>`);
}

function cards(screen: Element) {
  return [...screen.shadowRoot!.querySelectorAll('library-card')];
}

test('every process stands there with its name, and is found in any language', async () => {
  const screen = await library();
  expect(cards(screen)).toHaveLength(processLibrary.length);
  expect(processLibrary.length).toBeGreaterThanOrEqual(5);
  within(screen, 'search-box').dispatchEvent(new CustomEvent('value-changed', { detail: { value: 'участка' } }));
  await settled(screen);
  expect(cards(screen).map((card) => card.card?.key)).toEqual(['land/land-plot']);
});

test('a process opens as a project that says it is illustrative, with three variants and its records', async () => {
  const screen = await library();
  const card = cards(screen).find((each) => each.card?.key === 'land/land-plot')!;
  within(card, 'button.primary').click();
  const hash = await eventually(() => location.hash.startsWith('#/project/') && location.hash);
  const content = await readProject(hash.split('/')[2]!);
  const project = content.documents.find((document) => document.kind === 'project')!;
  expect(project.fields).toMatchObject({ illustrative: true, library: 'land/land-plot' });
  const kinds = content.documents.map((document) => document.fields['variant']).filter(Boolean);
  expect(kinds.sort()).toEqual([...variantKinds].sort());
  expect(content.records.length).toBeGreaterThan(100);
});

test('the sources of a process can be read', async () => {
  const screen = await library();
  within(cards(screen)[0]!, 'button.quiet').click();
  const sources = screen.shadowRoot!.querySelector('library-sources')!;
  const notes = await eventually(() => sources.shadowRoot!.querySelector('source-notes'));
  await eventually(() => notes.shadowRoot!.querySelector('table tbody tr'));
  expect(await axeFindings(screen)).toEqual([]);
});

test.each(['light', 'dark'])('in the %s theme axe finds nothing', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const screen = await library();
  await eventually(() =>
    cards(screen)[0]?.shadowRoot!.querySelector('diagram-schematic')!.shadowRoot!.querySelector('svg'),
  );
  expect(await axeFindings(screen)).toEqual([]);
});
