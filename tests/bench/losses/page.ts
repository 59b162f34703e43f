import { readSource } from '#exchange/read-source.ts';
import { writeSource } from '#exchange/write-source.ts';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { UndrawnDiagram } from '#bpmn/modeler/pages.ts';
import { editKinds } from './edit-kinds.ts';
import { lossClasses, lossesBetween, lossesOf, type Loss, type LossClass } from './losses-of.ts';
import { plainSave } from './plain-save.ts';

/** What became of one file. */
export interface FileLosses {
  /** Whether the bytes are the same after opening and saving without an edit. */
  readonly isSame: boolean;
  /** What bpmn-js alone loses without an edit; undefined when it cannot open the file. */
  readonly plain: readonly Loss[] | undefined;
  /** Losses beyond each edit that could be made. */
  readonly edits: Readonly<Record<string, readonly Loss[]>>;
}

declare global {
  var lossKinds: { readonly classes: readonly LossClass[]; readonly edits: number };
  var fileLosses: (bytes: readonly number[]) => Promise<FileLosses>;
}

globalThis.lossKinds = { classes: lossClasses, edits: editKinds.length };
globalThis.fileLosses = async (given) => {
  const bytes = new Uint8Array(given);
  const source = readSource(bytes);
  const saved = await untouched(source.text);
  const written = writeSource({ ...source, text: saved ?? source.text });
  const plain = await plainSave(source.text);
  const edits: Record<string, readonly Loss[]> = {};
  for (const { name } of saved === undefined ? [] : editKinds) {
    const losses = await lossesOf(source.text, name);
    if (losses) edits[name] = losses;
  }
  return {
    isSame: written.length === bytes.length && written.every((byte, at) => byte === bytes[at]),
    plain: plain === undefined ? undefined : lossesBetween(source.text, plain),
    edits,
  };
};

/** Undefined when nothing of the file is drawn: it is read as a tree, and its source is never written. */
async function untouched(text: string): Promise<string | undefined> {
  const container = document.createElement('div');
  document.body.append(container);
  const session = new DiagramSession(container, true);
  try {
    await session.open(text);
    return (await session.snapshot()).text;
  } catch (error) {
    if (error instanceof UndrawnDiagram) return undefined;
    throw error;
  } finally {
    session.close();
    container.remove();
  }
}
