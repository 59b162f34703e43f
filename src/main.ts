import '#elements/shared/tokens.css';
import '#elements/shared/page.css';
import '#elements/app/studio-app.css';
import '#elements/app/studio-app.ts';

// Without service workers (a plain http address in a workshop room) the app works, but only while its server does.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    void navigator.serviceWorker.register('./service-worker.js').catch((error: unknown) => {
      console.warn('Offline use is not available:', error);
    });
  });
}
