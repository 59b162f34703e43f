import { css } from 'lit';

/** How the table of steps looks: a sheet with a head that stays. */
export const stepTableStyles = css`
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
    gap: var(--space-1) var(--space-2);
    padding: var(--space-2) var(--space-4);
  }

  header search-box {
    inline-size: 14rem;
  }

  header .end {
    margin-inline-start: auto;
  }

  [role='toolbar'] {
    display: flex;
    gap: var(--space-1);
  }

  footer {
    padding-block: var(--space-1);
    border-block-start: 1px solid var(--color-line);
    color: var(--color-text-soft);
  }

  .sheet {
    overflow: auto;
    /* A cell that is reached does not hide under the head. */
    scroll-padding-block-start: 3.5rem;
    border-block-start: 1px solid var(--color-line);
  }

  table {
    inline-size: 100%;
    min-inline-size: 78rem;
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

  th button.quiet {
    block-size: auto;
    inline-size: 100%;
    justify-content: flex-start;
    padding: 0;
    color: inherit;
    font-weight: inherit;
    text-align: start;
    white-space: normal;
  }

  .number {
    inline-size: 3.5rem;
  }

  .name {
    inline-size: 18rem;
  }

  .term {
    inline-size: 6rem;
  }

  td {
    padding: var(--space-1) var(--space-2);
    border-block-end: 1px solid var(--color-line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  /* Rows stay low enough to be compared. A row that grew where a person stands would move what is double-clicked. */
  .words {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  td.editable {
    cursor: text;
  }

  tr[aria-selected='true'] td {
    background: var(--color-selected);
  }

  tr.decision td.name,
  tr.parallel td.name {
    font-style: italic;
  }

  td:focus {
    outline: 2px solid var(--color-focus);
    outline-offset: -2px;
  }

  td input,
  td select {
    inline-size: 100%;
  }
`;
