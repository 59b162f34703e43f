import { css } from 'lit';

/** A screen with a table that stays beside what is said of its chosen row: `.panel` of `.tools`, `data-grid` and `aside`. */
export const tableBesideStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100%;
    min-block-size: 0;
  }

  .panel {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(19rem, 26rem);
    min-block-size: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-3) var(--space-5);
  }

  .tools .space {
    flex: 1;
  }

  data-grid {
    grid-row: 2;
    min-block-size: 0;
    margin-inline: var(--space-5) var(--space-3);
    margin-block-end: var(--space-3);
  }

  aside {
    grid-area: 1 / 2 / 3 / 3;
    overflow: auto;
    padding: var(--space-4);
    /* The last button can be scrolled clear of a notice. */
    padding-block-end: 6rem;
    border-inline-start: 1px solid var(--color-line);
    background: var(--color-surface);
  }

  .panel > empty-state {
    grid-area: 1 / 1 / 3 / 3;
  }

  .soft {
    color: var(--color-text-soft);
  }

  /* In a narrow window it stands below the table. */
  @media (width < 60rem) {
    data-grid {
      margin-inline: var(--space-3);
    }

    aside {
      grid-area: 3 / 1;
      border-block-start: 1px solid var(--color-line);
      border-inline-start: 0;
    }
  }
`;
