import { languages, type Language } from '#domain/language.ts';
import type { FixTools, LintFix } from './lint-fix.ts';

/** A fix that writes the name of an element anew in every language it is written in. */
export function renameFix(code: string, better: (name: string, language: Language) => string): LintFix {
  return {
    code,
    prepare: ({ session }: FixTools, { id }) => {
      const names = session.facts(id)?.name ?? {};
      const changes = languages.flatMap((language) => {
        const name = names[language];
        const next = name === undefined ? undefined : better(name, language);
        return next === undefined || next === name ? [] : [[language, next] as const];
      });
      if (changes.length === 0) return undefined;
      return () => {
        for (const [language, name] of changes) session.rename(id, language, name);
      };
    },
  };
}
