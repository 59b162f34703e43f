/** An agenda item as it is typed: `20 Registration` gives it twenty minutes. */
export interface TypedItem {
  readonly subject: string;
  readonly minutes: number | undefined;
}

/** An attendee as they are typed: name, post and body, divided by commas. */
export interface TypedAttendee {
  readonly who: string;
  readonly post: string;
  readonly body: string;
}

/** The lines of an agenda; minutes stand before the subject, or after it with a word for them; a number before the line is left out. */
export function readAgenda(text: string): TypedItem[] {
  return text.split('\n').flatMap((line) => {
    const item = readItem(line.replace(numbered, '').trim());
    return item.subject === '' ? [] : [item];
  });
}

const numbered = /^\s*\d+[.)]\s+/;
const before = /^(\d{1,3})\s*(?:мин\.?|минут\p{L}*|min\.?|minutes?)?[\s,:–—-]+(?=\D)(.+)$/iu;
const after = /^(.+?)[\s,:(–—-]+(\d{1,3})\s*(?:мин\.?|минут\p{L}*|min\.?|minutes?)\)?$/iu;

function readItem(line: string): TypedItem {
  const [, first, rest] = before.exec(line) ?? [];
  if (first !== undefined && rest !== undefined) return item(rest, first);
  const [, subject, last] = after.exec(line) ?? [];
  if (subject !== undefined && last !== undefined) return item(subject, last);
  return { subject: line, minutes: undefined };
}

function item(subject: string, minutes: string): TypedItem {
  const given = Number(minutes);
  return { subject: subject.trim(), minutes: given >= 1 && given <= 600 ? given : undefined };
}

/** What was typed of an attendee; undefined when nothing was. What stands after the second comma is the body. */
export function readAttendee(text: string): TypedAttendee | undefined {
  const [who = '', post = '', ...body] = text.split(',').map((part) => part.trim());
  return who === '' ? undefined : { who, post, body: body.join(', ') };
}
