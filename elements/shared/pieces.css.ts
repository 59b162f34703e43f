import { css } from 'lit';

/** Dialogs, popovers, menus, tables, disclosure and small marks; part of controls. */
export const pieces = css`
  /* Layers */
  dialog,
  [popover] {
    color: inherit;
    border: 1px solid var(--color-line);
    background: var(--color-raised);
    padding: 0;
  }

  dialog {
    border-radius: var(--radius-lg);
    box-shadow: var(--shadow-lg);
  }

  dialog::backdrop {
    background: var(--color-overlay);
  }

  [popover] {
    border-radius: var(--radius-md);
    box-shadow: var(--shadow-md);
  }

  .menu {
    margin: 0;
    padding: var(--space-1);
    min-inline-size: 12rem;
    max-inline-size: min(26rem, 90vw);
    overflow-y: auto;
  }

  .menu > button,
  .menu > a {
    display: flex;
    inline-size: 100%;
    min-block-size: 2.125rem;
    justify-content: flex-start;
    align-items: center;
    gap: var(--space-3);
    padding: 0.3125rem 0.625rem;
    border: 0;
    border-radius: var(--radius-sm);
    background: none;
    box-shadow: none;
    color: var(--color-text);
    font-weight: 400;
    text-align: start;
    text-decoration: none;
    text-wrap: wrap;
  }

  .menu > :is(button, a):is(:hover, :focus-visible) {
    background: var(--color-hover);
  }

  .menu > :is(button, a):focus-visible {
    outline-offset: -2px;
  }

  .menu > button.danger {
    color: var(--color-error);
  }

  .menu > hr {
    margin: var(--space-1) var(--space-2);
  }

  hr {
    border: 0;
    border-block-start: 1px solid var(--color-line);
    margin: var(--space-4) 0;
  }

  /* Tables */
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums lining-nums;
  }

  caption {
    text-align: start;
    padding-block-end: var(--space-2);
    font-weight: var(--weight-medium);
  }

  th,
  td {
    padding: var(--space-2) var(--space-3);
    border-block-end: 1px solid var(--color-line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--color-text-soft);
    font-size: var(--text-sm);
    font-weight: var(--weight-medium);
    vertical-align: bottom;
  }

  :is(th, td).number {
    text-align: end;
  }

  /* Disclosure */
  summary {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) 0;
    border-radius: var(--radius-sm);
    font-weight: var(--weight-medium);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    inline-size: 0.45rem;
    block-size: 0.45rem;
    margin-inline: 0.2rem;
    border: solid var(--color-text-soft);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    transition: transform var(--duration) var(--ease);
  }

  details[open] > summary::before {
    transform: rotate(45deg);
  }

  /* Small things */
  .badge,
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.3rem;
    max-inline-size: 100%;
    border-radius: var(--radius-full);
    white-space: nowrap;
  }

  .badge {
    padding: 0.0625rem 0.5rem;
    background: color-mix(in oklab, var(--color-surface), var(--color-text-soft) 14%);
    color: var(--color-text-soft);
    font-size: var(--text-xs);
    font-weight: var(--weight-medium);
    font-variant-numeric: tabular-nums;
  }

  .chip {
    min-block-size: 1.625rem;
    padding: 0.0625rem 0.625rem;
    border: 1px solid var(--color-line);
    background: var(--color-surface);
    font-size: var(--text-sm);
  }

  .tabs {
    display: flex;
    gap: var(--space-1);
    overflow-x: auto;
    scrollbar-width: none;
    box-shadow: inset 0 -1px var(--color-line);
  }

  .tabs > [role='tab'] {
    position: relative;
    flex: none;
    min-block-size: 2.5rem;
    padding-inline: var(--space-3);
    border: 0;
    border-radius: var(--radius-md) var(--radius-md) 0 0;
    background: none;
    box-shadow: none;
    color: var(--color-text-soft);
  }

  .tabs > [role='tab']:hover {
    color: var(--color-text);
  }

  .tabs > [role='tab']:focus-visible {
    outline-offset: -3px;
  }

  .tabs > [role='tab'][aria-selected='true'] {
    color: var(--color-text);
    font-weight: var(--weight-strong);
  }

  .tabs > [role='tab'][aria-selected='true']::after {
    content: '';
    position: absolute;
    inset: auto var(--space-3) 0;
    block-size: 2px;
    border-radius: 2px 2px 0 0;
    background: var(--color-accent);
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    padding: 0.05em 0.4em;
    border: 1px solid var(--color-line);
    border-block-end-width: 2px;
    border-radius: var(--radius-sm);
    background: var(--color-surface);
    color: var(--color-text-soft);
    font: var(--weight-medium) var(--text-xs) / 1.4 var(--font);
    text-align: center;
  }

  code,
  pre {
    font-family: var(--font-mono);
    font-size: 0.92em;
  }

  .card {
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-surface);
  }

  .soft {
    color: var(--color-text-soft);
  }

  .sr {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
  }
`;
