import { css } from 'lit';

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

  /* Buttons */
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--control-height);
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--color-line);
    border-block-end-color: color-mix(in oklab, var(--color-line), var(--color-line-strong) 45%);
    border-radius: var(--radius-md);
    background: var(--color-raised);
    color: var(--color-text);
    font-weight: var(--weight-medium);
    line-height: var(--leading-tight);
    text-align: center;
    text-wrap: balance;
    cursor: pointer;
    user-select: none;
    box-shadow: var(--shadow-sm);
    transition:
      background var(--duration) var(--ease),
      border-color var(--duration) var(--ease),
      color var(--duration) var(--ease);
  }

  button:hover {
    background: var(--color-hover);
    border-color: var(--color-line-strong);
  }

  button:active {
    box-shadow: none;
    background: var(--color-sunken);
  }

  button.primary {
    background: var(--color-accent);
    border-color: transparent;
    color: var(--color-on-accent);
    font-weight: var(--weight-strong);
  }

  button.primary:hover,
  button.primary:active {
    background: var(--color-accent-strong);
  }

  button.quiet,
  button.icon {
    border-color: transparent;
    background: transparent;
    box-shadow: none;
  }

  button.quiet {
    padding-inline: 0.625rem;
    color: var(--color-accent-text);
  }

  button.icon {
    flex: none;
    inline-size: var(--control-height);
    padding: 0;
    color: var(--color-text-soft);
  }

  button.quiet:hover,
  button.icon:hover {
    background: color-mix(in oklab, transparent, var(--color-text) 8%);
    border-color: transparent;
  }

  button.icon:hover {
    color: var(--color-text);
  }

  button.danger {
    border-color: var(--color-error-line);
    color: var(--color-error);
  }

  button.danger:hover {
    background: var(--color-error-soft);
    border-color: var(--color-error);
  }

  button.danger.primary {
    background: var(--color-error);
    border-color: transparent;
    color: var(--color-on-error);
  }

  button.danger.primary:hover {
    background: color-mix(in oklab, var(--color-error), var(--color-text) 18%);
  }

  button.small {
    min-block-size: var(--control-height-sm);
    padding: 0.125rem 0.5rem;
    font-size: var(--text-sm);
  }

  button.icon.small {
    inline-size: var(--control-height-sm);
    padding: 0;
  }

  button[aria-pressed='true'] {
    background: var(--color-accent-soft);
    border-color: var(--color-accent-line);
    color: var(--color-accent-text);
  }

  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
    box-shadow: none;
    pointer-events: none;
  }

  /* Fields */
  input,
  textarea,
  select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--control-height);
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--color-line-strong);
    border-radius: var(--radius-md);
    background: var(--color-surface);
    line-height: var(--leading-tight);
    transition: border-color var(--duration) var(--ease);
  }

  textarea {
    display: block;
    min-block-size: 4.75rem;
    line-height: var(--leading);
    resize: vertical;
    field-sizing: content;
    max-block-size: 20rem;
  }

  select {
    appearance: none;
    padding-inline-end: 2rem;
    text-overflow: ellipsis;
    background-image:
      linear-gradient(45deg, transparent 50%, currentcolor 50%),
      linear-gradient(-45deg, transparent 50%, currentcolor 50%);
    background-position:
      right 1.05rem center,
      right 0.75rem center;
    background-size: 0.3rem 0.3rem;
    background-repeat: no-repeat;
    cursor: pointer;
  }

  option {
    background: var(--color-raised);
    color: var(--color-text);
  }

  ::placeholder {
    color: var(--color-text-soft);
    opacity: 1;
  }

  input:hover,
  textarea:hover,
  select:hover {
    border-color: color-mix(in oklab, var(--color-line-strong), var(--color-text) 35%);
  }

  input:focus-visible,
  textarea:focus-visible,
  select:focus-visible {
    outline: 2px solid var(--color-focus);
    outline-offset: -1px;
    border-color: var(--color-focus);
  }

  :is(input, textarea, select)[aria-invalid='true'] {
    border-color: var(--color-error);
  }

  :is(input, textarea, select):disabled,
  :is(input, textarea):read-only:not([type='checkbox'], [type='radio'], [type='range'], [type='date'], [type='file']) {
    background-color: var(--color-sunken);
    border-color: var(--color-line);
    color: var(--color-text-soft);
  }

  input:is([type='checkbox'], [type='radio']) {
    appearance: none;
    flex: none;
    display: inline-grid;
    place-content: center;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    min-block-size: 0;
    padding: 0;
    border-radius: var(--radius-sm);
    vertical-align: -0.2em;
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input:is([type='checkbox'], [type='radio'])::before {
    content: '';
    inline-size: 0.75rem;
    block-size: 0.75rem;
    background: var(--color-on-accent);
    clip-path: polygon(14% 47%, 4% 58%, 38% 92%, 96% 22%, 85% 12%, 37% 70%);
    transform: scale(0);
  }

  input[type='radio']::before {
    clip-path: circle(34%);
  }

  input[type='checkbox']:indeterminate::before {
    clip-path: inset(42% 12%);
  }

  input:is([type='checkbox'], [type='radio']):is(:checked, :indeterminate) {
    background: var(--color-accent);
    border-color: var(--color-accent);
  }

  input:is([type='checkbox'], [type='radio']):is(:checked, :indeterminate)::before {
    transform: none;
  }

  input:is([type='checkbox'], [type='radio']):focus-visible {
    outline-offset: 2px;
  }

  label {
    font-weight: var(--weight-medium);
  }

  label.check {
    display: flex;
    align-items: flex-start;
    gap: var(--space-2);
    font-weight: 400;
    cursor: pointer;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  legend {
    padding: 0;
    font-weight: var(--weight-medium);
  }

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
    background: var(--color-sunken);
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
