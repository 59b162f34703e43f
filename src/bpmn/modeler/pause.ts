import { pageIsLeft } from './page-is-left.ts';

/**
 * Lets the page answer before long work goes on. A page that is going away is not answered: there the work must end
 * while it still may.
 */
export function pause(): Promise<void> {
  if (pageIsLeft()) return Promise.resolve();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
