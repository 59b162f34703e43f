import { textIn, type Language } from '#domain/language.ts';
import { say, type Params } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { verificationTexts as texts } from '#i18n/texts/verification.ts';
import type { Verification } from './verify-package.ts';

/** The result of a verification as lines of text: what the package is, a table of what is wrong with it, the verdict. */
export function verificationReport({ manifest, problems }: Verification, language: Language): string {
  const tell = (key: keyof typeof texts, params: Params = {}) => say(texts[key], params, language);
  const lines: string[] = [];
  if (manifest) {
    const isBackup = manifest.format === 'uderis-backup';
    lines.push(isBackup ? tell('workspace') : `${tell('project')}: ${textIn(manifest.project.name, language)}`);
    lines.push(`${tell('created')}: ${manifest.createdAt}, ${manifest.program.name} ${manifest.program.version}`);
    if (!isBackup && manifest.draft) lines.push(tell('draft'));
    lines.push('');
  }
  if (problems.length === 0) {
    lines.push(tell('whole', { count: manifest?.files.length ?? 0 }), tell('noProof'));
    return printable(lines);
  }
  const rows = problems.map(({ file, problem }) => [
    file || tell('archive'),
    say(problemTexts[problem.code], problem.params, language),
  ]);
  const width = Math.max(...[tell('file'), ...rows.map(([file = '']) => file)].map((text) => [...text].length));
  const line = (file: string, problem: string) => `${file.padEnd(width)}  ${problem}`;
  lines.push(line(tell('file'), tell('problem')), line('-'.repeat(width), '-'.repeat(tell('problem').length)));
  lines.push(
    ...rows.map(([file = '', problem = '']) => line(file, problem)),
    '',
    tell('damaged', { count: problems.length }),
  );
  return printable(lines);
}

/** Lines for a terminal: names from outside must not steer it. */
function printable(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�')).join('\n');
}
