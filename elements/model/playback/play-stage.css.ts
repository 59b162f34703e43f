import { css } from 'lit';

/** Large type: the stage is read from the back of a room. */
export const playStageStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-4);
    align-items: start;
  }

  small {
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }

  h2 {
    font-size: clamp(var(--text-xl), 2vw, var(--text-2xl));
    overflow-wrap: anywhere;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    margin: var(--space-1) 0 0;
  }

  dt {
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }

  dd {
    margin: 0;
    font-size: var(--text-lg);
    font-weight: var(--weight-medium);
  }

  .note {
    margin-block-start: var(--space-1);
    color: var(--color-text-soft);
  }

  .trouble {
    margin-block-start: var(--space-1);
    padding: var(--space-1) var(--space-2);
    border-radius: var(--radius-sm);
    background: var(--color-warn-soft);
    color: var(--color-warn);
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-start: var(--space-2);
  }

  .answers button {
    min-block-size: 2.5rem;
    font-size: var(--text-lg);
  }

  .sums {
    flex-direction: column;
    min-inline-size: 14rem;
    max-inline-size: 24rem;
    margin: 0;
    padding-inline-start: var(--space-4);
    border-inline-start: 1px solid var(--color-line);
  }

  .sums > div {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--space-4);
  }

  .sums dt {
    white-space: nowrap;
  }

  .sums dd {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  @media (width < 50rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }

    .sums {
      min-inline-size: 0;
      max-inline-size: none;
      padding-inline-start: 0;
      border: 0;
    }
  }
`;
