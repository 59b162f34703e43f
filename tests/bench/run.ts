import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '#commands/install-missing.mjs';
import { startBenchStudio } from './bench-studio.ts';
import { table, type Figure } from './figure.ts';
import { measureBeside } from './beside.ts';
import { measureFirstScreen } from './first-screen.ts';
import { measureLineage } from './lineage.ts';
import { measureLinting } from './linting.ts';
import { measureLosses } from './losses.ts';
import { measureMeasuring } from './measuring.ts';
import { measureOpening } from './opening.ts';
import { measurePacking } from './packing.ts';
import { measureSaving } from './saving.ts';
import { measureTriptych } from './triptych.ts';
import { measureTyping } from './typing.ts';
import { measureWorkspace } from './workspace.ts';

const measures = {
  'first-screen': measureFirstScreen,
  opening: measureOpening,
  typing: measureTyping,
  saving: measureSaving,
  linting: measureLinting,
  lineage: measureLineage,
  measuring: measureMeasuring,
  beside: measureBeside,
  triptych: measureTriptych,
  losses: measureLosses,
  workspace: measureWorkspace,
  packing: measurePacking,
};
/** `npm run bench -- opening saving` measures only these and keeps nothing. */
const wanted = process.argv.slice(2);

const studio = await startBenchStudio();
const figures: Figure[] = [];
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await measure(studio)));
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
- Typing: time of the processor on the page's main thread for each real key in the name of a step, drawing included,
  beside a bare field on an empty page.
- Saving: the longest task of the page from the edit of a name until the screen calls it saved. Time of the processor
  is compared with the promise, because the clock goes on while other programs run.
- Losses: what facts (attributes, references, texts …), comments, spelling and order of a file a save changes without
  being asked, over the files of tests/fixtures/corpus; bpmn-js alone stands beside it, saving without an edit.
- Workspace: from the start of loading the page until rows, or the words of the empty list, are laid out.
- Judging: in Node, time of the processor from the text of a diagram to the findings of all rules.
- Live judging: in the page, after a fact of a step was changed. The longest task is that of the main thread while the
  diagram is written and judged, before it is saved; the work until the findings, of the page and its worker together, is
  counted from the end of the pause after the edit. bpmnlint judges anew only when more than a fact has changed.
- Comparing: in Node, time of the processor from the facts of both diagrams to what becomes of each element. Matching:
  precision and recall of the steps, events and gateways that are found again without origin and id, over the process
  library; "drawn again" has other ids, another layout, no facts of the studio and as many other names and steps as said.
- Metrics: in Node, time of the processor from the facts of a diagram to every number of the variant, beside reading
  its text into facts, in the same rounds.
- In the worker of a page: time of the processor of the task in which the worker compares or measures, and the longest
  task of the page from asking until the answer is shown, the screen itself included when it is opened.
- Three variants: until every shape of all of them is there; the work of the page for F7 (to the next change, all panes
  move) and for a turn of the wheel, drawing included.
- Packing: in Node, pictures left out, because drawing them is bpmn-js's time.
`;
if (wanted.length === 0) writeFileSync(join(projectFolder, 'tests/bench/README.md'), page);
console.log(table(figures));
