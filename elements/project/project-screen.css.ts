import { css } from 'lit';

/** The layout of the overview: the path in the middle, what is known about the project beside it. */
export const projectScreenStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    min-block-size: 100%;
    padding-block-end: var(--space-6);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: var(--space-5);
    padding: var(--space-4) var(--space-5) 0;
  }

  @container (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(20rem, 26rem);
    }
  }

  .main,
  .aside {
    display: grid;
    gap: var(--space-5);
  }

  .aside {
    gap: var(--space-4);
  }

  .aside section {
    padding: var(--space-4);
  }

  h2 {
    margin-block-end: var(--space-3);
    font-size: var(--text-lg);
  }

  .main h2 {
    font-size: var(--text-xl);
  }

  .path {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-4);
  }

  .totals {
    display: grid;
    grid-template-columns: auto 1fr auto;
    align-items: center;
    gap: var(--space-1) var(--space-3);
  }

  .totals :is(severity-counts, rules-link) {
    grid-column: 2 / -1;
  }

  .totals > icon-glyph {
    font-size: 1.5rem;
  }

  .totals.blocked > icon-glyph {
    color: var(--color-error);
  }

  .totals.free > icon-glyph {
    color: var(--color-ok);
  }

  .totals a {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    font-weight: var(--weight-medium);
    text-decoration: none;
  }

  .note {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--color-warn-line);
    border-radius: var(--radius-md);
    background: var(--color-warn-soft);
    color: var(--color-warn);
  }

  :host > .note,
  page-header + .note,
  .note + .note {
    margin: var(--space-2) var(--space-5) 0;
  }

  .main .note {
    margin: 0;
  }

  .note.info {
    border-color: var(--color-line);
    background: none;
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }

  .note span {
    flex: 1;
  }
`;
