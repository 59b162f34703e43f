import { css } from 'lit';

/** The power–interest grid: quadrants as quiet grounds, labels above them. */
export const powerGridStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    gap: var(--space-2);
    min-block-size: 0;
    padding: 0 var(--space-5) var(--space-4);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
  }

  .tools p {
    flex: 1;
    font-size: var(--text-sm);
  }

  .notes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-5);
    font-size: var(--text-sm);
  }

  .canvas {
    min-block-size: 0;
    overflow: auto;
  }

  svg {
    display: block;
    font-family: var(--font);
    user-select: none;
    touch-action: none;
  }

  text {
    fill: var(--color-text);
    font-size: 12px;
  }

  .quadrant {
    fill: var(--color-surface);
  }

  .quadrant.manage {
    fill: var(--color-accent-soft);
  }

  .quadrant:is(.satisfy, .inform) {
    fill: color-mix(in oklab, var(--color-surface), var(--color-accent-soft) 45%);
  }

  .name {
    fill: var(--color-text-soft);
    font-size: 13px;
    font-weight: 600;
  }

  .step,
  .axis {
    fill: var(--color-text-soft);
    font-size: 13px;
  }

  .axis {
    font-weight: 600;
  }

  .thin {
    stroke: var(--color-line);
    stroke-dasharray: 2 4;
  }

  .frame {
    fill: none;
    stroke: var(--color-line-strong);
  }

  .point {
    cursor: grab;
    outline: none;
  }

  .point rect {
    fill: var(--color-raised);
    stroke: var(--color-line-strong);
  }

  .point:hover rect {
    fill: var(--color-hover);
  }

  .point:focus-visible rect {
    stroke: var(--color-focus);
    stroke-width: 2.5;
  }

  .dragged {
    cursor: grabbing;
  }

  .dragged rect {
    stroke: var(--color-accent);
    stroke-width: 2.5;
  }

  .mark,
  .sign {
    font-weight: 700;
  }

  :is(.champion, .supporter) .mark {
    fill: var(--color-ok);
  }

  :is(.critic, .opponent) .mark {
    fill: var(--color-error);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.25rem;
  }

  .legend .chip {
    padding-inline-end: 0;
  }

  .legend .chip span {
    max-inline-size: 12rem;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .sign {
    font-weight: 700;
  }

  :is(.champion, .supporter) .mark {
    fill: var(--color-ok);
  }

  :is(.critic, .opponent) .mark {
    fill: var(--color-error);
  }

  aside {
    display: grid;
    align-content: start;
    gap: var(--space-2);
    overflow: auto;
    font-size: var(--text-sm);
  }

  aside h2 {
    font-size: var(--text-sm);
  }

  ul {
    display: grid;
    gap: var(--space-1);
    margin: 0 0 var(--space-3);
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }

  li > span:first-child:not(.sign) {
    flex: 1;
  }

  .sign {
    min-inline-size: 1rem;
    text-align: center;
  }

  .sign:is(.champion, .supporter) {
    color: var(--color-ok);
  }

  .sign:is(.critic, .opponent) {
    color: var(--color-error);
  }
`;
