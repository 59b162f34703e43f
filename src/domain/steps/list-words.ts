import { languages, type Text } from '#domain/language.ts';

/** With room around it, so that an address keeps its own. */
const separator = /(?<=^|\s)\/\/(?=\s|$)/;

/**
 * Names of a list that are written in several languages, `Кеңсе // Канцелярия // Office`: in Kazakh, Russian and English,
 * each of which may be left out. The first that is there stands for all of them, here and wherever it is written alone.
 */
export class ListWords {
  private readonly texts = new Map<string, Text>();

  get all(): ReadonlyMap<string, Text> {
    return this.texts;
  }

  /** What stands for the written name. */
  known(written: string): string {
    return this.keep(written, (part) => part);
  }

  /** A question ends with its mark in each language. */
  question(written: string): string {
    return this.keep(written, (part) => (part.endsWith('?') ? part : `${part}?`));
  }

  /** An answer begins with a capital in each language. */
  answer(written: string): string {
    return this.keep(written, (part) => part.charAt(0).toUpperCase() + part.slice(1));
  }

  private keep(written: string, form: (part: string) => string): string {
    const parts = written.split(separator).map((part) => (part.trim() === '' ? '' : form(part.trim())));
    const main = parts.find((part) => part !== '') ?? '';
    if (parts.length < 2 || main === '') return main;
    const text = languages.flatMap((language, at) => (parts[at] ? [[language, parts[at]] as const] : []));
    this.texts.set(main, { ...this.texts.get(main), ...Object.fromEntries(text) });
    return main;
  }
}
