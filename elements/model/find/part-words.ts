import type { DiagramTextPart } from '#domain/replace/written-text.ts';
import { say } from '#i18n/say.ts';
import { stepFactTexts as texts } from '#i18n/texts/step-facts.ts';

/** What a text of a diagram is called, as the panel of its element calls it. */
export function sayPart(part: DiagramTextPart): string {
  switch (part) {
    case 'workSource':
      return sourceOf(say(texts.work));
    case 'waitSource':
      return sourceOf(say(texts.wait));
    case 'rateSource':
      return sourceOf(say(texts.rate));
    case 'branchSource':
      return sourceOf(say(texts.branch));
    case 'volumeSource':
      return sourceOf(say(texts.volume));
    case 'document':
      return say(texts.documentName);
    case 'name':
    case 'documentation':
    case 'article':
      return say(texts[part]);
  }
}

function sourceOf(fact: string): string {
  return `${fact}: ${say(texts.source)}`;
}
