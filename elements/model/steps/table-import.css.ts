import { css } from 'lit';

/** How a table that is taken in looks: its columns with what they mean, and what is to be mended below. */
export const tableImportStyles = css`
  p {
    margin-block: 0 var(--space-3);
  }

  .sheet {
    overflow: auto;
    max-block-size: 16rem;
    margin-block-end: var(--space-3);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
    font-size: var(--text-sm);
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    min-inline-size: 8rem;
    max-inline-size: 18rem;
    padding: var(--space-1) var(--space-2);
    border-block-end: 1px solid var(--color-line);
    text-align: start;
    vertical-align: top;
  }

  th {
    position: sticky;
    inset-block-start: 0;
    background: var(--color-sunken);
  }

  small {
    display: block;
    overflow: hidden;
    color: var(--color-text-soft);
    font-weight: normal;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  ul {
    max-block-size: 12rem;
    overflow: auto;
    margin: 0;
    padding-inline-start: var(--space-4);
    color: var(--color-error);
  }
`;
