import { css } from 'lit';

/** After the styles of a screen with a list beside what is chosen in it: in a narrow window that stands below the list. */
export const belowWhenNarrow = css`
  @media (width < 60rem) {
    .panel {
      grid-template: auto minmax(16rem, 1fr) minmax(14rem, 1fr) / minmax(0, 1fr);
      overflow: auto;
    }
  }
`;
