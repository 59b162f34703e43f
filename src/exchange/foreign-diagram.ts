import { refusal } from './file-problem.ts';

/** The names of the files in a ZIP archive stand unpacked at its end. */
const directory = 65_536;
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses files of Visio and of Bizagi Modeler with the way to bring their diagram over: `visio-file`, `bizagi-file`.
 * They are told by what they hold, an older Visio file by its ending too. Throws `FileRefused`.
 */
export async function refuseForeignDiagram(file: Blob, name: string): Promise<void> {
  const first = new Uint8Array(await file.slice(0, compound.length).arrayBuffer());
  if (/\.vsd$/i.test(name) && compound.every((byte, at) => first[at] === byte)) throw refusal('visio-file');
  if (first[0] !== 0x50 || first[1] !== 0x4b) return;
  const end = await file.slice(Math.max(0, file.size - directory)).arrayBuffer();
  const names = new TextDecoder('latin1').decode(end);
  if (/visio\/document\.xml/.test(names)) throw refusal('visio-file');
  if (/ModelInfo\.xml|\.diag\b/.test(names)) throw refusal('bizagi-file');
}
