import { sourceFromFacts } from '#bpmn/facts/source-from-facts.ts';
import type { Language } from '#domain/language.ts';
import { exampleDiagram } from '#domain/lint-examples/example-diagram.ts';
import { exampleWords } from '#i18n/texts/rule-examples.ts';
import { themedSvg } from './export-picture.ts';
import { pictureOf } from './picture-of.ts';

const fault = 'uderis-fault';

/** The drawing of an example of a rule in the colours of the theme, as an SVG element; what the rule speaks of has the class `uderis-fault`. */
export async function examplePicture(lines: string, language: Language): Promise<SVGElement> {
  const { facts, faulty } = exampleDiagram(lines, exampleWords);
  const text = themedSvg(await pictureOf(sourceFromFacts(facts), language));
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const picture = document.importNode(documentElement, true) as HTMLElement & SVGElement;
  for (const drawn of picture.querySelectorAll('[data-element-id]')) {
    if (faulty.includes(drawn.getAttribute('data-element-id') ?? '')) drawn.classList.add(fault);
  }
  return picture;
}
