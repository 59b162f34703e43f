import { readdirSync, readFileSync } from 'node:fs';

export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

const folder = new URL('../../../fixtures/corpus/', import.meta.url);
const encodings: Readonly<Record<string, string>> = {
  'own/encoding-utf16le-bom.bpmn': 'utf-16le',
  'own/encoding-windows-1251.bpmn': 'windows-1251',
};

/** Real and hostile BPMN files of many tools, decoded as they declare. */
export const corpus: readonly CorpusFile[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'LICENSES')
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`))
  .sort()
  .map((name) => ({
    name,
    text: new TextDecoder(encodings[name] ?? 'utf-8', { ignoreBOM: true }).decode(readFileSync(new URL(name, folder))),
  }));

/** The files that are refused with a typed problem. */
export const refused: readonly string[] = ['own/xxe-http.bpmn'];

export const readable: readonly CorpusFile[] = corpus.filter(({ name }) => !refused.includes(name));
