import { css } from 'lit';

/** The plan in time: tools above, the chart over what the chosen measure waits for, its form beside. */
export const ganttViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    min-block-size: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding-inline: var(--space-5);
  }

  .space {
    flex: 1;
  }

  .switch {
    display: flex;
  }

  .switch button + button {
    margin-inline-start: -1px;
  }

  split-panes {
    flex: 1;
    min-block-size: 0;
  }

  .chart {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100%;
    min-block-size: 0;
  }

  .foot {
    padding: var(--space-2) var(--space-5);
    font-size: var(--text-sm);
  }

  .foot p {
    margin: 0;
  }

  .told:empty {
    display: none;
  }

  @media (max-height: 50rem) {
    .keys {
      display: none;
    }
  }
`;
