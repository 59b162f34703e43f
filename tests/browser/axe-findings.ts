import axe from 'axe-core';

/** What the accessibility engine finds in a part of the page, one line for each rule and element. */
export async function axeFindings(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`));
}
