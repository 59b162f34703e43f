import { languages, type Text } from '#domain/language.ts';
import { say } from '#i18n/say.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';

/** The name of a copy, in each language that the name is written in. */
export function copyName(name: Text): Text {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const own = name[language];
      return own ? [[language, say(workspaceTexts.copyOf, { name: own }, language)]] : [];
    }),
  );
}
