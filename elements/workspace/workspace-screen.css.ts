import { css } from 'lit';

/** The layout of the workspace: the grid takes what the head leaves. */
export const workspaceStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 24rem;
  }

  .panel {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--space-3);
    min-block-size: 0;
    padding: var(--space-3) var(--space-5) var(--space-5);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }

  search-box {
    flex: 0 1 30rem;
  }

  .bulk {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }

  .space {
    flex: 1;
  }

  data-grid {
    flex: 1;
    min-block-size: 0;
  }
`;
