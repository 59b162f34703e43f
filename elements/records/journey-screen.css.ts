import { css } from 'lit';

/** The journey: head and tools above, the map and the form of a stage side by side. */
export const journeyScreenStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    block-size: 100%;
    min-block-size: 0;
  }

  record-findings {
    margin-inline: var(--space-5);
  }

  split-panes {
    flex: 1;
  }

  .about {
    margin-block: calc(-1 * var(--space-2)) var(--space-2);
    max-inline-size: 60rem;
    color: var(--color-text-soft);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    margin-block-start: var(--space-3);
  }

  .space {
    flex: 1;
  }

  .map {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: var(--space-2);
    block-size: 100%;
    padding: 0 var(--space-5) var(--space-3);
  }

  .keys {
    color: var(--color-text-soft);
    font-size: var(--text-xs);
  }

  @media (max-height: 50rem) {
    .about,
    .keys {
      display: none;
    }
  }
`;
