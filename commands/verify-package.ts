import { readFile, stat } from 'node:fs/promises';
import { isLanguage, type Language } from '#domain/language.ts';
import { say } from '#i18n/say.ts';
import { verificationTexts } from '#i18n/texts/verification.ts';
import { outcomeOf } from '#exchange/found-parts.ts';
import { checkFileSize } from '#exchange/file-size.ts';
import { verificationReport } from '#exchange/verification-report.ts';
import { verifyPackage, type Verification } from '#exchange/verify-package.ts';

// `npm run verify-package -- FILE [--lang kk|ru|en]`: prints what is wrong with a package; exit code 0 when nothing is, else 1.
process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const language = languageOf(words);
  const file = words.find((word, index) => !word.startsWith('--') && words[index - 1] !== '--lang');
  if (file === undefined) return print(say(verificationTexts.usage, {}, language), 1);
  try {
    const verification = await verifyFile(file);
    return print(verificationReport(verification, language), verification.problems.length === 0 ? 0 : 1);
  } catch {
    return print(say(verificationTexts.unreadable, { file }, language), 1);
  }
}

/** The size is looked at first: a file that no package can be is not read into memory. */
async function verifyFile(file: string): Promise<Verification> {
  const { size } = await stat(file);
  const sized = outcomeOf(() => checkFileSize(size, 'backup'));
  if (sized.problem) return { problems: [{ file: '', problem: sized.problem }] };
  return verifyPackage(new Uint8Array(await readFile(file)));
}

/** `--lang`, else the language of the terminal, else Kazakh. */
function languageOf(words: readonly string[]): Language {
  const asked =
    words.find((_word, index) => words[index - 1] === '--lang') ?? process.env['LC_ALL'] ?? process.env['LANG'];
  const language = asked?.slice(0, 2);
  return isLanguage(language) ? language : 'kk';
}

function print(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}
