import { css } from 'lit';

/** A list that takes what the head leaves, with all about the chosen change beside it. */
export const ledgerScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }

  .about {
    margin: 0;
    max-inline-size: 60rem;
    color: var(--color-text-soft);
  }

  .panel {
    display: grid;
    flex: 1;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(18rem, 26rem);
    gap: var(--space-3);
    min-block-size: 0;
    padding: var(--space-3) var(--space-5) var(--space-5);
  }

  .tools,
  .panel > empty-state {
    grid-column: 1 / -1;
  }

  .tools,
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }

  .marks {
    flex-basis: 100%;
    gap: var(--space-2);
  }

  search-box {
    flex: 0 1 22rem;
  }

  .space {
    flex: 1;
  }

  .count {
    font-size: var(--text-sm);
  }

  data-grid {
    min-block-size: 0;
  }

  aside {
    overflow: auto;
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
    background: var(--color-surface);
  }

  .soft {
    color: var(--color-text-soft);
  }

  @media (max-height: 50rem) {
    .about {
      display: none;
    }
  }

  .tools choice-select {
    flex: 0 1 18rem;
  }
`;
