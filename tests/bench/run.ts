import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#commands/install-missing.mjs';
import { startBenchStudio } from './bench-studio.ts';
import { table, type Figure } from './figure.ts';
import { measureFirstScreen } from './first-screen.ts';
import { measureOpening } from './opening.ts';
import { measurePacking } from './packing.ts';
import { measureSaving } from './saving.ts';
import { measureWorkspace } from './workspace.ts';

const studio = await startBenchStudio();
const figures: Figure[] = [];
try {
  for (const measure of [measureFirstScreen, measureOpening, measureSaving, measureWorkspace, measurePacking]) {
    figures.push(...(await measure(studio)));
  }
} finally {
  await studio.close();
}
const page = `# Figures

Written by \`npm run bench\`. Each figure stands beside a reference that the same run measured on the same machine, so
that a slow or busy machine moves both; the ratio is what counts. Measured in headless ${studio.browser.version()}, Node
${process.version}, ${String(availableParallelism())} processors; medians of several rounds, the first of which is left out.

${table(figures)}

- Opening: from the click on a variant's tab until the last shape is there, beside \`importXML\` of bpmn-js's own Modeler,
  without any module of ours, on the same XML.
- Typing: from the event of a key to the end of the layout that it leads to. Saving: tasks that hold the page up for
  50 ms or more, from leaving the field until the screen says that the edit is saved.
- Workspace: from the start of loading the page until rows, or the words of the empty list, are laid out.
- Packing: in Node, pictures left out, because drawing them is bpmn-js's time.
`;
writeFileSync(join(projectFolder, 'tests/bench/README.md'), page);
console.log(table(figures));
