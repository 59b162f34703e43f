const properties = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['font-family', 'font-size', 'font-weight', 'opacity', 'paint-order', 'text-anchor'],
];

/** A drawing of the screen as a file of its own: light, with the styles written into it and nothing that acts. */
export function svgPicture(drawing: SVGSVGElement): Blob {
  const chosen = drawing.style.colorScheme;
  // The colours of roles follow the scheme of the element that uses them.
  drawing.style.colorScheme = 'light';
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [drawing, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')]);
  for (const [at, original] of (originals ?? []).entries()) {
    const target = copies?.[at];
    const style = getComputedStyle(original);
    for (const name of [...(target?.attributes ?? [])].map((attribute) => attribute.name)) {
      if (/^(class|style|tabindex|role|data-.*|aria-.*)$/.test(name)) target?.removeAttribute(name);
    }
    for (const property of properties) target?.setAttribute(property, style.getPropertyValue(property));
  }
  drawing.style.colorScheme = chosen;
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const text = new XMLSerializer().serializeToString(copy).replaceAll(/<!--[^]*?-->/g, '');
  return new Blob([text], { type: 'image/svg+xml' });
}
