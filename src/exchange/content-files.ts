import { canonicalize } from 'json-canonicalize';
import type { Id } from '#domain/identity.ts';
import type { Content } from '#domain/workspace.ts';
import { journalSchema, recordsSchema, schemaVersion } from './content-schema.ts';
import { refusal } from './file-problem.ts';
import { sortedContent } from './sorted-content.ts';
import { parsed, readJson } from './read-json.ts';
import { decode } from './read-source.ts';
import { encodableSource, writeSource } from './write-source.ts';
import type { ZipFiles } from './zip.ts';

/** Where the files of a project's content stand in an archive. */
export interface ContentPlaces {
  readonly records: string;
  readonly journal: string;
  readonly diagram: (variant: Id) => string;
}

/**
 * The whole content of a project as files: canonical JSON (RFC 8785) and the diagrams byte for byte.
 * A text that its encoding cannot hold becomes a proper UTF-8 file; with `exact` (backups) it is kept letter for letter.
 */
export function contentFiles(content: Content, places: ContentPlaces, exact = false): Map<string, Uint8Array> {
  const { documents, records, diagrams, journal } = sortedContent(content);
  const files = new Map<string, Uint8Array>();
  const listed = diagrams.map(({ variant, project, source }) => {
    const file = places.diagram(variant);
    const encodable = encodableSource(source);
    const isStored = exact && encodable !== source;
    files.set(file, isStored ? new TextEncoder().encode(source.text) : writeSource(encodable));
    const { encoding, byteOrderMark } = isStored ? source : encodable;
    return { variant, project, file, encoding, byteOrderMark, ...(isStored ? { storedAs: 'utf-8' } : {}) };
  });
  const head = { version: schemaVersion };
  files.set(places.records, jsonBytes({ ...head, format: 'uderis-records', documents, records, diagrams: listed }));
  files.set(places.journal, jsonBytes({ ...head, format: 'uderis-journal', entries: journal }));
  return files;
}

/** The inverse of `contentFiles`. Throws `FileRefused`: `file-missing`, `json-broken`, `wrong-type`, `newer-version`, `encoding-…`. */
export function contentFromFiles(files: ZipFiles, places: Pick<ContentPlaces, 'records' | 'journal'>): Content {
  const { documents, records, diagrams } = parsed(
    recordsSchema,
    readJson(fileNamed(files, places.records), places.records),
    places.records,
  );
  const { entries } = parsed(journalSchema, readJson(fileNamed(files, places.journal), places.journal), places.journal);
  return {
    documents,
    records,
    diagrams: diagrams.map(({ variant, project, file, encoding, byteOrderMark, storedAs }) => ({
      variant,
      project,
      source: { text: decode(fileNamed(files, file), storedAs ?? encoding), encoding, byteOrderMark },
    })),
    journal: entries,
  };
}

/** A file of an archive. Throws `FileRefused`: `file-missing`. */
export function fileNamed(files: ZipFiles, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw refusal('file-missing', { file: name });
  return bytes;
}

/** A value as canonical JSON in UTF-8. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(canonicalize(value));
}
