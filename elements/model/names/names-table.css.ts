import { css } from 'lit';

/** How the table of names looks: a sheet with a head that stays. */
export const namesTableStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
    font-size: var(--text-sm);
    --control-height: 1.875rem;
  }

  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-2) var(--space-4);
  }

  header search-box {
    inline-size: 16rem;
  }

  .choices {
    display: flex;
    gap: var(--space-1);
  }

  footer span:last-child {
    flex: 1;
    min-inline-size: 16rem;
  }

  header .end {
    margin-inline-start: auto;
  }

  footer {
    border-block-start: 1px solid var(--color-line);
    color: var(--color-text-soft);
  }

  .sheet {
    overflow: auto;
    border-block-start: 1px solid var(--color-line);
  }

  table {
    inline-size: 100%;
    min-inline-size: 48rem;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: var(--space-1) var(--space-2);
    background: var(--color-sunken);
    text-align: start;
    font-weight: var(--weight-medium);
  }

  th:first-child {
    inline-size: 13rem;
    padding-inline-start: var(--space-4);
  }

  td {
    padding: 0.125rem;
    border-block-end: 1px solid var(--color-line);
    vertical-align: top;
  }

  td:first-child {
    padding: 0.25rem var(--space-2) 0.25rem var(--space-4);
  }

  tr.selected td {
    background: var(--color-selected);
  }

  td input {
    border-color: transparent;
    background: transparent;
  }

  td input:hover {
    border-color: var(--color-line-strong);
  }

  td.missing input {
    border-color: var(--color-warn-line);
    background: var(--color-warn-soft);
  }

  td.long input {
    border-color: var(--color-error-line);
  }

  td .note {
    padding: 0 var(--space-2) var(--space-1);
    color: var(--color-error);
    font-size: var(--text-xs);
  }

  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    padding: 0 var(--space-2) var(--space-1);
  }

  .terms button {
    min-block-size: 1.5rem;
    padding: 0 var(--space-2);
    font-size: var(--text-xs);
  }

  button.element {
    justify-content: flex-start;
    inline-size: 100%;
    text-align: start;
    color: var(--color-text-soft);
  }
`;
