import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';
import type { Id } from '#domain/identity.ts';
import type { Content, Workspace } from '#domain/workspace.ts';
import { contentByProject } from './content-by-project.ts';
import { contentFiles, type ContentPlaces } from './content-files.ts';

/** SHA-256 of bytes, hex. */
export function hashOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** The same by the platform where it can, several times as fast; a page of plain http has only the one above. */
export async function hashOfFile(bytes: Uint8Array): Promise<string> {
  // The type of a page of https promises what a page of http lacks.
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (!subtle) return hashOfBytes(bytes);
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))));
}

/** SHA-256 of the canonical JSON (RFC 8785) of a value. */
export function hashOfValue(value: unknown): string {
  return hashOfBytes(utf8ToBytes(canonicalize(value)));
}

/** Names of a project's files in its own folder. */
export const plainPlaces: ContentPlaces = {
  records: 'records.json',
  journal: 'journal.json',
  diagram: (variant) => `${variant}.bpmn`,
};

/** Hash of everything a content holds; the order of its lists does not matter, except the journal's. */
export function hashOfContent(content: Content): string {
  const files = contentFiles(content, plainPlaces, true);
  return hashOfFiles([...files].map(([name, bytes]) => ({ name, sha256: hashOfBytes(bytes) })));
}

/** The same from the hashes of the files that hold the content, by their plain names. */
export function hashOfFiles(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  const hashes = files.map(({ name, sha256 }): [string, string] => [name, sha256]);
  return hashOfValue(hashes.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** Hash of a workspace: of its id and its projects, each with its own journal. Equal hashes mean an identical restore. */
export function hashOfWorkspace(workspace: Workspace): string {
  const projects = [...contentByProject(workspace)].map(([id, content]) => ({ id, hash: hashOfContent(content) }));
  return hashOfProjects(workspace.id, projects);
}

/** The same from the hashes of its projects, sorted by id. */
export function hashOfProjects(workspace: Id, projects: readonly { readonly id: Id; readonly hash: string }[]): string {
  return hashOfValue({ id: workspace, projects });
}
