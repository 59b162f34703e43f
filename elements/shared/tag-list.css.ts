import { css } from 'lit';

export const tagListStyles = css`
  :host {
    display: block;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-2);
    min-block-size: var(--control-height);
  }

  .chip {
    padding: 0;
    border-radius: var(--radius-md);
    overflow: clip;
  }

  .chip .name {
    min-inline-size: 0;
    min-block-size: 1.75rem;
    padding: 0.125rem 0.25rem 0.125rem 0.5rem;
    border: 0;
    background: none;
    box-shadow: none;
    font-weight: 400;
    gap: 0.375rem;
  }

  .chip .name:last-child {
    padding-inline-end: 0.5rem;
  }

  .chip .name:hover {
    color: var(--color-accent-text);
  }

  .chip .name:focus-visible,
  .chip .icon:focus-visible {
    outline-offset: -2px;
  }

  .chip .name span {
    max-inline-size: 22rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chip .icon {
    font-size: 0.75rem;
  }

  .missing {
    border-color: var(--color-warn-line);
    background: var(--color-warn-soft);
    color: var(--color-warn);
  }

  .missing .name {
    color: inherit;
    text-decoration: line-through;
  }

  .add {
    min-block-size: 1.75rem;
  }

  .picker {
    inline-size: min(28rem, 92vw);
    padding: 0.375rem;
    overflow: hidden;
  }

  .picker:popover-open {
    display: flex;
    flex-direction: column;
  }

  .picker ul {
    flex: 1;
    min-block-size: 0;
    max-block-size: 20rem;
    overflow-y: auto;
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }

  .picker li {
    display: flex;
    gap: 0.625rem;
    padding: 0.375rem 0.625rem;
    border-radius: var(--radius-sm);
    line-height: var(--leading-tight);
    cursor: pointer;
  }

  .picker li:hover {
    background: var(--color-hover);
  }

  .picker li[aria-selected='true'] {
    background: var(--color-selected);
  }

  .picker li icon-glyph {
    color: var(--color-text-soft);
  }

  .picker small {
    display: block;
    margin-block-start: 0.125rem;
    color: var(--color-text-soft);
    font-size: var(--text-xs);
  }

  .foot {
    padding: 0.375rem 0.625rem 0.125rem;
    color: var(--color-text-soft);
    font-size: var(--text-xs);
  }
`;
