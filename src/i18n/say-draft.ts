import { recordsOf, type ProjectView } from '#domain/checks/check.ts';
import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Value } from '#domain/facts/facts.ts';
import { languages, textIn, type Language } from '#domain/language.ts';
import type { MeasureDraft } from '#domain/ledger/drafts/draft.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { draftPartTexts as parts, draftTexts } from '#i18n/texts/ledger-drafts.ts';

/** What the drafted measure does, in one language. */
export function sayDraft(draft: MeasureDraft, language: Language): string {
  const quoted = (text: string): string => say(parts.quoted, { text }, language);
  const list = draft.systems.map((system) => quoted(titleOf(system, language))).join(', ');
  return say(
    draftTexts[draft.code],
    {
      name: textIn(draft.name, language),
      act: actWords(draft, language),
      systems: list === '' ? '' : ` – ${list}`,
      documents: draft.documents.map((document) => quoted(textIn(document, language))).join(', '),
    },
    language,
  );
}

/** The fields of the measure that a draft proposes, all its texts in three languages. */
export function draftFields(view: ProjectView, draft: MeasureDraft, term: string, number: string): Fields {
  const { kind, section, route, ground, problems, elements } = draft;
  const fields: Record<string, Value> = { kind, section, number, term, status: 'planned' };
  const body = bodyOf(view, draft);
  for (const language of languages) {
    fields[`what.${language}`] = sayDraft(draft, language);
    fields[`completion.${language}`] = say(completionOf(kind), {}, language);
    if (body) fields[`responsible.${language}`] = titleOf(body, language);
    if (ground) {
      const article = ground.article || stringOf(ground.act.fields, 'article');
      fields[`legalDraft.${language}`] = say(parts.legalDraft, { article }, language);
    }
    if (route) {
      fields[`routeReason.${language}`] = say(
        route === 'develop' ? parts.developReason : parts.platformReason,
        {},
        language,
      );
    }
  }
  if (ground) fields['legalAct'] = ground.act.id;
  if (route) fields['route'] = route;
  if (route === 'develop') fields['inArchitecture'] = 'yes';
  for (const { id } of problems) fields[`problems:${id}`] = true;
  for (const element of elements) fields[`elements:${element}`] = true;
  return fields;
}

function actWords({ ground }: MeasureDraft, language: Language): string {
  if (!ground) return '';
  const { act, article } = ground;
  const words = textIn(textOf(act.fields, 'title'), language);
  return ` – ${article === '' ? words : say(parts.actArticle, { act: words, article }, language)}`;
}

function completionOf(kind: MeasureDraft['kind']): Sentence {
  if (kind === 'legal') return parts.legalCompletion;
  return kind === 'automation' || kind === 'integration' ? parts.systemCompletion : parts.orderCompletion;
}

/** Who answers for it: the owner of the system that is built or connected, else the owner of the process. */
function bodyOf(view: ProjectView, { systems }: MeasureDraft): StudioRecord | undefined {
  const organisation = (id: string): StudioRecord | undefined =>
    recordsOf(view, 'organisation').find((each) => each.id === id);
  const [owner] = systems.flatMap(({ fields }) => organisation(stringOf(fields, 'owner')) ?? []);
  return owner ?? organisation(stringOf(recordsOf(view, 'passport')[0]?.fields ?? {}, 'owner'));
}
