import { addressOf } from '#domain/address.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { allProjects } from '#data/queries/all-projects.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { callTexts } from '#i18n/texts/calls.ts';
import { elementTypeTexts } from '#i18n/texts/element-types.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { callersOf, type ProcessCaller } from '#state/process-callers.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** The call activities of other diagrams that call a process, each a link to it. Property: `project`. */
@customElement('process-callers')
export class ProcessCallers extends LitElement {
  static override styles = [
    controls,
    css`
      ul {
        display: grid;
        gap: var(--space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      small {
        display: block;
        color: var(--color-text-soft);
      }

      p {
        margin: 0;
      }
    `,
  ];

  @property() project: Id = '';
  private wanted = '';
  @state() private callers: readonly ProcessCaller[] | undefined;
  private readonly projects = new Observe(this, () => allProjects());

  constructor() {
    super();
    new Localized(this);
  }

  protected override willUpdate(): void {
    const wanted = `${this.project} ${currentLanguage()}`;
    if (this.wanted !== wanted) void this.read((this.wanted = wanted));
  }

  private async read(wanted: string): Promise<void> {
    try {
      const callers = await callersOf(this.project, currentLanguage());
      if (this.wanted === wanted) this.callers = callers;
    } catch (error) {
      // A screen that has been left needs no answer, and the workspace may have been closed with it.
      if (this.isConnected) throw error;
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { callers } = this;
    if (!callers) return nothing;
    if (callers.length === 0) return html`<p class="soft">${say(callTexts.notUsed)}</p>`;
    return html`<ul>
      ${callers.map(({ project, variant, element, name, calls }) => {
        const owner = this.projects.value?.find(({ id }) => id === project);
        const caller = `${textIn(textOf(owner?.fields ?? {}, 'name'), currentLanguage())} · ${say(variantTexts[variant].name)}`;
        return html`<li>
          <a href=${addressOf({ screen: 'model', project, variant, element })}
            >${name || say(elementTypeTexts['bpmn:CallActivity'])}</a
          >
          <small>${say(callTexts.usedAs, { caller, variant: say(variantTexts[calls].name) })}</small>
        </li>`;
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'process-callers': ProcessCallers;
  }
}
