import type { Language } from '#domain/language.ts';
import { acts, paragraphOf, practices, type ActNumber, type Source } from '#domain/source.ts';
import { formatShortDate } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { actTexts, lawTexts, practiceTexts } from '#i18n/texts/sources.ts';

/** One act or practice that a form stands on, in words. */
export interface LawLine {
  /** As it is cited, e.g. `601/НҚ бұйрық, 32-т. 1) тт.`. */
  readonly text: string;
  /** Title, issuer and date; absent for a practice. */
  readonly title?: string;
  /** In force or repealed; for a practice, that no act prescribes it. */
  readonly status: string;
  readonly repealed: boolean;
  /** What of it is repealed while the rest is in force. */
  readonly exception?: string;
  readonly checkedOn?: string;
  readonly link?: string;
}

/** The acts with their paragraphs, then the practices, as an official would cite them. */
export function lawLines(sources: readonly Source[], language: Language = currentLanguage()): LawLine[] {
  const lines: LawLine[] = [];
  for (const act of ['601', '611'] as const) {
    const places = placesIn(act, sources, language);
    if (places !== '') lines.push(actLine(act, places, language));
  }
  for (const practice of practices.filter((each) => sources.includes(each))) {
    const text = say(practiceTexts[practice], {}, language);
    lines.push({ text, status: say(lawTexts.noAct, {}, language), repealed: false });
  }
  return lines;
}

/** The same in one line, e.g. for a finding: `601/НҚ бұйрық, 32-т. 1) тт.`. */
export function saySource(sources: readonly Source[], language: Language = currentLanguage()): string {
  return lawLines(sources, language)
    .map(({ text }) => text)
    .join('; ');
}

/** The same with what is known of its status, for a document that leaves the studio. */
export function sayBasis(sources: readonly Source[], language: Language): string {
  const lines = lawLines(sources, language).map(({ text, status, exception, checkedOn }) =>
    checkedOn === undefined ? text : `${text} (${[status, exception, checkedOn].filter(Boolean).join(', ')})`,
  );
  return `${say(lawTexts.basis, {}, language)}: ${lines.join('; ')}`;
}

/** Paragraphs of one act in the order of their mention, subparagraphs of one paragraph together. */
function placesIn(act: ActNumber, sources: readonly Source[], language: Language): string {
  const subs = new Map<string, string[]>();
  for (const source of sources) {
    const place = paragraphOf(source);
    if (place?.act !== act) continue;
    subs.set(place.paragraph, [...(subs.get(place.paragraph) ?? []), ...(place.sub === undefined ? [] : [place.sub])]);
  }
  return [...subs].map(([paragraph, own]) => sayParagraph(paragraph, own, language)).join(', ');
}

function sayParagraph(paragraph: string, subs: readonly string[], language: Language): string {
  const p = paragraph.replace('-', '–');
  if (subs.length === 0) return say(lawTexts.paragraph, { p }, language);
  return say(lawTexts.sub, { p, s: subs.join(language === 'en' ? '), (' : '), ') }, language);
}

function actLine(number: ActNumber, places: string, language: Language): LawLine {
  const { status, checkedOn, repealedItem, link } = acts[number];
  const { short, full } = actTexts[number];
  return {
    text: `${say(short, {}, language)}, ${places}`,
    title: say(full, {}, language),
    status: say(status === 'in-force' ? lawTexts.inForce : lawTexts.repealed, {}, language),
    repealed: status === 'repealed',
    checkedOn: say(lawTexts.checkedOn, { date: formatShortDate(checkedOn, language) }, language),
    ...(repealedItem && {
      exception: say(
        lawTexts.repealedItem,
        { item: repealedItem.item, date: formatShortDate(repealedItem.from, language) },
        language,
      ),
    }),
    ...(link === undefined ? {} : { link }),
  };
}
