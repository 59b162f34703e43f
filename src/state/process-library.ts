import type { Text } from '#domain/language.ts';
import type { VariantKind } from '#domain/variant.ts';

/** A process of the library as its card shows it; its records and diagrams are read when they are asked for. */
export interface LibraryCard {
  /** `<area>/<process>`, also kept in the `library` field of projects that were made from it. */
  readonly key: string;
  readonly area: string;
  readonly name: Text;
  readonly summary: Text;
  /** The numbers are partly assumptions. */
  readonly illustrative: boolean;
  /** Day on which the sources were last checked, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly variants: readonly { readonly kind: VariantKind; readonly file: string }[];
}

// Only the named members of each file become part of the program; the rest stays a file of its own.
const areas = import.meta.glob<string>('/process-library/*/*/records.json', { eager: true, import: 'area' });
const names = import.meta.glob<Text>('/process-library/*/*/records.json', { eager: true, import: 'name' });
const summaries = import.meta.glob<Text>('/process-library/*/*/records.json', { eager: true, import: 'summary' });
const marks = import.meta.glob<boolean>('/process-library/*/*/records.json', { eager: true, import: 'illustrative' });
const days = import.meta.glob<string>('/process-library/*/*/records.json', { eager: true, import: 'checkedOn' });
const variants = import.meta.glob<LibraryCard['variants']>('/process-library/*/*/records.json', {
  eager: true,
  import: 'variants',
});
const files = import.meta.glob<string>('/process-library/*/*/*.{json,bpmn,md}', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Every process of the library. */
export const processLibrary: readonly LibraryCard[] = Object.keys(names).map((path) => ({
  key: path.split('/').slice(2, 4).join('/'),
  area: areas[path] ?? '',
  name: names[path] ?? {},
  summary: summaries[path] ?? {},
  illustrative: marks[path] ?? true,
  checkedOn: days[path] ?? '',
  variants: variants[path] ?? [],
}));

/** The text of a file of a process, e.g. `as-is.bpmn`; the service worker has it without a network. */
export async function libraryFile(key: string, name: string): Promise<string> {
  const address = files[`/process-library/${key}/${name}`];
  if (address === undefined) throw new Error(`The library has no ${key}/${name}.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
