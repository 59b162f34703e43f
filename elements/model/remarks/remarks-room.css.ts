import { css } from 'lit';

/** A narrow column: what is being written above, the threads below. */
export const remarksRoomStyles = css`
  :host {
    --control-height: 1.875rem;
    display: grid;
    gap: var(--space-3);
    padding: var(--space-3);
    font-size: var(--text-sm);
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: var(--text-lg);
  }

  form {
    display: grid;
    gap: var(--space-2);
    justify-items: start;
  }

  label {
    font-weight: var(--weight-medium);
  }

  textarea {
    inline-size: 100%;
    min-block-size: 3.5rem;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
  }

  .filter label {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    font-weight: 400;
  }

  .filter select {
    inline-size: auto;
  }

  .soft {
    color: var(--color-text-soft);
  }
`;
