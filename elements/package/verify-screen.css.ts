import { css } from 'lit';

/** The look of verify-screen. */
export const verifyScreenStyles = css`
  :host {
    display: block;
    position: relative;
    min-block-size: 100%;
  }

  page-header,
  .content {
    max-inline-size: 84rem;
  }

  .content {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-3) var(--space-5) var(--space-6);
  }

  .place {
    min-block-size: 20rem;
    border: 2px dashed var(--color-line-strong);
    border-radius: var(--radius-lg);
    background: var(--color-surface);
  }

  .over {
    border-color: var(--color-accent);
    background: var(--color-accent-soft);
  }

  .curtain {
    position: absolute;
    inset: var(--space-3);
    display: grid;
    place-content: center;
    border: 2px dashed var(--color-accent);
    border-radius: var(--radius-lg);
    background: var(--color-accent-soft);
    font-size: var(--text-xl);
    pointer-events: none;
  }

  .note {
    display: flex;
    gap: var(--space-2);
    max-inline-size: 60rem;
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }

  .failure {
    color: var(--color-error);
  }

  .notices {
    padding: var(--space-4);
  }

  .notices ul {
    margin: var(--space-2) 0 0;
    padding-inline-start: var(--space-5);
  }

  .action {
    display: grid;
    gap: var(--space-1);
    justify-items: end;
  }
`;
