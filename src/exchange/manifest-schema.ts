import * as v from 'valibot';
import { documentKinds } from '#domain/document.ts';
import { variantKinds } from '#domain/variant.ts';
import { complexityCodes } from '#domain/metrics/complexity.ts';
import { hashSchema, idSchema, schemaVersion } from './content-schema.ts';

const size = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.strictObject({
  kk: v.exactOptional(v.string()),
  ru: v.exactOptional(v.string()),
  en: v.exactOptional(v.string()),
});
const program = v.strictObject({ name: v.string(), version: v.string() });

/** A file of the archive: its own bytes, and its bytes as packed, so that a change of the packing is named too. */
const file = v.strictObject({
  name: v.string(),
  size,
  sha256: hashSchema,
  packed: v.strictObject({ size, sha256: hashSchema }),
});

const common = {
  version: v.literal(schemaVersion),
  program,
  /** ISO 8601, for people only. */
  createdAt: v.string(),
  /** Every other file in the order of the archive. */
  files: v.array(file),
  /** SHA-256 of the canonical JSON of the manifest without this field. */
  hash: hashSchema,
};

/** An object of the project with its revision; a variant also with the hash of what its diagram means. */
const object = v.strictObject({
  id: idSchema,
  kind: v.picklist(documentKinds),
  revision: size,
  variant: v.exactOptional(v.picklist(variantKinds)),
  meaning: v.exactOptional(hashSchema),
});

/** The weights that Ср of the variants was counted with. */
const weights = v.strictObject(v.entriesFromList(complexityCodes, v.pipe(v.number(), v.minValue(0), v.maxValue(1))));

/** `manifest.json` of a package (RX-HASH). */
export const packageManifestSchema = v.strictObject({
  ...common,
  format: v.literal('uderis-package'),
  /** Made while findings of severity E stood, or as a draft on purpose. */
  draft: v.boolean(),
  findings: v.strictObject({ E: size, W: size, I: size }),
  project: v.strictObject({ id: idSchema, revision: size, name: text }),
  objects: v.array(object),
  /** Missing in packages of studios that did not write them. */
  weights: v.exactOptional(weights),
  /** Number of records, those marked as deleted included. */
  records: size,
});

/** `manifest.json` of a backup of a whole workspace. */
export const backupManifestSchema = v.strictObject({
  ...common,
  format: v.literal('uderis-backup'),
  workspace: v.string(),
  projects: v.array(v.strictObject({ id: idSchema, hash: hashSchema })),
  /** Hash of the workspace (`hashOfWorkspace`). */
  content: hashSchema,
});

export type PackageManifest = v.InferOutput<typeof packageManifestSchema>;
export type BackupManifest = v.InferOutput<typeof backupManifestSchema>;
export type ManifestFile = v.InferOutput<typeof file>;
export type Program = v.InferOutput<typeof program>;
