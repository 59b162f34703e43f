import { css } from 'lit';
import { buttons } from './buttons.css.ts';
import { fields } from './fields.css.ts';
import { pieces } from './pieces.css.ts';

/**
 * How native controls look in every element: `static styles = [controls, css`…`]`.
 *
 * - button: plain; classes `primary`, `quiet`, `danger`, `icon` (square), `small`; `aria-pressed="true"` looks held
 * - input, textarea, select: `aria-invalid="true"` marks an error
 * - `.badge`, `.chip`, `.tabs > [role=tab]`, `.menu > button`, kbd, details, dialog, table
 * - `.sr` is read aloud but not seen; `.soft` is quiet text; `.card` is a surface with a line around it
 */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 2px solid var(--color-focus);
    outline-offset: 2px;
  }

  h1,
  h2,
  h3,
  h4,
  p {
    margin: 0;
  }

  h1 {
    font-size: var(--text-2xl);
  }

  h2 {
    font-size: var(--text-xl);
  }

  h3 {
    font-size: var(--text-lg);
  }

  h4 {
    font-size: var(--text-md);
  }

  h1,
  h2,
  h3,
  h4 {
    font-weight: var(--weight-strong);
    line-height: var(--leading-tight);
    letter-spacing: -0.008em;
    text-wrap: balance;
  }

  a {
    color: var(--color-accent-text);
    text-decoration-color: var(--color-accent-line);
    text-underline-offset: 0.2em;
    border-radius: var(--radius-sm);
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  button,
  input,
  textarea,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }

  ${buttons}
  ${fields}
  ${pieces}
`;
