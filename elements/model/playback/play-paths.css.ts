import { css } from 'lit';

/** The list of recorded paths in its dialog. */
export const playPathsStyles = css`
  form {
    display: grid;
    gap: var(--space-1);
    margin-block-end: var(--space-4);
  }

  .line {
    display: flex;
    gap: var(--space-2);
  }

  .line input,
  .rename,
  .name {
    flex: 1;
    min-inline-size: 0;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    border-block-start: 1px solid var(--color-line);
  }

  .name {
    justify-content: flex-start;
    text-align: start;
    text-wrap: wrap;
  }
`;
