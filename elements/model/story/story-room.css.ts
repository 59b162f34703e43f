import { css } from 'lit';

/** How the told process is set: a page to read, with nested ways behind a line. */
export const storyRoomStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100%;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--color-line);
  }

  header h2 {
    flex: 1;
    font-size: var(--text-lg);
  }

  .sheet {
    overflow: auto;
    padding: var(--space-3) var(--space-4) var(--space-5);
  }

  article {
    max-inline-size: 54rem;
    margin-inline: auto;
  }

  h3 {
    margin-block: var(--space-4) var(--space-2);
  }

  article > section:first-of-type > h3 {
    margin-block-start: 0;
  }

  section > p {
    margin-block-end: var(--space-2);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ul ul {
    margin-inline-start: var(--space-2);
    padding-inline-start: var(--space-3);
    border-inline-start: 2px solid var(--color-line);
  }

  .sentence {
    display: block;
    inline-size: 100%;
    min-block-size: 0;
    padding: 0.25rem 0.5rem;
    border-color: transparent;
    background: none;
    box-shadow: none;
    font-weight: 400;
    line-height: var(--leading);
    text-align: start;
    text-wrap: wrap;
    user-select: text;
  }

  .decision > .sentence {
    font-weight: var(--weight-medium);
  }

  .sentence[aria-current] {
    background: var(--color-selected);
    border-color: var(--color-accent-line);
  }

  .notes {
    padding-inline: 0.5rem;
    padding-block-end: 0.25rem;
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }
`;
