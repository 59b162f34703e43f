import { css } from 'lit';

/** Native fields, checkboxes and labels; part of controls. */
export const fields = css`
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
    text-overflow: ellipsis;
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

  @media (forced-colors: active) {
    input:is([type='checkbox'], [type='radio']) {
      appearance: auto;
    }
  }
`;
