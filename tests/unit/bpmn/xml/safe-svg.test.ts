import { describe, expect, test } from 'vitest';
import { safeSvg } from '#bpmn/xml/safe-svg.ts';

const inside = (content: string, attributes = '') =>
  safeSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`,
  );

describe('a drawing loses', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script of another name space', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
    ['an event handler', '<rect onclick="alert(1)" ONLOAD="alert(1)"/>'],
    [
      'foreign content',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>',
    ],
    ['a link to a script', '<a xlink:href="javascript:alert(1)"><text>x</text></a>'],
    ['a picture from elsewhere', '<image href="http://127.0.0.1:9/leak.png"/>'],
    ['a shape from elsewhere', '<use href="http://127.0.0.1:9/leak.svg#alert"/>'],
    [
      'an animation',
      '<rect><animate attributeName="href" to="javascript:alert(1)"/><set attributeName="onload" to="alert(1)"/></rect>',
    ],
    ['a style sheet', '<style>@import url(http://127.0.0.1:9/leak);rect{fill:url(http://127.0.0.1:9/leak)}</style>'],
    ['a colour from elsewhere', '<rect fill="url(http://127.0.0.1:9/leak)" stroke="url( \'//127.0.0.1:9/leak\')"/>'],
    [
      'a style from elsewhere',
      '<rect style="fill: url(http://127.0.0.1:9/leak); background: image-set(\'http://leak\' 1x)"/>',
    ],
    ['an escaped style', '<rect style="fill: u\\72l(http://127.0.0.1:9/leak)"/>'],
    ['a comment and an instruction', '<!-- alert --><?alert leak?>'],
  ])('%s', (_name, content) => {
    expect(inside(content)).not.toMatch(/alert|leak|javascript|script|onload|onclick|127\.0/i);
  });
});

test('a drawing keeps its shapes, markers, styles and texts', () => {
  const drawing =
    '<defs><marker id="m1" viewBox="0 0 20 20"><path d="M 1 5 L 11 10 z"/></marker></defs>' +
    '<g class="djs-visual" transform="matrix(1 0 0 1 100 80)"><rect x="0" width="100" style="stroke: black; fill: white"/>' +
    '<path style="marker-end: url(\'#m1\'); stroke-width: 2px" marker-start="url(#m1)"/>' +
    '<text lineHeight="1.2"><tspan x="5" y="6">Өтініш &lt;b&gt; &amp; «қабылдау»</tspan></text><use href="#m1"/></g>';
  const safe = inside(drawing, 'width="100" viewBox="0 0 100 100"');
  expect(safe).toContain(drawing.replaceAll('&gt;', '>'));
  expect(safe).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="100" viewBox="0 0 100 100">');
});

test('what is no drawing becomes an empty one', () => {
  expect(safeSvg('<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>')).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
  );
});

test('a drawing that was made safe stays as it is', () => {
  const once = inside('<g onclick="x"><text>a &lt; b</text></g>');
  expect(safeSvg(once)).toBe(once);
});
