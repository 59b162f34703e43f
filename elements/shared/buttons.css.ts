import { css } from 'lit';

/** Native buttons; part of controls. */
export const buttons = css`
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
    box-shadow: none;
  }

  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
    box-shadow: none;
    pointer-events: none;
  }
`;
