import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { firstScreen, firstScreenLimit } from './first-screen.ts';

execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });

const first = firstScreen('dist');
const rows = [
  {
    figure: 'JavaScript of the first screen, gzip',
    value: `${(first.bytes / 1024).toFixed(1)} KB in ${String(first.files.length)} files, modeler ${first.modeler ? 'included' : 'not loaded'}`,
    ratio: first.bytes / firstScreenLimit,
    target: '≤ 1.00 × 130 KB',
  },
];

const table = [
  '| figure | value | ratio | target |',
  '|---|---|---|---|',
  ...rows.map((row) => `| ${row.figure} | ${row.value} | ${row.ratio.toFixed(2)} | ${row.target} |`),
].join('\n');

writeFileSync(
  'tests/bench/README.md',
  `# Figures\n\nWritten by \`npm run bench\`; each figure is a ratio against its reference in the same run.\n\n${table}\n`,
);
console.log(table);
await Promise.resolve();
