import { readFileSync } from 'node:fs';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { projectView } from '#domain/project-view.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Content } from '#domain/workspace.ts';
import { importLibraryProcess } from '#exchange/import-library.ts';

const stamp = { author: 'Сынақ', device: 'test', clock: '000000000-0000-test', at: '2026-11-22T00:00:00.000Z' };

/** A process of the library as a project, e.g. `land/land-plot`. */
export function libraryContent(process: string): Content {
  const read = (name: string): string => readFileSync(`process-library/${process}/${name}`, 'utf8');
  const files = ['as-is.bpmn', 'to-be.bpmn', 'should-be.bpmn'];
  return importLibraryProcess(read('records.json'), new Map(files.map((name) => [name, read(name)])), stamp);
}

/** The same as checks see it. */
export function libraryView(process: string): ProjectView {
  const content = libraryContent(process);
  const facts = new Map(
    content.diagrams.map((diagram): [string, Facts] => [diagram.variant, readFacts(diagram.source.text)]),
  );
  const view = projectView(content, (variant) => facts.get(variant) ?? new Map());
  if (!view) throw new Error('The process has no project document.');
  return view;
}
