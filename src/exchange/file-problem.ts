import type { Params } from '#i18n/say.ts';
import type { problemTexts } from '#i18n/texts/exchange.ts';

export type FileProblemCode = keyof typeof problemTexts;

/** What is wrong with a file from outside: a code with parameters; src/i18n/texts/exchange.ts has the sentence for each. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly params: Params;
}

/** The file was refused with the reason and nothing was changed. Every reader of this folder throws only this. */
export class FileRefused extends Error {
  constructor(readonly problem: FileProblem) {
    super(`${problem.code} ${JSON.stringify(problem.params)}`);
    this.name = 'FileRefused';
  }
}

/** Refuses the file: `throw refusal('too-large', {…})`. */
export function refusal(code: FileProblemCode, params: Params = {}): FileRefused {
  return new FileRefused({ code, params });
}
