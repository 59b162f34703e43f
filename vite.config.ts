import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { pagePolicy } from './commands/content-policy.mjs';

/** Writes the content policy into the page, so that it holds wherever the built files are hosted. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  build: {
    // The first versions with light-dark(), which would otherwise be rewritten and lose the chosen theme.
    target: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
    // A small library file must not become a data: address, which the content policy does not let the app fetch.
    assetsInlineLimit: 0,
    license: { fileName: 'licences.md' },
    chunkSizeWarningLimit: 1000,
  },
  // The worker loads bpmnlint when it judges a diagram, not before.
  worker: { format: 'es' },
  plugins: [
    contentPolicy(),
    VitePWA({
      // A new version waits until a person takes it or closes every tab: it never reloads a page with unsaved work.
      registerType: 'prompt',
      // src/main.ts registers the worker: an injected script would be one more request before the first screen.
      injectRegister: false,
      filename: 'service-worker.js',
      manifestFilename: 'studio.webmanifest',
      manifest: {
        lang: 'kk',
        dir: 'ltr',
        id: './',
        name: 'Üderis Studio',
        short_name: 'Üderis',
        description: 'Мемлекеттік органдардың бизнес-процестеріне реинжиниринг жүргізу студиясы',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#0a6c74',
        categories: ['government', 'productivity'],
        icons: [
          { src: 'icons/mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: 'icons/mark-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: 'icons/mark-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icons/mark-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,png,woff,woff2,ttf,json,bpmn,xsd,txt,md}'],
        globIgnores: ['**/screenshots/**'],
        maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        navigateFallback: 'index.html',
        // Names under assets/ carry a hash of their content already.
        dontCacheBustURLsMatching: /assets\/.+-[\w-]{8}\.\w+$/,
      },
    }),
  ],
});
