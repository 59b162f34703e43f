import { css } from 'lit';

/** The map: the names of its rows stay at the side, the stages at the top. */
export const journeyMapStyles = css`
  :host {
    display: block;
    block-size: 100%;
    overflow: auto;
    border: 1px solid var(--color-line);
    border-radius: var(--radius-lg);
    background: var(--color-surface);
    scroll-padding: 5rem 0 0 9.5rem;
  }

  table {
    table-layout: fixed;
    inline-size: max(100%, calc(9rem + var(--stages) * 13rem));
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--text-sm);
  }

  th,
  td {
    padding: var(--space-2) var(--space-3);
    border-inline-end: 1px solid color-mix(in oklab, var(--color-line), transparent 35%);
    background: var(--color-surface);
    overflow-wrap: break-word;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: color-mix(in oklab, var(--color-surface), var(--color-sunken) 55%);
    color: var(--color-text);
    vertical-align: top;
    cursor: pointer;
  }

  th.corner,
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 9rem;
    background: color-mix(in oklab, var(--color-surface), var(--color-sunken) 55%);
    color: var(--color-text-soft);
    font-weight: var(--weight-medium);
    hyphens: auto;
  }

  th.corner {
    z-index: 3;
    cursor: default;
  }

  td {
    cursor: pointer;
  }

  td:hover {
    background: var(--color-hover);
  }

  .chosen,
  td.chosen:hover {
    background: var(--color-selected);
  }

  :is(td, th):focus-visible {
    outline-offset: -2px;
    border-radius: var(--radius-sm);
  }

  .head {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }

  .number {
    flex: 1;
    color: var(--color-text-soft);
    font-size: var(--text-xs);
    font-weight: 400;
  }

  .title {
    font-size: var(--text-md);
    font-weight: var(--weight-strong);
    line-height: var(--leading-tight);
  }

  .marked {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    margin-block-start: var(--space-1);
    font-size: var(--text-xs);
    font-weight: 400;
  }

  .marked i {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    background: var(--color-gold);
    rotate: 45deg;
  }

  td p {
    white-space: pre-line;
  }

  td ul {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  td li {
    padding: 0.125rem 0.5rem;
    border-radius: var(--radius-sm);
    background: color-mix(in oklab, var(--color-sunken), transparent 25%);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .pain p {
    color: var(--color-error);
  }

  .opportunity p {
    color: var(--color-ok);
  }

  tr.emotion :is(td, th) {
    block-size: 9rem;
  }

  tr.emotion td {
    padding: 0;
    border-inline-end-style: dotted;
  }

  tr.emotion th {
    position: sticky;
  }

  .scale {
    position: absolute;
    inset: 0 0.5rem 0 auto;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding-block: 0.75rem;
    font-size: var(--text-xs);
    text-align: end;
  }

  .scale i {
    font-style: normal;
  }

  .curve {
    position: relative;
    block-size: 9rem;
  }

  .curve svg {
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .curve path {
    fill: none;
    stroke: var(--color-accent);
    stroke-width: 0.16rem;
    vector-effect: non-scaling-stroke;
  }

  .curve line {
    stroke: var(--color-line);
    stroke-dasharray: 4 4;
    vector-effect: non-scaling-stroke;
  }

  .point {
    position: absolute;
    inset-inline-start: 50%;
    display: grid;
    place-content: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 2px solid var(--color-line-strong);
    border-radius: 50%;
    background: var(--color-surface);
    font-weight: var(--weight-strong);
    font-variant-numeric: tabular-nums lining-nums;
    translate: -50% -50%;
    cursor: ns-resize;
    touch-action: none;
    user-select: none;
  }

  .point.low {
    border-color: var(--color-error);
    color: var(--color-error);
  }

  .point.high {
    border-color: var(--color-ok);
    color: var(--color-ok);
  }

  .point.truth {
    border-radius: var(--radius-sm);
    border-color: var(--color-gold);
    border-width: 3px;
    rotate: 45deg;
  }

  .point.truth > span {
    rotate: -45deg;
  }

  .point.none {
    border-style: dashed;
    color: var(--color-text-soft);
    cursor: pointer;
  }
`;
