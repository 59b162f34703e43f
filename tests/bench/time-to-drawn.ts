import type { Page } from 'playwright';

/** The time from the next click on the page until so many shapes are drawn, labels left out. */
export function timeToDrawn(page: Page, shapes: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        addEventListener(
          'click',
          ({ timeStamp }) => {
            // Told in the task that draws: counting frames would add up to one of them to either side.
            const watch = new MutationObserver(() => {
              if (document.querySelectorAll('.djs-shape:not(.djs-label)').length < wanted) return;
              watch.disconnect();
              resolve(performance.now() - timeStamp);
            });
            watch.observe(document.body, { childList: true, subtree: true });
          },
          { once: true, capture: true },
        );
      }),
    shapes,
  );
}
