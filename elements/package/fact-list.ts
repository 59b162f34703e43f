import { css, html, nothing, type TemplateResult } from 'lit';
import './copy-button.ts';

/** A name with its value; `copy` is the text for the clipboard. */
export interface Fact {
  readonly label: string;
  readonly value: string | TemplateResult;
  readonly copy?: string;
}

/** Names and values in two columns; the host adds `factListStyles` to its own. */
export function factList(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(
      ({ label, value, copy }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>
            <span>${value}</span>
            ${copy === undefined ? nothing : html`<copy-button .value=${copy} name=${label}></copy-button>`}
          </dd>
        </div>`,
    )}
  </dl>`;
}

export const factListStyles = css`
  .facts {
    display: grid;
    margin: var(--space-2) 0 0;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(9rem, 13rem) minmax(0, 1fr);
    gap: 0 var(--space-4);
    align-items: center;
    min-block-size: var(--control-height-sm);
  }

  .facts dt {
    color: var(--color-text-soft);
  }

  .facts dd {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    margin: 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
