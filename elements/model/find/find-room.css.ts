import { css } from 'lit';

/** A narrow column: what is looked for stays above, the places found pass below it. */
export const findRoomStyles = css`
  :host {
    --control-height: 1.875rem;
    display: block;
    padding: 0 var(--space-3) var(--space-3);
    font-size: var(--text-sm);
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    gap: var(--space-2);
    margin-inline: calc(-1 * var(--space-3));
    padding: var(--space-3) var(--space-3) var(--space-2);
    border-block-end: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: var(--text-lg);
  }

  .line {
    display: flex;
    align-items: center;
    gap: var(--space-1);
  }

  .line > :is(input, h2, [role='status']) {
    flex: 1;
    min-inline-size: 0;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
  }

  .choices label {
    display: flex;
    align-items: center;
    gap: var(--space-1);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  hit-list,
  .soft {
    margin-block-start: var(--space-3);
  }
`;
