import { css } from 'lit';

/** The look of data-grid: one sheet, so that the element itself can be read in one go. */
export const dataGridStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 12rem;
    block-size: 100%;
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-surface);
    overflow: hidden;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .scroller {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-start: 2.5rem;
  }

  [role='grid'] {
    min-inline-size: min-content;
    outline: none;
  }

  [role='row'] {
    display: grid;
    grid-template-columns: var(--columns);
    min-inline-size: 100%;
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: color-mix(in oklab, var(--color-surface), var(--color-sunken) 55%);
    box-shadow: inset 0 -1px var(--color-line);
    color: var(--color-text-soft);
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
  }

  [role='columnheader'] {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.25rem;
    min-inline-size: 0;
    min-block-size: 2.375rem;
    padding: 0.25rem 0.75rem;
    line-height: var(--leading-tight);
    user-select: none;
  }

  [role='columnheader'].sortable {
    cursor: pointer;
  }

  [role='columnheader'].sortable:hover,
  [role='columnheader'][aria-sort='ascending'],
  [role='columnheader'][aria-sort='descending'] {
    color: var(--color-text);
  }

  .caption {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .arrow {
    color: var(--color-accent-text);
    font-size: 0.875em;
  }

  button.funnel {
    margin-inline: auto -0.375rem;
    min-block-size: 1.5rem;
    inline-size: 1.5rem;
    font-size: 0.8125em;
    opacity: 0.55;
  }

  button.funnel.on {
    opacity: 1;
    color: var(--color-accent-text);
    background: var(--color-accent-soft);
  }

  [role='columnheader']:is(:hover, :focus-within) .funnel {
    opacity: 1;
  }

  .edge {
    position: absolute;
    inset: 0 -0.25rem 0 auto;
    inline-size: 0.5rem;
    z-index: 1;
    cursor: col-resize;
    touch-action: none;
  }

  .edge::after {
    content: '';
    position: absolute;
    inset: 0.6rem 0.25rem;
    border-inline-start: 1px solid var(--color-line);
  }

  .edge:hover::after,
  .edge.held::after {
    inset-block: 0;
    border-inline-start: 2px solid var(--color-accent);
  }

  .body {
    position: relative;
  }

  .body > [role='row'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    box-shadow: inset 0 -1px color-mix(in oklab, var(--color-line), transparent 35%);
    cursor: pointer;
    contain: layout style;
  }

  .body > [role='row']:hover {
    background: var(--color-hover);
  }

  .body > [role='row'][aria-selected='true'] {
    background: var(--color-selected);
  }

  .body > [role='row'][aria-current='true'] {
    background: var(--color-selected);
    box-shadow:
      inset 3px 0 var(--color-accent),
      inset 0 -1px color-mix(in oklab, var(--color-line), transparent 35%);
  }

  [role='gridcell'] {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    padding: 0 0.75rem;
    line-height: var(--leading-tight);
  }

  [role='gridcell'] > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--lines, 1);
    overflow: hidden;
    overflow-wrap: anywhere;
  }

  .end {
    justify-content: flex-end;
    text-align: end;
  }

  [role='gridcell'].lead {
    font-weight: var(--weight-medium);
  }

  :is([role='gridcell'], [role='columnheader']):focus-visible {
    outline-offset: -2px;
    border-radius: var(--radius-sm);
  }

  .check,
  .tools {
    justify-content: center;
    padding: 0;
  }

  .tools menu-button {
    opacity: 0.65;
  }

  [role='row']:is(:hover, :focus-within) .tools menu-button {
    opacity: 1;
  }

  .nothing {
    display: grid;
    place-content: center;
    flex: 1;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.75rem;
    border-block-start: 1px solid var(--color-line);
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }

  footer .chosen {
    color: var(--color-accent-text);
    font-weight: var(--weight-medium);
  }

  footer slot {
    display: flex;
    gap: 0.5rem;
    margin-inline-start: auto;
  }

  .filtered {
    max-inline-size: 18rem;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  footer .chip {
    min-block-size: 1.5rem;
    padding-inline-end: 0;
  }

  footer .chip button {
    min-block-size: 1.5rem;
    inline-size: 1.5rem;
    font-size: 0.6875rem;
  }

  .bones {
    display: grid;
    gap: 1.5rem;
    padding: 1rem;
  }

  .bones > i {
    block-size: 0.7rem;
    border-radius: var(--radius-full);
    background: var(--color-sunken);
    animation: breathe 1.4s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
