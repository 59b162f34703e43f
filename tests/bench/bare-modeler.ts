import { createRequire } from 'node:module';
import type { Page } from 'playwright';

/** A page of the same size with nothing on it but a bpmn-js Modeler, as its package brings it. */
export async function bareModeler(page: Page, address: string): Promise<Page> {
  const files = createRequire(import.meta.url);
  await page.route('**/bare.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><style>body{margin:0}#canvas{height:100vh}</style><div id="canvas"></div>',
    }),
  );
  await page.goto(`${address}/bare.html`);
  await page.addStyleTag({ path: files.resolve('bpmn-js/dist/assets/diagram-js.css') });
  await page.addStyleTag({ path: files.resolve('bpmn-js/dist/assets/bpmn-js.css') });
  await page.addScriptTag({ path: files.resolve('bpmn-js/dist/bpmn-modeler.production.min.js') });
  return page;
}

/** Time to draw, without (`imported`) and with (`made`) making the Modeler, which with `stays` is left on the page. */
export async function drawBare(
  page: Page,
  xml: string,
  shapes: number,
  stays = false,
): Promise<{ imported: number; made: number }> {
  return page.evaluate(
    async ({ xml, shapes, stays }) => {
      interface Bare {
        importXML(xml: string): Promise<unknown>;
        destroy(): void;
      }
      const { BpmnJS } = window as Window & { BpmnJS?: new (options: { container: string }) => Bare };
      if (!BpmnJS) throw new Error('bpmn-js did not load.');
      const begun = performance.now();
      const modeler = new BpmnJS({ container: '#canvas' });
      const since = performance.now();
      const drawn = await new Promise<number>((resolve) => {
        const watch = new MutationObserver(() => {
          if (document.querySelectorAll('.djs-shape:not(.djs-label)').length < shapes) return;
          watch.disconnect();
          resolve(performance.now());
        });
        watch.observe(document.body, { childList: true, subtree: true });
        void modeler.importXML(xml);
      });
      if (!stays) modeler.destroy();
      return { imported: drawn - since, made: drawn - begun };
    },
    { xml, shapes, stays },
  );
}
