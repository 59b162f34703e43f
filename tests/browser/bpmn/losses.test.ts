import { describe, expect, test } from 'vitest';
import { readSource } from '#exchange/read-source.ts';
import { editKinds } from '#tests/bench/losses/edit-kinds.ts';
import { lossClasses, lossesBetween, lossesOf } from '#tests/bench/losses/losses-of.ts';
import { plainSave } from '#tests/bench/losses/plain-save.ts';

/** One file of each way to lose something; `npm run bench -- losses` takes all of them. */
const names = [
  'engines/drools-default-namespace.bpmn2',
  'engines/processmaker-broken-flows.xml',
  'miwg-ref/C.1.0.bpmn',
  'miwg-vendor/bizagi-A.4.0-roundtrip.bpmn',
  'miwg-vendor/bonita-A.2.0-export.bpmn',
  'miwg-vendor/omnitracker-A.1.0-export.bpmn',
  'miwg-vendor/w4-A.2.0-export.bpmn',
  'hand-drawn/ex03_writer0001.bpmn',
  'moddle/yaoqiang-event-definitions.bpmn',
  'own/encoding-utf16le-bom.bpmn',
  'own/proto-pollution.bpmn',
  'own/public-service-kk.bpmn',
];
const addresses = import.meta.glob<string>('/tests/fixtures/corpus/*/*', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function textOf(name: string): Promise<string> {
  const response = await fetch(addresses[`/tests/fixtures/corpus/${name}`] ?? '');
  return readSource(new Uint8Array(await response.arrayBuffer())).text;
}

describe.each(names)('%s', (name) => {
  test('opened and saved untouched is the same text', async () => {
    expect(await lossesOf(await textOf(name))).toEqual([]);
  });

  test('loses nothing beyond an edit of any kind', async () => {
    const text = await textOf(name);
    const lost: Record<string, unknown> = {};
    for (const { name: edit } of editKinds) {
      const losses = await lossesOf(text, edit);
      if (losses && losses.length > 0) lost[edit] = losses;
    }
    expect(lost).toEqual({});
  });
});

test('what bpmn-js alone loses is found', async () => {
  const found = new Set<string>();
  for (const name of names) {
    const text = await textOf(name);
    const saved = await plainSave(text);
    for (const { kind } of saved === undefined ? [] : lossesBetween(text, saved)) found.add(kind);
  }
  expect([...found].sort()).toEqual([...lossClasses].sort());
});
