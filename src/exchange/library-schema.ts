import * as v from 'valibot';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { variantKinds } from '#domain/variant.ts';
import { fieldsSchema, idSchema } from './content-schema.ts';

const text = v.strictObject({ kk: v.string(), ru: v.string(), en: v.string() });
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));

/** `records.json` of a process of the library: its passport data, its variants and all of its records. */
export const librarySchema = v.strictObject({
  schema: v.literal(1),
  area: name,
  process: name,
  name: text,
  summary: text,
  /** True: the numbers are partly assumptions; the app says so wherever the process is shown. */
  illustrative: v.boolean(),
  /** Day on which the sources were last checked, `YYYY-MM-DD`. */
  checkedOn: v.pipe(v.string(), v.isoDate()),
  variants: v.array(v.strictObject({ kind: v.picklist(variantKinds), id: idSchema, file: v.string() })),
  records: v.array(
    v.strictObject({ id: idSchema, kind: v.picklist(recordKinds), order: v.string(), fields: fieldsSchema }),
  ),
});

export type LibraryProcess = v.InferOutput<typeof librarySchema>;
