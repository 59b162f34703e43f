const properties = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  ...['stroke-opacity', 'marker-start', 'marker-mid', 'marker-end', 'display', 'visibility'],
  ...['font-family', 'font-size', 'font-weight', 'opacity', 'paint-order', 'text-anchor'],
];
const acting = /^(class|style|tabindex|role|data-.*|aria-.*)$/;

/** A copy of a drawing of the screen: light, with the styles written into it and nothing that acts. `left` is left out. */
export function svgCopy(drawing: SVGSVGElement, left = ''): SVGSVGElement {
  const chosen = drawing.style.colorScheme;
  // The colours of roles follow the scheme of the element that uses them.
  drawing.style.colorScheme = 'light';
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [drawing, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')]);
  const unwanted = left === '' ? [] : [...copy.querySelectorAll(left)];
  for (const [at, original] of (originals ?? []).entries()) {
    const target = copies?.[at];
    const style = getComputedStyle(original);
    for (const name of [...(target?.attributes ?? [])].map((attribute) => attribute.name)) {
      if (acting.test(name)) target?.removeAttribute(name);
    }
    for (const property of properties) target?.setAttribute(property, style.getPropertyValue(property));
  }
  drawing.style.colorScheme = chosen;
  for (const element of unwanted) element.remove();
  return copy;
}

/** A drawing of the screen as a file of its own. */
export function svgPicture(drawing: SVGSVGElement): Blob {
  const copy = svgCopy(drawing);
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return svgFile(copy);
}

export function svgFile(drawing: SVGSVGElement): Blob {
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const text = new XMLSerializer().serializeToString(drawing).replaceAll(/<!--[^]*?-->/g, '');
  return new Blob([text], { type: 'image/svg+xml' });
}
