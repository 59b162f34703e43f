import { css } from 'lit';

/** How list entry looks: lines with their numbers, beside them what is to be mended. */
export const listEntryStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) clamp(12rem, 40%, 24rem);
    block-size: 100%;
    font-size: var(--text-sm);
    --control-height: 1.875rem;
  }

  header {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--color-line);
  }

  header h2 {
    font-size: var(--text-base);
  }

  header output {
    flex: 1;
    min-inline-size: 0;
    color: var(--color-text-soft);
  }

  .lines {
    position: relative;
    display: grid;
    grid-template-columns: 3rem minmax(0, 1fr);
    overflow: hidden;
    line-height: 1.5rem;
  }

  .numbers {
    margin: 0;
    padding: var(--space-2) var(--space-2) 0 0;
    list-style: none;
    color: var(--color-text-soft);
    text-align: end;
    background: var(--color-sunken);
  }

  .numbers li.wrong {
    color: var(--color-error);
    font-weight: var(--weight-medium);
  }

  textarea {
    block-size: 100%;
    inline-size: 100%;
    padding: var(--space-2) var(--space-3);
    border: 0;
    border-radius: 0;
    background: transparent;
    line-height: inherit;
    white-space: pre;
    overflow: auto;
    resize: none;
    tab-size: 4;
  }

  aside {
    overflow: auto;
    padding: var(--space-3) var(--space-4);
    border-inline-start: 1px solid var(--color-line);
  }

  aside h3 {
    margin-block: var(--space-3) var(--space-2);
    font-size: var(--text-sm);
  }

  aside h3:first-child,
  aside p:first-child {
    margin-block-start: 0;
  }

  aside ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  aside p {
    margin-block: 0 var(--space-2);
  }

  aside li button.quiet {
    block-size: auto;
    inline-size: 100%;
    padding-block: var(--space-1);
    justify-content: flex-start;
    text-align: start;
    white-space: normal;
    color: var(--color-error);
  }

  .offer {
    display: flex;
    gap: var(--space-2);
    align-items: baseline;
    margin-block-end: var(--space-2);
  }

  dl {
    display: grid;
    gap: var(--space-2);
    margin: 0;
  }

  dt {
    font-weight: var(--weight-medium);
  }

  dd {
    margin: 0;
    color: var(--color-text-soft);
  }

  @media (width < 48rem) {
    :host {
      grid-template: auto minmax(8rem, 1fr) minmax(6rem, 1fr) / minmax(0, 1fr);
    }
  }
`;
