/** Prints a page of its own through the browser's dialog, from a frame that nobody sees. */
export function printPage(page: string): void {
  const frame = document.createElement('iframe');
  // A frame that is not displayed at all prints an empty page in some browsers.
  frame.style.cssText = 'position: fixed; inline-size: 0; block-size: 0; border: 0';
  frame.ariaHidden = 'true';
  frame.srcdoc = page;
  frame.addEventListener('load', () => {
    const inner = frame.contentWindow;
    if (!inner) return;
    inner.addEventListener('afterprint', () => frame.remove());
    inner.print();
  });
  document.body.append(frame);
}
