import { addressOf, routeOf, type Route } from '#domain/address.ts';
import { focusedElement } from '#elements/shared/focused-element.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { currentLanguage, rememberedLanguage, setLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { findingTrailStore } from '#state/finding-trail-store.ts';
import { preferencesStore } from '#state/preferences-store.ts';
import { savingState, savingStore } from '#state/saving-store.ts';
import { startStudio } from '#state/studio-start.ts';
import type { nothing } from 'lit';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './app-bar.ts';
import './app-navigation.ts';
import { listenToGlobalKeys } from './global-keys.ts';
import './notice-list.ts';
import { loadScreen, screenOf } from './screens.ts';
import './storage-banner.ts';

/**
 * The whole studio: opens the workspace, shows the screen of the address, keeps language and theme on the page.
 * It renders into the document itself, because bpmn-js loses keyboard and fonts inside a shadow root; its layout is in studio-app.css.
 */
@customElement('studio-app')
export class StudioApp extends LitElement {
  @state() private route: Route = routeOf(location.hash);
  @state() private loaded: Route['screen'] | undefined;
  @state() private failed = false;

  private readonly actor = startStudio();
  private readonly studio = new Observe(this, () => this.actor);
  private readonly preferences = new Observe(this, () => preferencesStore);
  private endKeys: (() => void) | undefined;
  private trail: { unsubscribe(): void } | undefined;

  constructor() {
    super();
    setLanguage(rememberedLanguage());
    new Localized(this);
    void this.load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onAddress);
    // With all the words of findings, it is no part of the first screen.
    this.trail = findingTrailStore.subscribe(() => void import('./finding-trail.ts'));
    window.addEventListener('beforeunload', this.onLeaving);
    this.endKeys = listenToGlobalKeys(() => ('project' in this.route ? this.route.project : undefined));
  }

  override disconnectedCallback(): void {
    this.trail?.unsubscribe();
    this.endKeys?.();
    window.removeEventListener('hashchange', this.onAddress);
    window.removeEventListener('beforeunload', this.onLeaving);
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    document.documentElement.lang = currentLanguage();
    const theme = this.preferences.value?.context.theme ?? 'system';
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    document.title = say(appTexts.product);
    return html`
      <nav aria-label=${say(appTexts.skip)}>
        <a class="skip" href=${addressOf(this.route)} @click=${this.focusMain}>${say(appTexts.skip)}</a>
      </nav>
      <app-bar role="banner"></app-bar>
      <storage-banner></storage-banner>
      <finding-trail></finding-trail>
      <app-navigation .route=${this.route}></app-navigation>
      <main id="main" tabindex="-1">${this.screen()}</main>
      <notice-list></notice-list>
    `;
  }

  private screen(): TemplateResult | typeof nothing {
    const snapshot = this.studio.value;
    if (snapshot?.matches('recovering')) {
      return html`<recovery-screen
        .lost=${snapshot.context.lost}
        @recovered=${() => this.actor.send({ type: 'recovered' })}
        @started-anew=${() => this.actor.send({ type: 'startedAnew' })}
      ></recovery-screen>`;
    }
    if (!snapshot?.matches('ready')) return html`<p class="wait" role="status">${say(appTexts.opening)}</p>`;
    if (this.failed) return html`<p class="wait" role="alert">${say(appTexts.screenFailed)}</p>`;
    if (this.loaded !== this.route.screen) return html`<p class="wait" role="status">${say(appTexts.loading)}</p>`;
    return screenOf(this.route);
  }

  protected override updated(): void {
    if (this.studio.value?.matches('recovering')) void import('#elements/settings/recovery-screen.ts');
  }

  private readonly onAddress = (): void => {
    const before = this.route.screen;
    this.route = routeOf(location.hash);
    if (before === this.route.screen) return;
    const held = focusedElement();
    void this.load(() => {
      // Who has gone on meanwhile, to a link of the frame say, is not taken from there.
      const now = focusedElement();
      if (now === undefined || now === held) this.focusMain();
    });
  };

  /** What lives only in this page is not given up without a question. */
  private readonly onLeaving = (event: BeforeUnloadEvent): void => {
    const { context } = savingStore.getSnapshot();
    const lost = savingState(context) === 'failed' || (context.inMemory && context.savedAt !== undefined);
    if (lost) event.preventDefault();
  };

  private async load(then = (): void => undefined): Promise<void> {
    const { screen } = this.route;
    const failed = await loadScreen(screen).then(
      () => false,
      (error: unknown) => {
        console.error(error);
        return true;
      },
    );
    // Code of a screen that the person has left meanwhile may arrive last; it must not take the place of the present one.
    if (screen !== this.route.screen) return;
    this.failed = failed;
    this.loaded = screen;
    // What had the focus in the screen before is gone then.
    await this.updateComplete;
    then();
  }

  private readonly focusMain = (event?: Event): void => {
    event?.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'studio-app': StudioApp;
  }
}
