import { css } from 'lit';

/** The controls of the playback in one line, the stage below. */
export const playbackBarStyles = css`
  :host {
    display: block;
    border-block-end: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1);
    padding: var(--space-1) var(--space-4);
    background: var(--color-sunken);
  }

  .controls select {
    inline-size: auto;
  }

  .controls > :last-child {
    margin-inline-start: auto;
  }

  .keys {
    flex: 1;
    padding-inline: var(--space-2);
    color: var(--color-text-soft);
    font-size: var(--text-xs);
    text-align: end;
  }

  .stage {
    min-block-size: 9.5rem;
    max-block-size: 40vh;
    overflow: auto;
    padding: var(--space-2) var(--space-4) var(--space-3);
  }

  .stage:focus-visible {
    outline-offset: -2px;
  }

  @media (width < 96rem) {
    .keys {
      display: none;
    }
  }
`;
