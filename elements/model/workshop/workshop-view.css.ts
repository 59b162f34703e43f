import { css } from 'lit';

/** The header, the panel and the line for writing take their places in the grid of the editor. */
export const workshopViewStyles = css`
  :host {
    display: contents;
  }

  header {
    grid-row: 1;
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: var(--space-3);
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  header > h2 {
    overflow: hidden;
    font-size: var(--text-lg);
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  header > :is(workshop-timer, h2) {
    flex: 1;
    min-inline-size: 0;
  }

  .tools {
    display: flex;
    flex: none;
    gap: var(--space-1);
  }

  .tools button {
    position: relative;
    font-size: var(--text-xl);
  }

  .tools .key {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0.2rem;
    color: var(--color-text-soft);
    font-size: var(--text-xs);
    font-weight: var(--weight-strong);
  }

  .tools hr {
    inline-size: 1px;
    margin: var(--space-1);
    border: 0;
    background: var(--color-line);
  }

  aside {
    grid-row: 3 / 6;
    grid-column: 2;
    display: grid;
    align-content: start;
    gap: var(--space-4);
    inline-size: clamp(18rem, 30vw, 27rem);
    min-block-size: 0;
    overflow: auto;
    padding: var(--space-4);
    border-inline-start: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  capture-line {
    grid-row: 5;
    grid-column: 1;
  }
`;
