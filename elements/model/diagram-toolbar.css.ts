import { css } from 'lit';

/** One row of buttons that wraps, with what counts on top of them. */
export const diagramToolbarStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    /* Narrow enough for all buttons to stand in one row beside the navigation of a usual screen. */
    gap: 0.0625rem;
    padding: var(--space-1);
    border-block-end: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  hr {
    align-self: stretch;
    inline-size: 1px;
    block-size: auto;
    margin: var(--space-1);
    border: 0;
    background: var(--color-line);
  }

  .content {
    display: flex;
    align-items: center;
    gap: 0;
    color: var(--color-text-soft);
  }

  .content select {
    inline-size: auto;
    max-inline-size: 11rem;
    padding-inline-start: var(--space-1);
    border-color: transparent;
    background-color: transparent;
  }

  button:has(.count) {
    position: relative;
  }

  .count {
    position: absolute;
    inset-block-start: -0.25rem;
    inset-inline-end: -0.25rem;
    min-inline-size: 1.1em;
    padding-inline: 0.2em;
    border-radius: 1em;
    color: var(--color-surface);
    background: var(--color-warn);
    font-size: 0.6875rem;
    line-height: 1.35;
    text-align: center;
  }

  /* It does nothing, but says why. */
  button[aria-disabled='true'] {
    pointer-events: auto;
    cursor: help;
  }

  .space {
    flex: 1;
  }
`;
