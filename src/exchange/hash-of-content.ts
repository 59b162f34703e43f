import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';
import type { Id } from '#domain/identity.ts';
import type { Content, Workspace } from '#domain/workspace.ts';
import { contentByProject } from './content-by-project.ts';

/** SHA-256 of bytes, hex. */
export function hashOfBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 of the canonical JSON (RFC 8785) of a value. */
export function hashOfValue(value: unknown): string {
  return hashOfBytes(utf8ToBytes(canonicalize(value)));
}

/** Hash of everything a content holds; the order of its lists does not matter, except the journal's. */
export function hashOfContent(content: Content): string {
  const { documents, records, diagrams, journal } = sortedContent(content);
  return hashOfValue({ documents, records, diagrams, journal });
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

/** The same content in one order: by id, the journal as it stands. */
export function sortedContent(content: Content): Content {
  return {
    documents: [...content.documents].sort((left, right) => compare(left.id, right.id)),
    records: [...content.records].sort((left, right) => compare(left.id, right.id)),
    diagrams: [...content.diagrams].sort((left, right) => compare(left.variant, right.variant)),
    journal: content.journal,
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
