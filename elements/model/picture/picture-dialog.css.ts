import { css } from 'lit';

/** The choices on the left, what will come out on the right; one below the other on a narrow screen. */
export const pictureDialogStyles = css`
  .sides {
    display: grid;
    grid-template-columns: minmax(15rem, 1fr) minmax(0, 2.6fr);
    gap: var(--space-5);
  }

  @media (width < 46rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  form {
    display: grid;
    align-content: start;
    gap: var(--space-3);
  }

  fieldset {
    display: grid;
    gap: var(--space-1);
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  label.above {
    padding: 0 0 var(--space-1);
    color: var(--color-text-soft);
    font-size: var(--text-sm);
  }

  label.above {
    display: grid;
    gap: var(--space-1);
  }

  label.beside {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--control-height-sm);
  }

  .preview {
    display: grid;
    align-content: start;
    gap: var(--space-4);
    max-block-size: 60dvb;
    overflow: auto;
    padding: var(--space-4);
    border-radius: var(--radius-md);
    background: var(--color-sunken);
  }

  .warn {
    color: var(--color-warn);
  }

  .error {
    color: var(--color-error);
  }

  .work {
    flex: 1;
    margin-inline-end: var(--space-3);
  }
`;
