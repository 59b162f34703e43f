import { css } from 'lit';

/** The drawing of a plan in time. State is told by colour and by a sign; the critical chain by weight too. */
export const ganttChartStyles = css`
  :host {
    display: block;
    min-block-size: 0;
    overflow: auto;
    background: var(--color-surface);
    border-block: 1px solid var(--color-line);
    touch-action: pan-x pan-y;
  }

  svg {
    display: block;
    font-family: var(--font);
    font-size: 12px;
    user-select: none;
  }

  text {
    fill: var(--color-text);
    stroke: none;
  }

  .soft {
    fill: var(--color-text-soft);
  }

  .ground {
    fill: var(--color-surface);
  }

  .band {
    fill: var(--color-sunken);
  }

  .off {
    fill: var(--color-sunken);
  }

  .line {
    stroke: var(--color-line);
    fill: none;
  }

  .group-name {
    font-weight: 600;
  }

  .today {
    stroke: var(--color-error);
    stroke-width: 1.5;
    stroke-dasharray: 5 3;
  }

  .today-name {
    fill: var(--color-error);
    font-size: 11px;
  }

  .link {
    fill: none;
    stroke: var(--color-line-strong);
    stroke-width: 1.25;
  }

  .link-head {
    fill: var(--color-line-strong);
  }

  .link.critical {
    stroke: var(--color-should-be);
    stroke-width: 2.5;
  }

  .link-head.critical {
    fill: var(--color-should-be);
  }

  .link-room {
    fill: none;
    stroke: transparent;
    stroke-width: 10;
    cursor: pointer;
  }

  .link-room:hover + .link {
    stroke-width: 3;
  }

  .box {
    fill: var(--bar-soft);
    stroke: var(--bar);
    stroke-width: 1.25;
  }

  .done-part {
    fill: var(--bar);
    fill-opacity: 0.35;
    stroke: none;
  }

  .assumed {
    stroke: var(--color-surface);
    stroke-width: 3;
    stroke-dasharray: 3 3;
  }

  .bar {
    --bar: var(--color-info);
    --bar-soft: var(--color-info-soft);
    cursor: grab;
    outline: none;
  }

  .bar.planned {
    --bar: var(--color-as-is);
    --bar-soft: var(--color-as-is-soft);
  }

  .bar.done {
    --bar: var(--color-ok);
    --bar-soft: var(--color-ok-soft);
  }

  .bar.overdue {
    --bar: var(--color-error);
    --bar-soft: var(--color-error-soft);
  }

  .bar.dropped {
    --bar: var(--color-line-strong);
    --bar-soft: var(--color-surface);
  }

  .bar.critical .box {
    stroke: var(--color-should-be);
    stroke-width: 2.5;
  }

  .edge {
    fill: transparent;
    stroke: none;
    cursor: ew-resize;
  }

  .handle {
    fill: var(--color-surface);
    stroke: var(--color-accent);
    stroke-width: 1.5;
    opacity: 0;
    cursor: crosshair;
  }

  .bar:is(:hover, :focus, .chosen) .handle {
    opacity: 1;
  }

  .focus {
    fill: none;
    stroke: none;
  }

  .bar.chosen .focus {
    stroke: var(--color-accent-line);
    stroke-width: 2;
  }

  .bar:focus-visible .focus,
  .bar.linking .focus {
    stroke: var(--color-focus);
    stroke-width: 2.5;
  }

  .early {
    fill: var(--color-warn);
    font-weight: 600;
  }

  .drawn {
    stroke: var(--color-accent);
    stroke-width: 2;
    stroke-dasharray: 4 3;
    fill: none;
    pointer-events: none;
  }

  .label {
    cursor: pointer;
  }
`;
