import { addressOf } from '#domain/address.ts';
import { languages } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { recordName } from './link-options.ts';
import type { RegisterIndex } from './register-index.ts';

/** Registers whose names stand on the passport of the process. */
const listed = ['system', 'legal-act'] as const satisfies readonly RecordKind[];

/**
 * What the passport shows but other places hold: the name in three languages, the information systems and the legal
 * acts, each with the way to where it is written (RM-PASS). Property: `index`. No events.
 */
@customElement('passport-links')
export class PassportLinks extends LitElement {
  static override styles = [
    controls,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr);
        gap: var(--space-2) var(--space-4);
        margin: var(--space-5) 0 0;
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--color-line);
        font-size: var(--text-sm);
      }

      dd {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) index!: RegisterIndex;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const { project, source } = this.index;
    const name = textOf(source.view.project.fields, 'name');
    const names = languages.flatMap((language) => {
      const text = name[language];
      return text === undefined ? [] : [html`<div lang=${language}>${text}</div>`];
    });
    return html`<dl>
      <dt><a href=${addressOf({ screen: 'project', project })}>${say(overviewTexts.name)}</a></dt>
      <dd>${names}</dd>
      ${listed.map((kind) => {
        const records = this.index.of(kind).map(recordName);
        return html`<dt>
            <a href=${addressOf({ screen: 'records', project, kind })}>${say(recordTexts[kind].many)}</a>
          </dt>
          <dd>${records.length > 0 ? records.join('; ') : say(registerTexts.fillIn)}</dd>`;
      })}
    </dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passport-links': PassportLinks;
  }
}
