import type { StudioRecord } from '#domain/document.ts';
import type { Language, Text } from '#domain/language.ts';
import type { PlanNode } from '#domain/steps/list-plan.ts';
import { recordMeant } from '#domain/steps/record-meant.ts';
import { say } from '#i18n/say.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { withEntry, withFacts } from './element-facts.ts';
import type { Moddle, ModdleElement } from './moddle.ts';

/** Where no norm is known, the ground is what has become usual. */
const habit = /^(қалыптасқан|дағды|сложивш|habit|custom)/i;

/** The language of a list, and what is known of a name of it in others. */
export interface ListedNames {
  readonly language: Language;
  readonly inLanguages: (name: string) => Text;
}

/**
 * Gives a new element the step facts that its line says; a document that is a data item is data, too. A system or data
 * that no record is meant by stands in the description,
 * an act that none is meant by in the article of the ground: nothing of the line is lost.
 */
export function listedStep(
  moddle: Moddle,
  owner: ModdleElement,
  { work, wait, incoming, produced, data, systems, grounds }: PlanNode,
  { language, inLanguages }: ListedNames,
  records: readonly StudioRecord[],
): void {
  const entry = (...[type, values]: [Parameters<typeof withEntry>[2], Parameters<typeof withEntry>[4]]): void => {
    owner.set('extensionElements', withEntry(moddle, owner, type, undefined, values));
  };
  const times = {
    ...(work ? { workLikely: work.value, workUnit: work.unit } : {}),
    ...(wait ? { waitLikely: wait.value, waitUnit: wait.unit } : {}),
  };
  owner.set('extensionElements', withFacts(moddle, owner, 'ud:Step', times));
  const unknown: string[] = [];
  for (const name of systems) {
    const record = recordMeant(records, 'system', name)?.id;
    if (record === undefined) unknown.push(name);
    else entry('ud:System', { record });
  }
  for (const ground of grounds) {
    const [, words = '', article = ''] = /^([^,]*),?\s*(.*)$/.exec(ground) ?? [];
    const act = recordMeant(records, 'legal-act', words)?.id;
    const kind = habit.test(ground) ? 'habit' : 'law';
    entry('ud:LegalGround', act === undefined ? { article: ground, kind } : { act, article, kind });
  }
  const documents = [
    ...incoming.map((name) => ({ name, direction: 'incoming' })),
    ...produced.map((name) => ({ name, direction: 'produced' })),
  ];
  for (const { name, direction } of documents) {
    const item = recordMeant(records, 'data-item', name)?.id;
    entry('ud:Document', { ...inLanguages(name), direction, item });
  }
  const uses = [
    ...[...data, ...incoming].map((name) => ({ name, direction: 'in' })),
    ...produced.map((name) => ({ name, direction: 'out' })),
  ];
  for (const { name, direction } of uses) {
    const item = recordMeant(records, 'data-item', name)?.id;
    if (item !== undefined) entry('ud:DataUse', { item, direction });
    else if (data.includes(name)) unknown.push(name);
  }
  if (unknown.length === 0) return;
  const systemsUnknown = unknown.filter((name) => systems.includes(name));
  const text = [
    [stepFactTexts.systems, systemsUnknown] as const,
    [stepFactTexts.dataIn, unknown.filter((name) => !systemsUnknown.includes(name))] as const,
  ]
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => `${say(label, {}, language)}: ${names.join(', ')}`)
    .join('\n');
  owner.set('documentation', [moddle.create('bpmn:Documentation', { text })]);
}
