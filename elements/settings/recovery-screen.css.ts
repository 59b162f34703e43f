import { css } from 'lit';

/** The layout of the recovery screen. */
export const recoveryScreenStyles = css`
  .page {
    display: grid;
    gap: var(--space-4);
    justify-items: stretch;
    max-inline-size: 58rem;
    margin-inline: auto;
    padding: var(--space-5);
  }

  header {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--space-4);
    padding: var(--space-4) var(--space-5);
    border: 1px solid var(--color-warn-line);
    border-radius: var(--radius-lg);
    background: var(--color-warn-soft);
  }

  header.done {
    border-color: var(--color-ok-line);
    background: var(--color-ok-soft);
  }

  header > icon-glyph {
    color: var(--color-warn);
    font-size: 2rem;
  }

  header.done > icon-glyph {
    color: var(--color-ok);
  }

  h1 {
    font-size: var(--text-xl);
  }

  header p {
    margin-block-start: var(--space-2);
  }

  ol {
    display: grid;
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .failure {
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--color-error-line);
    border-radius: var(--radius-md);
    background: var(--color-error-soft);
    color: var(--color-error);
  }

  .page > button {
    justify-self: start;
  }
`;
