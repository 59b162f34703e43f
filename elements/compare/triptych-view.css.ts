import { css } from 'lit';

/** Drawings beside each other or stacked, with the way from change to change above them. */
export const triptychViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    overflow: auto;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .tools,
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
    margin: 0;
    padding: 0;
  }

  .tools label {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }

  .count {
    position: relative;
    inline-size: 6rem;
    block-size: 1.5em;
    color: var(--color-text-soft);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .space {
    flex: 1;
  }

  /* Always as high, so that the drawings do not jump from change to change. */
  .told {
    position: relative;
    flex: none;
    box-sizing: border-box;
    block-size: 4.5rem;
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
    background: var(--color-surface);
  }

  /* What changes in here is laid out by itself: a layout of the whole would set every text of every moved diagram anew. */
  .still {
    position: absolute;
    inset: 0;
    overflow: auto;
    contain: strict;
  }

  .told > .still {
    padding: var(--space-2) var(--space-3);
  }

  .told p {
    margin: 0 0 var(--space-1);
  }

  .panes {
    display: grid;
    flex: 1;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: var(--space-2);
  }

  .panes.stacked {
    grid-auto-columns: auto;
    grid-auto-flow: row;
    grid-auto-rows: minmax(13rem, 1fr);
  }

  section {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    min-inline-size: 0;
    min-block-size: 13rem;
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
    background: var(--color-surface);
  }

  h2 {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin: 0;
    padding: var(--space-1) var(--space-3);
    border-block-end: 1px solid var(--color-line);
    font-size: var(--text-md);
  }

  h2 small {
    color: var(--color-text-soft);
    font-size: var(--text-sm);
    font-weight: normal;
  }

  .canvas {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }

  .legend {
    gap: var(--space-1) var(--space-4);
    color: var(--color-text-soft);
    font-size: var(--text-sm);
    list-style: none;
  }

  .legend li {
    --fate: var(--color-info);
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
  }

  .legend svg {
    box-sizing: border-box;
    inline-size: 1.35rem;
    block-size: 1.35rem;
    padding: 0.15rem;
    border: 2px solid var(--fate);
    border-radius: var(--radius-full);
    background: var(--color-surface);
    fill: none;
    stroke: var(--fate);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .legend .added {
    --fate: var(--color-ok);
  }

  .legend .removed {
    --fate: var(--color-error);
  }

  .legend :is(.changed, .renamed, .simplified) {
    --fate: var(--color-warn);
  }

  .legend .automated {
    --fate: var(--color-should-be);
  }

  .legend .drawn {
    --fate: var(--color-line-strong);
  }
`;
