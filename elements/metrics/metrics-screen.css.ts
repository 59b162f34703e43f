import { css } from 'lit';

/** A table of numbers that stays beside what a number is made of. */
export const metricsScreenStyles = css`
  :host {
    display: grid;
    grid-template: auto 0 minmax(0, 1fr) / minmax(0, 1fr) minmax(18rem, 24rem);
    block-size: 100%;
    min-block-size: 0;
  }

  page-header,
  .progress {
    grid-column: 1 / -1;
  }

  .progress {
    margin: 0;
    padding-inline: var(--space-5);
    color: var(--color-text-soft);
    font-size: var(--text-sm);
    text-align: end;
  }

  .tables,
  aside {
    overflow: auto;
    padding: var(--space-3) var(--space-5) var(--space-6);
  }

  aside {
    border-inline-start: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  section + section {
    margin-block-start: var(--space-6);
  }

  h2 {
    font-size: var(--text-lg);
  }

  .about {
    margin: var(--space-1) 0 var(--space-3);
    max-inline-size: 60rem;
    color: var(--color-text-soft);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    border: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  th,
  td {
    padding: var(--space-1) var(--space-3);
    border-block-end: 1px solid var(--color-line);
    text-align: end;
    vertical-align: middle;
    font-variant-numeric: tabular-nums;
  }

  thead th {
    position: sticky;
    inset-block-start: calc(-1 * var(--space-3));
    z-index: 1;
    background: var(--color-sunken);
    font-weight: var(--weight-medium);
  }

  th:first-child {
    text-align: start;
    font-weight: inherit;
  }

  tr.total th,
  tr.total td {
    font-weight: var(--weight-medium);
  }

  small {
    display: block;
    color: var(--color-text-soft);
    font-size: var(--text-sm);
    font-weight: normal;
  }

  td button {
    min-block-size: 0;
    padding: var(--space-1) var(--space-2);
    border: 1px solid transparent;
    border-radius: var(--radius-sm);
    background: none;
    color: var(--color-accent-text);
    font: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  td button[aria-pressed='true'] {
    border-color: var(--color-accent);
    background: var(--color-accent-soft);
  }

  .soft {
    color: var(--color-text-soft);
  }

  /* In a narrow window what a number is made of stands below the tables. */
  @media (width < 66rem) {
    :host {
      grid-template: auto 0 minmax(0, 1fr) minmax(0, auto) / minmax(0, 1fr);
    }

    aside {
      max-block-size: 40dvh;
      padding-block: var(--space-3);
      border-block-start: 1px solid var(--color-line);
      border-inline-start: 0;
    }
  }
`;
