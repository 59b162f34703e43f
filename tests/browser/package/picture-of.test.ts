import { expect, test } from 'vitest';
import { pictureOf } from '#bpmn/modeler/picture-of.ts';
import { safeSvg } from '#bpmn/xml/safe-svg.ts';

async function fixture(name: string): Promise<string> {
  return (await fetch(`/tests/fixtures/corpus/${name}`)).text();
}

test('a picture shows the labels and leaves nothing in the page', async () => {
  const before = document.body.childElementCount;
  const svg = safeSvg(await pictureOf(await fixture('own/public-service-kk.bpmn')));
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(drawing.querySelector('parsererror')).toBeNull();
  expect(drawing.documentElement.textContent).toMatch(/[ӘәҒғҚқҢңӨөҰұҮүІі]/);
  expect(svg).not.toContain('var(--');
  expect(document.body.childElementCount).toBe(before);
});

test('what cannot be drawn is refused and leaves nothing in the page', async () => {
  const before = document.body.childElementCount;
  await expect(pictureOf('<definitions/>')).rejects.toThrow();
  expect(document.body.childElementCount).toBe(before);
});
