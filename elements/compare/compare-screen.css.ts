import { css } from 'lit';

/** A list that takes what the head leaves, with all about the chosen element beside it. */
export const compareScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }

  .variants {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--space-2) var(--space-3);
  }

  .variants label {
    display: grid;
    gap: var(--space-1);
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }

  /* Takes no room of its own: what is shown does not jump when a new comparison begins and ends. */
  .progress {
    block-size: 0;
    margin: 0;
    padding-inline: var(--space-5);
    overflow: visible;
    color: var(--color-text-soft);
    font-size: var(--text-sm);
    text-align: end;
  }

  .panel {
    display: grid;
    flex: 1;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(16rem, 22rem);
    gap: var(--space-3);
    min-block-size: 0;
    padding: var(--space-3) var(--space-5) var(--space-5);
  }

  .tools,
  .panel > compare-words,
  .panel > empty-state,
  ::slotted(triptych-view) {
    grid-column: 1 / -1;
  }

  .panel > compare-words,
  ::slotted(triptych-view) {
    grid-row: 1 / -1;
  }

  .tools,
  .fates {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }

  .tools label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }

  .fates {
    flex-basis: 100%;
    gap: var(--space-2);
  }

  search-box {
    flex: 0 1 26rem;
  }

  .space {
    flex: 1;
  }

  .note {
    flex-basis: 100%;
    margin: 0;
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
`;
