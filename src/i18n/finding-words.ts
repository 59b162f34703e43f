import type { ProjectView } from '#domain/checks/check.ts';
import { nameLanguage, nameOf } from '#domain/diagram/diagram-facts.ts';
import type { Finding, Place } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import { textIn, type Language } from '#domain/language.ts';
import { titleOf } from '#domain/record-title.ts';
import { currentLanguage } from '#i18n/language.ts';
import { groupOfFinding, sayFinding, type FindingGroup } from '#i18n/say-finding.ts';
import { saySource } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { variantTexts } from '#i18n/texts/variants.ts';

/** A finding as a list shows it: the sentence, the place it leads to, the act behind it, and what it stands together with. */
export interface FindingWords {
  readonly finding: Finding;
  readonly text: string;
  readonly where: string;
  readonly source: string;
  readonly group: FindingGroup | undefined;
}

/** Says the findings of a project, in the language of the screens. */
export function findingWords(view: ProjectView, findings: readonly Finding[]): FindingWords[] {
  const placeWords = placesOf(view);
  return findings.map((finding) => ({
    finding,
    text: sayFinding(finding),
    where: placeWords(finding.place),
    source: saySource(finding.source),
    group: groupOfFinding(finding),
  }));
}

/** Names places of one project; what it has to look up in a diagram it looks up once. */
function placesOf(view: ProjectView): (place: Place) => string {
  const variants = new Map(view.variants.map((variant) => [variant.document.id, variant]));
  const languages = new Map<Id, Language>();
  const elementName = (variant: Id, element: string): string => {
    const facts = variants.get(variant)?.facts;
    if (!facts) return element;
    const language = languages.get(variant) ?? nameLanguage(facts);
    languages.set(variant, language);
    const entity = facts.get(element);
    return (entity && textIn(nameOf(entity, language), currentLanguage())) || element;
  };
  return (place) => {
    if (place.part === 'project') return say(appTexts.overview);
    if (place.part === 'model') {
      const variant = variants.get(place.variant ?? '');
      if (!variant) return say(appTexts.model);
      const name = place.element === undefined ? '' : elementName(variant.document.id, place.element);
      return joined(say(variantTexts[variant.kind].name), name);
    }
    const record = view.records.get(place.kind)?.find(({ id }) => id === place.record);
    return joined(say(recordTexts[place.kind].many), record ? titleOf(record, currentLanguage()) : '');
  };
}

function joined(...words: readonly string[]): string {
  return words.filter(Boolean).join(' · ');
}
