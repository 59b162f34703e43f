import { css } from 'lit';

/** Lines of findings and groups of them, all of one width; see finding-list.ts. */
export const findingListStyles = css`
  :host {
    display: block;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    margin-block-end: var(--space-3);
  }

  section + section {
    margin-block-start: var(--space-4);
  }

  h4 {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin-block-end: var(--space-1);
    font-size: var(--text-sm);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
    background: var(--color-surface);
    overflow: clip;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  li > details {
    flex: 1 1 18rem;
    min-inline-size: 0;
  }

  .quiet,
  .fix {
    flex: none;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    justify-content: flex-end;
    margin-inline-start: auto;
    padding: 0 var(--space-2) var(--space-1);
  }

  .members .quiet,
  .members .fix {
    margin-inline-end: var(--space-2);
  }

  details > .quiet {
    margin: 0 0 var(--space-1) 2.25rem;
  }

  li + li {
    border-block-start: 1px solid var(--color-line);
  }

  li > button:not(.quiet, .fix) {
    display: grid;
    grid-template-columns: auto 1fr auto;
    justify-items: start;
    align-items: start;
    gap: 0 var(--space-3);
    flex: 1 1 18rem;
    min-inline-size: 0;
    padding: 0.5rem 0.75rem;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
    font-weight: 400;
    text-align: start;
    text-wrap: wrap;
  }

  li > button:not(.quiet, .fix):hover {
    background: var(--color-hover);
  }

  li > button:not(.quiet, .fix):focus-visible {
    outline-offset: -2px;
  }

  .place {
    grid-column: 2;
    margin-block-start: 0.125rem;
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }

  .go {
    grid-area: 1 / 3;
    color: var(--color-text-soft);
    font-size: 0.875em;
  }

  .error {
    color: var(--color-error);
  }

  .warn {
    color: var(--color-warn);
  }

  .info {
    color: var(--color-info);
  }

  details {
    background: none;
  }

  summary {
    display: grid;
    grid-template-columns: auto auto 1fr auto;
    justify-items: start;
    align-items: start;
    gap: 0 var(--space-3);
    padding: 0.5rem 0.75rem;
    font-weight: 400;
  }

  summary:hover {
    background: var(--color-hover);
  }

  summary:focus-visible {
    outline-offset: -2px;
  }

  summary .place {
    grid-column: 3;
  }

  .count {
    grid-area: 1 / 4;
  }

  .members {
    max-block-size: 20rem;
    border: 0;
    border-block-start: 1px solid var(--color-line);
    border-radius: 0;
    background: none;
    overflow: auto;
  }

  .members > li > button:not(.quiet, .fix) {
    flex-basis: 11rem;
    grid-template-columns: 1fr auto;
    padding-inline-start: 2.75rem;
  }

  .members .go {
    grid-area: 1 / 2;
  }
`;
