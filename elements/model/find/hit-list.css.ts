import { css } from 'lit';

/** Lines of what was found: a box to tick, the text around it, where it stands. */
export const hitListStyles = css`
  :host {
    display: block;
  }

  section + section {
    margin-block-start: var(--space-3);
  }

  h3 {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin-block: 0 var(--space-1);
    font-size: var(--text-sm);
  }

  h3 span:first-of-type {
    flex: 1;
    min-inline-size: 0;
  }

  ul {
    margin: 0;
    padding: 0;
    overflow: clip;
    border: 1px solid var(--color-line);
    border-radius: var(--radius-md);
    list-style: none;
  }

  li {
    display: flex;
    align-items: flex-start;
    scroll-margin-block: 16rem var(--space-4);
  }

  p {
    margin: 0 0 var(--space-1);
  }

  li + li {
    border-block-start: 1px solid var(--color-line);
  }

  li.current {
    background: var(--color-selected);
  }

  input[type='checkbox'] {
    flex: none;
    margin: 0.5625rem 0 0 0.625rem;
  }

  h3 input[type='checkbox'] {
    margin: 0 0 0 calc(0.625rem + 1px);
  }

  li > :is(button, a) {
    display: block;
    flex: 1;
    min-inline-size: 0;
    padding: 0.375rem 0.625rem;
    border: 0;
    border-radius: 0;
    background: none;
    box-shadow: none;
    color: inherit;
    font-weight: 400;
    text-align: start;
    text-decoration: none;
    text-wrap: wrap;
    overflow-wrap: anywhere;
  }

  li > :is(button, a):hover {
    background: var(--color-hover);
  }

  li > :is(button, a):focus-visible {
    outline-offset: -2px;
  }

  .where {
    display: block;
    margin-block-start: 0.125rem;
    color: var(--color-text-soft);
    font-size: var(--text-xs);
  }

  mark,
  ins,
  del {
    padding-inline: 0.0625rem;
    border-radius: 2px;
    color: inherit;
  }

  mark {
    background: var(--color-warn-soft);
    box-shadow: 0 0 0 1px var(--color-warn-line);
  }

  del {
    background: var(--color-error-soft);
  }

  ins {
    background: var(--color-ok-soft);
    text-decoration: none;
    font-weight: var(--weight-medium);
  }

  .more {
    margin-block-start: var(--space-2);
  }
`;
