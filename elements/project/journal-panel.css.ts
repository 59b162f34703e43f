import { css } from 'lit';

/** The look of journal-panel. */
export const journalPanelStyles = css`
  .head {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
    margin-block-end: var(--space-2);
  }

  .chain {
    display: flex;
    align-items: flex-start;
    gap: var(--space-2);
    font-size: var(--text-sm);
  }

  .whole {
    color: var(--color-ok);
  }

  .broken {
    color: var(--color-error);
    font-weight: var(--weight-strong);
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    gap: 0.0625rem;
    padding-block: var(--space-2);
    border-block-start: 1px solid var(--color-line);
  }

  li .soft {
    font-size: var(--text-sm);
  }
`;
