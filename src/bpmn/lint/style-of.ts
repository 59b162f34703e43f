import { Linter } from 'bpmnlint';
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver.js';
import { BpmnModdle } from 'bpmn-moddle';
import { styleRules, type StyleReport } from '#domain/lint/style-rules.ts';
import { bpmnlintRules } from './bpmnlint-rules.ts';
import { fillEnds } from './fill-ends.ts';

/** What bpmnlint finds in the text of a diagram, under the codes of our rules; each fault once. */
export async function styleOf(text: string): Promise<readonly StyleReport[]> {
  const { rootElement } = await new BpmnModdle().fromXML(text);
  fillEnds(rootElement);
  // Some rules remember what they have seen, so each diagram has a linter of its own.
  const reports = await new Linter({ config: { rules: allTold }, resolver }).lint(rootElement);
  return styleRules.flatMap(({ code, told, says }) => {
    const elements = (reports[told] ?? [])
      .filter(({ category, message }) => category !== 'rule-error' && message === (says ?? message))
      .map(({ id }) => id);
    return [...new Set(elements)].map((element) => ({ code, element }));
  });
}

const allTold = Object.fromEntries(styleRules.map(({ told }) => [told, 'warn']));
const resolver = new StaticResolver(
  Object.fromEntries(Object.entries(bpmnlintRules).map(([name, rule]) => [`rule:bpmnlint/${name}`, rule])),
);
