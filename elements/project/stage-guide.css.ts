import { css } from 'lit';

/** The path through the stages: a line of nodes, one output each. */
export const stageGuideStyles = css`
  :host {
    display: grid;
    gap: var(--space-5);
  }

  section > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--space-1) var(--space-3);
    margin-block-end: var(--space-3);
    padding-block-end: var(--space-2);
    border-block-end: 2px solid var(--color-accent-line);
  }

  header .soft {
    font-size: var(--text-sm);
  }

  .progress {
    margin-inline-start: auto;
    color: var(--color-text-soft);
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr);
    gap: var(--space-3);
    padding-block-end: var(--space-3);
    scroll-margin-block-start: var(--space-3);
    outline-offset: 0.25rem;
  }

  li:focus-visible {
    border-radius: var(--radius-lg);
  }

  /* The line that leads from one node to the next. */
  li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset: 2.25rem auto 0 1.0625rem;
    inline-size: 2px;
    background: var(--color-line);
  }

  li.complete:not(:last-child)::before {
    background: var(--color-ok-line);
  }

  .node {
    display: grid;
    place-content: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border: 2px solid var(--color-line);
    border-radius: 50%;
    background: var(--color-surface);
    color: var(--color-text-soft);
  }

  .complete .node {
    border-color: var(--color-ok);
    background: var(--color-ok-soft);
    color: var(--color-ok);
  }

  .warned .node {
    border-color: var(--color-warn-line);
    background: var(--color-warn-soft);
    color: var(--color-warn);
  }

  .blocked .node {
    border-color: var(--color-error-line);
    background: var(--color-error-soft);
    color: var(--color-error);
  }

  .empty .node {
    border-style: dashed;
    border-color: var(--color-line-strong);
  }

  .output {
    display: grid;
    gap: var(--space-1);
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-surface);
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }

  .number {
    margin-inline-end: var(--space-1);
    color: var(--color-accent-text);
    font-variant-numeric: tabular-nums;
  }

  .act {
    color: var(--color-text-soft);
    font-size: var(--text-sm);
    text-wrap: pretty;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    margin-block-start: var(--space-1);
  }

  .links a {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    font-weight: var(--weight-medium);
    text-decoration: none;
  }

  .links a:hover span:first-child {
    text-decoration: underline;
  }

  summary {
    flex-wrap: wrap;
    padding-block: var(--space-1);
    font-size: var(--text-sm);
  }

  finding-list {
    padding-block: var(--space-2);
  }
`;
