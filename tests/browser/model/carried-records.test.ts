import { html } from 'lit';
import { expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { CarriedRecord, Fragment } from '#domain/fragment.ts';
import '#elements/model/clipboard/carried-records.ts';
import { axeFindings } from '#tests/browser/axe-findings.ts';
import { mounted, settled } from '#tests/browser/shared/mounted.ts';

const owner: CarriedRecord = { id: 'o', kind: 'organisation', fields: { 'name.kk': 'Әкімдік' } };
const system: CarriedRecord = { id: 's', kind: 'system', fields: { 'name.kk': 'еӨтініш', owner: 'o' } };
const act: CarriedRecord = { id: 'a', kind: 'legal-act', fields: { 'title.kk': 'Жер кодексі', number: '442' } };
const fragment: Fragment = {
  ...{ project: 'other', variant: 'as-is', elements: ['Task_1'] },
  text: emptySource({ name: '', language: 'kk' }),
  records: [system, act, owner],
};
const present: StudioRecord = {
  ...{ id: 'p', project: 'P', document: 'D', kind: 'system', order: 'a0' },
  fields: { 'name.kk': 'Мемлекеттік жер кадастры' },
};

test.each(['light', 'dark'])(
  'the question about records is accessible in %s and hands over each choice',
  async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const dialog = await mounted(
      'carried-records',
      html`<carried-records .fragment=${fragment} .asked=${[system, act]} .records=${[present]}></carried-records>`,
    );
    const selects = (): HTMLSelectElement[] =>
      [...dialog.renderRoot.querySelectorAll('choice-select')].map((each) => each.renderRoot.querySelector('select')!);
    expect(selects().map(({ value }) => value)).toEqual(['bring', 'bring']);
    expect(dialog.renderRoot.querySelector('field-row')?.hint).toContain('Әкімдік');
    expect(await axeFindings(dialog)).toEqual([]);

    const [first] = selects();
    first!.value = 'p';
    first!.dispatchEvent(new Event('change'));
    await settled(dialog);
    const heard = new Promise<ReadonlyMap<string, string>>((resolve) => {
      dialog.addEventListener('chosen', (event) =>
        resolve((event as CustomEvent<{ choices: ReadonlyMap<string, string> }>).detail.choices),
      );
    });
    dialog.renderRoot.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
    expect([...(await heard)]).toEqual([
      ['s', 'p'],
      ['a', 'bring'],
    ]);
  },
);
