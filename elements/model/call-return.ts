import { addressOf, type Caller } from '#domain/address.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { allProjects } from '#data/queries/all-projects.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { callTexts } from '#i18n/texts/calls.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** The way back to the call activity from which a process was opened. Property: `caller`. */
@customElement('call-return')
export class CallReturn extends LitElement {
  static override styles = [controls];

  @property({ attribute: false }) caller!: Caller;

  private readonly projects = new Observe(this, () => allProjects());

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { project, variant, element } = this.caller;
    const found = this.projects.value?.find(({ id }) => id === project);
    if (!found) return nothing;
    const name = textIn(textOf(found.fields, 'name'), currentLanguage());
    return html`<a class="button quiet" href=${addressOf({ screen: 'model', project, variant, element })}>
      <icon-glyph name="back"></icon-glyph>${say(callTexts.back, { name })}
    </a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'call-return': CallReturn;
  }
}
