import { css } from 'lit';

/** The parts of the protocol beside the diagram: large lines, large controls, one column. */
export const workshopPartStyles = css`
  :host {
    display: grid;
    gap: var(--space-3);
    font-size: var(--text-lg);
  }

  ul,
  ol {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-2);
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
    background: var(--color-raised);
    overflow-wrap: anywhere;
  }

  li[aria-current] {
    border-color: var(--color-accent);
    box-shadow: inset 0.25rem 0 var(--color-accent);
  }

  li.done {
    background: var(--color-sunken);
    color: var(--color-text-soft);
  }

  li > .words {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }

  li > .words.whole {
    flex-basis: 100%;
  }

  li > .words > * {
    display: block;
  }

  li small {
    color: var(--color-text-soft);
    font-size: var(--text-md);
  }

  .line {
    display: flex;
    gap: var(--space-2);
  }

  .line input {
    flex: 1;
    min-inline-size: 0;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }

  .filter select {
    inline-size: auto;
  }

  .filter label,
  .tick {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--control-height);
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    color: var(--color-text-soft);
    font-weight: var(--weight-medium);
  }

  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
  }

  .soft {
    color: var(--color-text-soft);
  }

  button.words {
    justify-content: flex-start;
    block-size: auto;
    padding: 0;
    font-size: inherit;
    text-align: start;
    white-space: normal;
  }
`;
