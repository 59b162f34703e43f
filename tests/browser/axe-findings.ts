import axe from 'axe-core';

/**
 * What the accessibility engine finds in a part of the page, one line for each rule and element. What is still fading in
 * has colours of its own, so motion that ends is waited for.
 */
export async function axeFindings(part: Element): Promise<string[]> {
  await Promise.allSettled(motions(document).map((motion) => motion.finished));
  const { violations } = await axe.run(part, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`));
}

function motions(root: Document | ShadowRoot): Animation[] {
  const own = root.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? motions(shadowRoot) : []));
  return [...own, ...inside];
}
