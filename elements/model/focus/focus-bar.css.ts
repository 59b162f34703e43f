import { css } from 'lit';

/** The views in one line, what is chosen and how much is shown beside them. */
export const focusBarStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
  }

  .views kbd {
    font-size: var(--text-xs);
  }

  [aria-checked='true'] {
    background: var(--color-accent-soft);
    border-color: var(--color-accent-line);
    color: var(--color-accent-text);
    box-shadow: none;
  }

  choice-select {
    inline-size: 22rem;
    max-inline-size: 100%;
  }

  p {
    flex: 1;
    min-inline-size: 14rem;
    font-weight: var(--weight-medium);
  }
`;
