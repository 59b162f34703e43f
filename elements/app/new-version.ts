import { raiseNotice } from '#elements/shared/notice.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';

/**
 * Registers the service worker and tells when a new version waits. It never takes over by itself: the page reloads
 * only when the person says so, with everything saved.
 */
export async function watchForNewVersion(address: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(address);
  const offer = (): void => {
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller) return;
    const run = (): void => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    };
    const action = { label: say(appTexts.reload), run };
    raiseNotice(document.body, { text: say(appTexts.newVersion), lasting: true, key: 'new-version', action });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
