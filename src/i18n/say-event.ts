import type { Sentence } from '#i18n/say.ts';
import { narrationTexts as texts } from '#i18n/texts/narration.ts';

/** What opens a way, by the trigger of the event; `onOther` for all others. */
export const openings: Readonly<Record<string, Sentence>> = {
  message: texts.onMessage,
  timer: texts.onTimer,
  error: texts.onError,
  conditional: texts.onCondition,
};
