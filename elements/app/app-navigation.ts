import { addressOf, type Route } from '#domain/address.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

interface Entry {
  readonly icon: IconName;
  readonly text: Sentence;
  readonly route: Route;
}

/** The rail of links to the screens; inside a project also to its parts. Property: `route`, where the person is. */
@customElement('app-navigation')
export class AppNavigation extends LitElement {
  static override styles = css`
    :host {
      display: block;
      inline-size: 13.5rem;
      overflow: auto;
      background: var(--color-surface);
      border-inline-end: 1px solid var(--color-line);
    }

    nav {
      padding: var(--space-3) var(--space-2);
    }

    nav + nav {
      border-block-start: 1px solid var(--color-line);
    }

    a {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      min-block-size: var(--control-height);
      padding: var(--space-1) var(--space-3);
      border-radius: var(--radius-md);
      color: var(--color-text-soft);
      text-decoration: none;
    }

    a:hover {
      background: var(--color-hover);
      color: var(--color-text);
    }

    a[aria-current='page'] {
      background: var(--color-accent-soft);
      color: var(--color-accent-text);
      font-weight: var(--weight-strong);
    }

    a:focus-visible {
      outline: 2px solid var(--color-focus);
      outline-offset: -2px;
    }

    @media (max-width: 87.5rem) {
      :host {
        inline-size: auto;
      }

      a {
        flex-direction: column;
        gap: var(--space-1);
        inline-size: 5.5rem;
        padding: var(--space-2) var(--space-1);
        font-size: var(--text-xs);
        text-align: center;
        hyphens: auto;
        overflow-wrap: anywhere;
      }
    }

    /* On the usual notebook all parts of a project are in sight. */
    @media (max-width: 87.5rem) and (max-height: 60rem) {
      nav {
        padding-block: var(--space-1);
      }

      a {
        justify-content: center;
        gap: 0;
        min-block-size: 2.5rem;
        padding-block: var(--space-1);
        line-height: 1.2;
      }
    }
  `;

  @property({ attribute: false }) route: Route = { screen: 'workspace' };

  constructor() {
    super();
    new Localized(this);
  }

  override updated(): void {
    this.renderRoot.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    return html`
      <nav aria-label=${say(appTexts.mainNavigation)}>
        ${this.link({ icon: 'home', text: appTexts.workspace, route: { screen: 'workspace' } })}
        ${this.link({ icon: 'library', text: appTexts.library, route: { screen: 'library' } })}
        ${this.link({ icon: 'check', text: appTexts.verify, route: { screen: 'verify' } })}
        ${this.link({ icon: 'settings', text: appTexts.settings, route: { screen: 'settings' } })}
      </nav>
      ${'project' in this.route ? this.parts(this.route.project) : nothing}
    `;
  }

  private parts(project: string): TemplateResult {
    return html`
      <nav aria-label=${say(appTexts.projectNavigation)}>
        ${this.link({ icon: 'project', text: appTexts.overview, route: { screen: 'project', project } })}
        ${this.link({ icon: 'process', text: appTexts.model, route: { screen: 'model', project, variant: 'as-is' } })}
        ${this.link({ icon: 'data', text: appTexts.registers, route: { screen: 'records', project, kind: 'passport' } })}
        ${this.link({ icon: 'journey', text: appTexts.journey, route: { screen: 'journey', project } })}
        ${this.link({ icon: 'compare', text: appTexts.compare, route: { screen: 'compare', project } })}
        ${this.link({ icon: 'link', text: appTexts.ledger, route: { screen: 'ledger', project } })}
        ${this.link({ icon: 'chart', text: appTexts.metrics, route: { screen: 'metrics', project } })}
        ${this.link({ icon: 'list', text: appTexts.analysis, route: { screen: 'analysis', project } })}
        ${this.link({ icon: 'plan', text: appTexts.plan, route: { screen: 'plan', project } })}
        ${this.link({ icon: 'package', text: appTexts.package, route: { screen: 'package', project } })}
      </nav>
    `;
  }

  private link({ icon, text, route }: Entry): TemplateResult {
    const here = route.screen === this.route.screen;
    return html`<a href=${addressOf(route)} aria-current=${here ? 'page' : nothing}>
      <icon-glyph name=${icon}></icon-glyph>${say(text)}
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-navigation': AppNavigation;
  }
}
