import { css } from 'lit';

/** The profile and the filter stand above a table that is scrolled on its own. */
export const rulesScreenStyles = css`
  :host {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 0;
  }

  .about {
    max-inline-size: 68rem;
    margin-block-start: var(--space-1);
    color: var(--color-text-soft);
    text-wrap: pretty;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-3) var(--space-5);
  }

  .tools label {
    display: grid;
    gap: var(--space-1);
    font-size: var(--text-sm);
  }

  .tools label input {
    inline-size: 20rem;
    max-inline-size: 100%;
  }

  .tools search-box {
    flex: 1 1 14rem;
    max-inline-size: 24rem;
  }

  .tools p {
    margin-inline-start: auto;
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }

  .rules {
    overflow: auto;
    padding: 0 var(--space-5) var(--space-6);
  }

  table {
    border: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--color-sunken);
  }

  tbody th {
    font-weight: var(--weight-normal, 400);
    text-wrap: pretty;
  }

  tr.changed th:first-child {
    box-shadow: inset 0.1875rem 0 0 var(--color-accent);
  }

  td {
    inline-size: 1%;
    white-space: nowrap;
  }

  td:has(status-badge) {
    padding-block-start: var(--space-4);
  }

  td:last-child {
    min-inline-size: 3.5rem;
  }

  select {
    inline-size: 11rem;
  }

  summary {
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    padding: var(--space-1) 0;
  }

  summary code {
    color: var(--color-text-soft);
    font-weight: 400;
  }

  details p {
    max-inline-size: 60rem;
    margin-block: 0 var(--space-2);
    padding-inline-start: 1.375rem;
    color: var(--color-text-soft);
  }
`;
