import { css } from 'lit';

/** The form of a record: one column in a side pane, two on a wide sheet. */
export const recordFormStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4) var(--space-5);
  }

  @container (min-width: 46rem) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .wide {
      grid-column: 1 / -1;
    }
  }

  .flag {
    align-self: center;
  }

  .under {
    display: flex;
    gap: 0.375rem;
    margin: 0.125rem 0 0 1.625rem;
    font-size: var(--text-sm);
    line-height: 1.4;
  }

  .E {
    color: var(--color-error);
  }

  .W {
    color: var(--color-warn);
  }

  .I {
    color: var(--color-info);
  }

  .fixed {
    padding: var(--space-2) 0;
  }

  a.outside {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    font-size: var(--text-sm);
  }
`;
