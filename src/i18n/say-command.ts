import type { Language } from '#domain/language.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { currentLanguage } from './language.ts';
import { say, type Sentence } from './say.ts';
import { commandFrameTexts, commandTexts, recordCommandTexts } from './texts/commands.ts';
import { recordTexts } from './texts/records.ts';

/** A command of the journal in words; one that this version does not know is shown by its code. */
export function sayCommand(command: string, language: Language = currentLanguage()): string {
  if (command.startsWith('undo-')) {
    const undone = sayCommand(command.slice('undo-'.length), language);
    return say(commandFrameTexts.undone, { command: undone }, language);
  }
  const known = lookUp(commandTexts, command);
  if (known) return say(known, {}, language);
  const [, verb = '', kind = ''] = /^([a-z]+)-(.+)$/.exec(command) ?? [];
  const sentence = lookUp(recordCommandTexts, verb);
  const record = recordKinds.find((each) => each === kind);
  return sentence && record ? say(sentence, { kind: say(recordTexts[record].one, {}, language) }, language) : command;
}

function lookUp(texts: Readonly<Record<string, Sentence>>, key: string): Sentence | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
