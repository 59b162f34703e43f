import type { DetailDocument, StepDetails } from '#domain/diagram/step-details.ts';
import { textIn, type Language, type Text } from '#domain/language.ts';
import { formatDuration } from '#i18n/format.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { narrationTexts as texts } from '#i18n/texts/narration.ts';
import type { StoryWords } from './story-words.ts';

/** How long a step takes and is waited for, as one sentence; '' when neither is known. */
export function stepTerm({ work, wait }: StepDetails, language: Language): string {
  const params = {
    work: work ? formatDuration(work.value, work.unit, language) : '',
    wait: wait ? formatDuration(wait.value, wait.unit, language) : '',
  };
  if (work && wait) return say(texts.workAndWait, params, language);
  if (work) return say(texts.workOnly, params, language);
  return wait ? say(texts.waitOnly, params, language) : '';
}

/** What else the step facts say, one sentence each: channel, visit, documents, systems, grounds. */
export function stepNotes(
  details: StepDetails,
  records: ReadonlyMap<string, Text>,
  words: StoryWords,
  language: Language,
): string[] {
  const notes: string[] = [];
  const add = (sentence: Sentence, params: Readonly<Record<string, string | number>> = {}): void => {
    notes.push(say(sentence, params, language));
  };
  const named = (ids: readonly string[]): string[] =>
    ids.map((id) => textIn(records.get(id) ?? {}, language)).filter((name) => name !== '');

  if (details.visit) add(texts.visit);
  if (details.movement) add(texts.movement);
  if (details.collegial) add(texts.collegial);
  if (details.approval) add(texts.approval);
  if (details.automation === 'automatic') add(texts.automatic);
  // Papers handed over inside the body are marked as in person too; of these only the visits of the client are told.
  const { channel } = details;
  if (channel && (channel !== 'in-person' || details.visit)) {
    add(texts.channel, { text: words.inside(say(choiceText('channel', channel), {}, language)) });
  }
  for (const [sentence, documents] of byForm(details.documents)) {
    const list = documents.map(({ name }) => words.quote(textIn(name, language)));
    add(sentence, { n: list.length, list: list.join(', ') });
  }
  const systems = named(details.systems);
  if (systems.length > 0) add(texts.systems, { n: systems.length, list: systems.join('; ') });
  const acts = named(details.acts);
  if (details.onlyHabit) add(texts.onlyHabit);
  else if (acts.length > 0) add(texts.acts, { list: acts.join('; ') });
  return notes;
}

const forms = {
  incoming: { paper: texts.incomingPaper, electronic: texts.incomingElectronic, any: texts.incomingAny },
  produced: { paper: texts.producedPaper, electronic: texts.producedElectronic, any: texts.producedAny },
} as const;

/** Documents by direction and medium, incoming ones first. */
function byForm(documents: readonly DetailDocument[]): ReadonlyMap<Sentence, readonly DetailDocument[]> {
  const grouped = new Map<Sentence, DetailDocument[]>();
  const incomingFirst = documents.toSorted(
    (a, b) => Number(a.direction === 'produced') - Number(b.direction === 'produced'),
  );
  for (const document of incomingFirst) {
    const form = forms[document.direction][document.medium ?? 'any'];
    grouped.set(form, [...(grouped.get(form) ?? []), document]);
  }
  return grouped;
}
