import * as v from 'valibot';
import { documentKinds } from '#domain/document.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';

/** Version of the shapes below and of manifests; grows with every change that an older program could not read rightly. */
export const schemaVersion = 1;

export const idSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const value = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean()]);
export const fieldsSchema = v.record(v.string(), value);
export const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const documentSchema = v.strictObject({
  id: idSchema,
  project: idSchema,
  kind: v.picklist(documentKinds),
  revision: count,
  fields: fieldsSchema,
  clock: v.string(),
  changedAt: v.string(),
});

const recordSchema = v.strictObject({
  id: idSchema,
  project: idSchema,
  document: idSchema,
  kind: v.picklist(recordKinds),
  order: v.string(),
  deletedAt: v.exactOptional(v.string()),
  fields: fieldsSchema,
});

const sourceEntries = { encoding: v.pipe(v.string(), v.maxLength(40)), byteOrderMark: v.boolean() };

/**
 * Where a diagram's bytes are in the archive, and how to turn them into its text. `storedAs`: only in backups, for a text
 * that its own encoding cannot hold any more.
 */
const diagramSchema = v.strictObject({
  variant: idSchema,
  project: idSchema,
  file: v.string(),
  ...sourceEntries,
  storedAs: v.exactOptional(v.literal('utf-8')),
});

/** `records.json`: everything of a project that is not a diagram or its history. */
export const recordsSchema = v.strictObject({
  format: v.literal('uderis-records'),
  version: v.literal(schemaVersion),
  documents: v.array(documentSchema),
  records: v.array(recordSchema),
  diagrams: v.array(diagramSchema),
});

const operationSchema = v.strictObject({
  entity: v.string(),
  field: v.string(),
  old: v.nullable(value),
  new: v.nullable(value),
});

const documentChangeSchema = v.strictObject({
  document: idSchema,
  kind: v.picklist(documentKinds),
  basedOn: v.nullable(count),
  revision: count,
  operations: v.array(operationSchema),
  source: v.exactOptional(v.strictObject({ text: v.string(), ...sourceEntries })),
  patched: v.exactOptional(v.boolean()),
});

const journalEntrySchema = v.strictObject({
  id: idSchema,
  project: idSchema,
  command: v.string(),
  author: v.string(),
  device: v.string(),
  clock: v.string(),
  at: v.string(),
  documents: v.array(documentChangeSchema),
  previous: v.union([hashSchema, v.literal('')]),
  hash: hashSchema,
});

/** `journal.json`: the journal of one project, oldest entry first. */
export const journalSchema = v.strictObject({
  format: v.literal('uderis-journal'),
  version: v.literal(schemaVersion),
  entries: v.array(journalEntrySchema),
});
