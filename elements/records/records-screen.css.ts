import { css } from 'lit';

/** The list of registers at the side, the register in the rest; only its parts scroll. */
export const recordsScreenStyles = css`
  :host {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 0;
  }

  :host > :only-child {
    grid-column: 1 / -1;
  }

  .register {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: var(--space-3);
    min-block-size: 0;
  }

  .about {
    margin-block: calc(-1 * var(--space-2)) var(--space-2);
    max-inline-size: 60rem;
    color: var(--color-text-soft);
  }

  @media (max-height: 50rem) {
    .about {
      display: none;
    }
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 80rem);
    align-content: start;
    gap: var(--space-4);
    padding: 0 var(--space-5) var(--space-6);
    overflow: auto;
  }

  .tableau {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    min-block-size: 0;
  }

  .tableau > :is(register-table, power-grid, justification-sheet) {
    flex: 1;
  }

  .tableau > :is(record-findings, .order) {
    margin-inline: var(--space-5);
  }

  .order summary {
    padding: 0;
  }

  .order[open] summary {
    padding-block-end: var(--space-2);
  }

  .order record-sheet {
    max-block-size: 45vh;
    overflow: auto;
  }

  .switch {
    display: flex;
  }

  .switch button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .switch button:last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    margin-inline-start: -1px;
  }
`;
