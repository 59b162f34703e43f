import { readFacts } from '#bpmn/facts/read-facts.ts';
import { elementsOfType, elementTypes } from '#domain/diagram/diagram-facts.ts';
import { schematicOf, type Schematic } from '#domain/diagram/schematic.ts';
import { readLibraryProcess } from '#exchange/import-library.ts';
import { libraryFile, processLibrary } from './process-library.ts';

/** What a card shows once it is on the screen: how much the process holds and the shape of its first variant. */
export interface LibraryDetails {
  readonly records: number;
  readonly tasks: number;
  readonly picture: Schematic | undefined;
}

const known = new Map<string, Promise<LibraryDetails>>();
let turn: Promise<unknown> = Promise.resolve();

/** Details of a process; read once, one process after another, so that the page stays quick. */
export function libraryDetails(key: string): Promise<LibraryDetails> {
  const read = known.get(key);
  if (read) return read;
  const details = turn.then(() => readDetails(key));
  known.set(key, details);
  turn = details.catch(() => known.delete(key));
  return details;
}

async function readDetails(key: string): Promise<LibraryDetails> {
  const first = processLibrary.find((card) => card.key === key)?.variants[0];
  const records = readLibraryProcess(await libraryFile(key, 'records.json')).records.length;
  await new Promise((resolve) => setTimeout(resolve, 0));
  const facts = readFacts(await libraryFile(key, first?.file ?? ''));
  return { records, tasks: elementsOfType(facts, elementTypes.activities).length, picture: schematicOf(facts) };
}
