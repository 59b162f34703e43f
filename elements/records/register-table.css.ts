import { css } from 'lit';

/** A register: its tools above, the table and the form of a record side by side below. */
export const registerTableStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--space-3);
    min-block-size: 0;
    block-size: 100%;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding-inline: var(--space-5);
  }

  search-box {
    flex: 0 1 20rem;
  }

  .space {
    flex: 1;
  }

  .table {
    block-size: 100%;
    padding: 0 var(--space-5) var(--space-4);
  }

  split-panes {
    border-block-start: 1px solid transparent;
  }
`;
