import { lastAuthor } from '#data/queries/last-author.ts';
import type { Id } from '#domain/identity.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatDateTime, formatRelative } from '#i18n/format.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const authors = new Map<string, string>();

/** When a project was changed last, and by whom once the row is on the screen. Properties: `project`, `at` (ISO 8601). */
@customElement('last-change')
export class LastChange extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-inline-size: 0;
    }

    div {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .author {
      color: var(--color-text-soft);
      font-size: var(--text-sm);
    }
  `;

  @property() project: Id = '';
  @property() at = '';
  @state() private author = '';

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('project') && !changed.has('at')) return;
    const key = `${this.project} ${this.at}`;
    this.author = authors.get(key) ?? '';
    if (!authors.has(key)) void this.load(key);
  }

  override render(): TemplateResult {
    return html`<div title=${[formatDateTime(this.at), this.author].filter(Boolean).join(' · ')}>
        ${formatRelative(this.at)}
      </div>
      ${this.author ? html`<div class="author">${this.author}</div>` : nothing}`;
  }

  /** Rows that only fly past while scrolling read nothing. */
  private async load(key: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (!this.isConnected || key !== `${this.project} ${this.at}`) return;
    const author = await lastAuthor(this.project);
    authors.set(key, author);
    if (key === `${this.project} ${this.at}`) this.author = author;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'last-change': LastChange;
  }
}
