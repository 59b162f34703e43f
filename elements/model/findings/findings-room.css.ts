import { css } from 'lit';

/** A narrow column: controls above, the list below. */
export const findingsRoomStyles = css`
  :host {
    display: block;
    padding: var(--space-3);
    font-size: var(--text-sm);
  }

  h2 {
    margin: 0;
    font-size: var(--text-lg);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    margin-block-end: var(--space-2);
  }

  header h2 {
    flex: 1;
  }

  search-box,
  .fix {
    margin-block-end: var(--space-2);
  }

  h3 {
    margin-block: 0 var(--space-2);
    font-size: var(--text-sm);
    font-weight: 400;
    color: var(--color-text-soft);
  }
`;
