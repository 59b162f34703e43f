import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import { numberOf, stringOf } from '#domain/read-fields.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { formatDate } from './format.ts';
import { say, type Params, type Sentence } from './say.ts';
import { protocolTexts as texts } from './texts/workshop.ts';
import type { Told, ToldItem, ToldSection } from './told.ts';

/** A protocol as a document: `process` is the name of the project, `replies` what was answered to a question, oldest first. */
export function sayProtocol(
  { protocol, attendees, agenda, decisions, questions }: Workshop,
  process: string,
  replies: (question: StudioRecord) => readonly StudioRecord[],
  language: Language,
): Told {
  const to = (sentence: Sentence, params: Params = {}): string => say(sentence, params, language);
  const day = (fields: Fields, key: string): string => formatDate(stringOf(fields, key), language);
  const section = (heading: Sentence, items: readonly ToldItem[]): ToldSection => {
    return { heading: to(heading), paragraphs: items.length === 0 ? [to(texts.none)] : [], items };
  };
  const { fields } = protocol;
  const number = stringOf(fields, 'number');
  const lines = (['place', 'chair', 'secretary', 'planChange'] as const)
    .filter((key) => stringOf(fields, key) !== '')
    .map((key) => to(texts[key], { text: stringOf(fields, key) }));
  const head = [
    to(texts.process, { text: process }),
    to(texts.held, { date: day(fields, 'date') }),
    ...(stringOf(fields, 'began') === ''
      ? []
      : [to(texts.time, { from: stringOf(fields, 'began'), to: stringOf(fields, 'ended') || '…' })]),
    ...lines,
  ];
  const answered = (question: StudioRecord): string[] =>
    replies(question).map((reply) => to(texts.answer, { text: stringOf(reply.fields, 'text') }));
  const about = (record: StudioRecord): string[] => {
    const name = stringOf(record.fields, 'about');
    return name === '' ? [] : [to(texts.about, { name })];
  };
  return {
    title: number === '' ? to(texts.headingPlain) : to(texts.heading, { number }),
    sections: [
      { heading: stringOf(fields, 'subject'), paragraphs: head, items: [] },
      section(
        texts.attendance,
        attendees.map((each, at) =>
          item(
            at,
            ['who', 'post', 'body'].map((key) => stringOf(each.fields, key)),
          ),
        ),
      ),
      section(
        texts.agenda,
        agenda.map((each, at) => item(at, [stringOf(each.fields, 'subject')], [timesOf(each.fields, to)])),
      ),
      section(
        texts.decisions,
        decisions.map((each, at) => {
          const who = stringOf(each.fields, 'who');
          return item(
            at,
            [stringOf(each.fields, 'text')],
            [
              ...about(each),
              ...(who === '' ? [] : [to(texts.who, { text: who })]),
              ...(stringOf(each.fields, 'by') === '' ? [] : [to(texts.by, { date: day(each.fields, 'by') })]),
              ...(stringOf(each.fields, 'measure') === '' ? [] : [to(texts.measure)]),
            ],
          );
        }),
      ),
      section(
        texts.questions,
        questions.map((each, at) => {
          const isResolved = each.fields['resolved'] === true;
          const fate = isResolved ? to(texts.resolved, { on: day(each.fields, 'resolvedOn') }) : to(texts.open);
          return item(at, [stringOf(each.fields, 'text')], [...about(each), fate, ...answered(each)]);
        }),
      ),
      { heading: stringOf(fields, 'chair') || to(texts.headingPlain), paragraphs: [to(texts.signature)], items: [] },
    ],
  };
}

function item(at: number, parts: readonly string[], notes: readonly string[] = []): ToldItem {
  const text = `${String(at + 1)}. ${parts.filter((part) => part !== '').join(', ')}`;
  return { node: '', leads: false, text, notes, items: [] };
}

function timesOf(fields: Fields, to: (sentence: Sentence, params?: Params) => string): string {
  const minutes = numberOf(fields, 'minutes');
  const from = stringOf(fields, 'began');
  return [
    ...(minutes === undefined ? [] : [to(texts.given, { n: minutes })]),
    from === '' ? to(texts.notConsidered) : to(texts.considered, { from, to: stringOf(fields, 'ended') || '…' }),
  ].join(', ');
}
