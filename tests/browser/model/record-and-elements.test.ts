import { html } from 'lit';
import { beforeEach, expect, test } from 'vitest';
import { database } from '#data/database.ts';
import { elementsOf } from '#domain/read-fields.ts';
import '#elements/model/model-screen.ts';
import { setLanguage } from '#i18n/language.ts';
import { openLibraryProcess } from '#state/library-actions.ts';
import { eventually, freshWorkspace } from '#tests/browser/fresh-workspace.ts';
import { mounted } from '#tests/browser/shared/mounted.ts';

beforeEach(async () => {
  await freshWorkspace();
  setLanguage('kk');
});

test('a record opened from its form lights all its elements, and the element leads back to the field of the form', async () => {
  const { done: project = '' } = await openLibraryProcess('land/land-plot');
  const documents = await database().documents.where('project').equals(project).toArray();
  const asIs = documents.find(({ fields }) => fields['variant'] === 'as-is')!;
  const records = await database().records.where('project').equals(project).toArray();
  const placesOf = (fields: (typeof records)[number]['fields']): string[] =>
    elementsOf(fields).flatMap(({ variant, element }) => (variant === asIs.id ? [element] : []));
  const problem = records.find(({ kind, fields }) => kind === 'problem' && placesOf(fields).length > 1)!;
  const places = placesOf(problem.fields);
  const screen = await mounted(
    'model-screen',
    html`<model-screen
      style="block-size: 600px; inline-size: 1200px"
      .project=${project}
      .variant=${'as-is'}
      .element=${places[0]}
      .record=${problem.id}
    ></model-screen>`,
  );
  const lit = await eventually(() => {
    const found = [...screen.querySelectorAll<SVGElement>('.djs-element.uderis-used')].map(
      ({ dataset }) => dataset['elementId'],
    );
    return found.length > 0 && found;
  });
  expect(new Set(lit)).toEqual(new Set(places));
  const links = await eventually(() => {
    const found = allDeep(screen, 'a.button.icon').map((link) => link.getAttribute('href'));
    return found.length > 0 && found;
  });
  expect(links).toContain(`#/project/${project}/records/problem?record=${problem.id}&field=elements`);
});

function allDeep(root: Element | ShadowRoot, selector: string): Element[] {
  const own = [...root.querySelectorAll('*')];
  return own.flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.shadowRoot ? allDeep(each.shadowRoot, selector) : []),
  ]);
}
