import { watchForNewVersion } from '#elements/app/new-version.ts';
import '#elements/app/studio-app.css';
import '#elements/app/studio-app.ts';
import '#elements/shared/page.css';
import '#elements/shared/tokens.css';

// Without service workers (a plain http address in a workshop room) the app works, but only while its server does.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    void watchForNewVersion('./service-worker.js').catch((error: unknown) => {
      console.warn('Offline use is not available:', error);
    });
  });
}
