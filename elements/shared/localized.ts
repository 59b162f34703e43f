import { onLanguageChange } from '#i18n/language.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders the host again after each switch of the language: `readonly localized = new Localized(this);`. */
export class Localized implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.end = onLanguageChange(() => this.host.requestUpdate());
    // The language may have changed while the host was out of the page.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.end?.();
    this.end = undefined;
  }
}
