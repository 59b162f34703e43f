import type { StudioRecord } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import type { PlanNode } from '#domain/steps/list-plan.ts';
import { recordMeant } from '#domain/steps/record-meant.ts';
import { say } from '#i18n/say.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { withEntry, withFacts } from './element-facts.ts';
import type { Moddle, ModdleElement } from './moddle.ts';

/**
 * Gives a new element the step facts that its line says. A system that no record is meant by stands in the description,
 * an act that none is meant by in the article of the ground: nothing of the line is lost.
 */
export function listedStep(
  moddle: Moddle,
  owner: ModdleElement,
  { work, wait, incoming, produced, systems, grounds }: PlanNode,
  language: Language,
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
    entry('ud:LegalGround', act === undefined ? { article: ground, kind: 'law' } : { act, article, kind: 'law' });
  }
  const documents = [
    ...incoming.map((name) => ({ name, direction: 'incoming' })),
    ...produced.map((name) => ({ name, direction: 'produced' })),
  ];
  for (const { name, direction } of documents) {
    const item = recordMeant(records, 'data-item', name)?.id;
    entry('ud:Document', { [language]: name, direction, item });
  }
  if (unknown.length === 0) return;
  const text = `${say(stepFactTexts.systems, {}, language)}: ${unknown.join(', ')}`;
  owner.set('documentation', [moddle.create('bpmn:Documentation', { text })]);
}
