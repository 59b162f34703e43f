import { css } from 'lit';

/** The list of registers beside them. */
export const registerListStyles = css`
  :host {
    display: block;
    inline-size: 17rem;
    padding: var(--space-3) var(--space-2) var(--space-4);
    overflow: auto;
    background: color-mix(in oklab, var(--color-page), var(--color-surface) 50%);
    border-inline-end: 1px solid var(--color-line);
  }

  p {
    margin: var(--space-3) 0 var(--space-1) 2rem;
    color: var(--color-text-soft);
    font-size: var(--text-xs);
    font-weight: var(--weight-strong);
    letter-spacing: 0.03em;
    text-transform: uppercase;
  }

  p:first-child {
    margin-block-start: 0;
  }

  ul {
    margin: 0 0 var(--space-1);
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    align-items: center;
  }

  .number {
    color: var(--color-text-soft);
    font-size: var(--text-xs);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: center;
  }

  a {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 2rem;
    padding: 0.25rem var(--space-2);
    border-radius: var(--radius-md);
    color: var(--color-text);
    line-height: var(--leading-tight);
    text-decoration: none;
  }

  a:hover {
    background: var(--color-hover);
  }

  a[aria-current='page'] {
    background: var(--color-accent-soft);
    color: var(--color-accent-text);
    font-weight: var(--weight-strong);
  }

  a:focus-visible {
    outline-offset: -2px;
  }

  icon-glyph {
    color: var(--color-text-soft);
  }

  a[aria-current='page'] icon-glyph {
    color: inherit;
  }

  .count {
    min-inline-size: 1.25rem;
    color: var(--color-text-soft);
    font-size: var(--text-xs);
    font-weight: 400;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
  }

  @media (max-width: 87.5rem) {
    :host {
      inline-size: 14.5rem;
      padding-inline: var(--space-1);
    }

    a > icon-glyph {
      display: none;
    }

    a {
      grid-template-columns: minmax(0, 1fr) auto auto;
      font-size: var(--text-sm);
    }
  }
`;
