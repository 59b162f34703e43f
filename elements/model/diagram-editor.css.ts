import { css } from 'lit';

/** The toolbar above the canvas, panels beside and below it; on the big screen the workshop alone around it. */
export const diagramEditorStyles = css`
  :host {
    display: grid;
    grid-template: auto auto auto minmax(0, 1fr) / minmax(0, 1fr) auto;
    min-block-size: 0;
  }

  diagram-toolbar,
  diagram-notices,
  .bar {
    grid-column: 1 / -1;
  }

  .canvas {
    position: relative;
    block-size: 100%;
    min-inline-size: 0;
    min-block-size: 0;
  }

  split-panes,
  .outline {
    grid-area: 4 / 1;
    block-size: auto;
  }

  :host([stage]) {
    position: fixed;
    inset: 0;
    z-index: 15;
    grid-template: auto auto auto minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    background: var(--color-page);
  }

  :host([stage]) diagram-toolbar {
    display: none;
  }

  :host([stage]) diagram-notices {
    grid-row: 2;
  }

  .stage,
  .stage > room-place {
    display: contents;
  }

  .dock-place {
    block-size: 100%;
  }

  .dock {
    min-block-size: 0;
    block-size: 100%;
    overflow: auto;
    background: var(--color-surface);
  }

  .canvas > p[role='status'] {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    margin: 0;
    color: var(--color-text-soft);
  }

  .panel {
    grid-area: 4 / 2;
    inline-size: clamp(19rem, 26vw, 27rem);
    min-block-size: 0;
    overflow: auto;
    border-inline-start: 1px solid var(--color-line);
    background: var(--color-surface);
  }
`;
