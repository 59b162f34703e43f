import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './tests/run/find-chromium.mjs';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
      {
        test: {
          name: 'repository',
          environment: 'node',
          include: ['tests/repository/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Named beforehand: a package found in the middle of a run makes Vite reload the page under the test.
        optimizeDeps: {
          include: [
            ...['axe-core', 'dexie', 'fake-indexeddb', 'fractional-indexing', 'json-canonicalize', 'uuid', 'xstate'],
            ...[
              '@noble/hashes/sha2.js',
              '@noble/hashes/utils.js',
              '@rgrove/parse-xml',
              '@xstate/store',
              'fflate',
              'valibot',
            ],
            ...[
              'lit',
              'lit/decorators.js',
              'lit/directives/keyed.js',
              'lit/directives/repeat.js',
              '@tanstack/lit-virtual',
            ],
            ...[
              'bpmn-js/lib/Modeler',
              'bpmn-js/lib/NavigatedViewer',
              'bpmn-js/lib/util/LabelUtil',
              'bpmn-js/lib/util/DrilldownUtil',
              'bpmn-js/lib/features/modeling/Modeling',
              'bpmn-js/lib/features/modeling/cmd/UpdateFlowNodeRefsHandler',
              'bpmn-js/lib/features/modeling/cmd/UpdatePropertiesHandler',
              'bpmn-js-create-append-anything',
              'diagram-js-minimap',
            ],
            ...[
              'diagram-js/lib/command/CommandInterceptor',
              'bpmn-moddle',
              'moddle-xml',
              'pdfmake/build/pdfmake.js',
              'write-excel-file/universal',
            ],
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 720 },
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

function launchOptions() {
  const executablePath = findChromium();
  return executablePath === undefined ? { args: chromiumFlags } : { executablePath, args: chromiumFlags };
}
