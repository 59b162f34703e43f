import { addressOf } from '#domain/address.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import '#elements/shared/empty-state.ts';
import type { TrailStep } from '#elements/shared/page-header.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { html, type TemplateResult } from 'lit';
import type { RegisterIndex } from './register-index.ts';

/** What a screen shows before its project is read (`undefined`), or when there is none (`null`). */
export function screenState(source: null | undefined): TemplateResult {
  if (source === undefined)
    return html`<empty-state role="status" aria-busy="true" .heading=${say(registerTexts.reading)}></empty-state>`;
  return html`<empty-state
    icon="project"
    .heading=${say(registerTexts.noProject)}
    .text=${say(registerTexts.noProjectText)}
  >
    <a slot="actions" href="#/">${say(registerTexts.toProjects)}</a>
  </empty-state>`;
}

/** The way up from a screen of a project: its overview. */
export function projectTrail({ project, source }: RegisterIndex): TrailStep[] {
  const name = textIn(textOf(source.view.project.fields, 'name'), currentLanguage());
  return [{ label: name || say(registerTexts.untitled), href: addressOf({ screen: 'project', project }) }];
}
