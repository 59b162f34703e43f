import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Reading } from '#domain/conventions/convention.ts';
import { languages, type Text } from '#domain/language.ts';
import type { DiagramSession } from './diagram-session.ts';

/** Makes step facts of the marks that a person has accepted, as one step of undo; their names lose the marks. */
export function takeReadings(_: BaseViewer, session: DiagramSession) {
  return (readings: readonly Reading[]): void => {
    session.together(() => {
      const names = new Map<string, Text>();
      for (const { owner, facts, sign, name, clean } of readings) {
        if (facts.block === 'ud:Document') session.setEntry(owner, facts.block, undefined, facts.values);
        else session.setFacts(owner, facts.block, facts.values);
        if (clean) names.set(sign, cleaned(names.get(sign) ?? name, clean));
      }
      for (const [sign, name] of names) {
        for (const language of languages) {
          const text = name[language];
          if (text !== undefined && text !== '') session.rename(sign, language, text);
        }
      }
    });
  };
}

function cleaned(name: Text, clean: (text: string) => string): Text {
  return Object.fromEntries(Object.entries(name).map(([language, text]) => [language, clean(text)]));
}
