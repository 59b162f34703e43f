import { css } from 'lit';

/** The look of library-card. */
export const libraryCardStyles = css`
  :host {
    display: block;
    block-size: 100%;
  }

  article {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: clip;
  }

  .picture {
    block-size: 8.5rem;
    border-block-end: 1px solid var(--color-line);
    background: var(--color-sunken);
  }

  diagram-schematic {
    block-size: 100%;
    --schematic-ink: var(--color-as-is);
  }

  .words {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--space-2);
    padding: var(--space-4);
  }

  .area {
    color: var(--color-accent-text);
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
  }

  h2 {
    font-size: var(--text-lg);
  }

  p {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    line-clamp: 5;
    color: var(--color-text-soft);
    text-wrap: pretty;
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    font-size: var(--text-sm);
    font-variant-numeric: tabular-nums;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-2);
    font-size: var(--text-sm);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-start: auto;
    padding-block-start: var(--space-2);
  }
`;
