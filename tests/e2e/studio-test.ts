import { expect, test as plain } from '@playwright/test';

/**
 * The `test` of every journey. Besides what a journey checks itself, each fails when a request leaves the machine, when
 * the content policy refuses something, or when an error reaches the console.
 */
export const test = plain.extend<{ quietAndAlone: undefined }>({
  // A step that cannot be taken should be named soon, not when the whole journey has run out of time.
  actionTimeout: 15_000,
  quietAndAlone: [
    async ({ context, baseURL }, use) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const inside = protocol === 'data:' || protocol === 'blob:' || origin === new URL(baseURL ?? '').origin;
        if (!inside) foreign.push(request.url());
      });
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(String(error.error())));
      await use(undefined);
      expect(foreign, 'requests that leave the machine').toEqual([]);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
