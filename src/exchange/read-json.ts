import * as v from 'valibot';
import { schemaVersion } from './content-schema.ts';
import { refusal } from './file-problem.ts';
import { typeWords } from './type-words.ts';

/** The value of a JSON file in UTF-8. Throws `FileRefused`: `json-broken`. */
export function readJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refusal('json-broken', { file });
  }
}

/** A value from outside as the type of the schema. Throws `FileRefused`: `newer-version`, `wrong-type` with the path of the first wrong value. */
export function parsed<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): v.InferOutput<Schema> {
  refuseNewer(value);
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw refusal('wrong-type', {
    file,
    path: (v.getDotPath(issue) ?? '/').slice(0, 120),
    expected: typeWords((issue.expected ?? '').slice(0, 80)),
    received: typeWords(issue.received.slice(0, 80)),
  });
}

/** What is written under `key` of an object from outside. */
export function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function refuseNewer(value: unknown): void {
  const version = memberOf(value, 'version');
  if (typeof version === 'number' && version > schemaVersion) {
    throw refusal('newer-version', { found: version, known: schemaVersion });
  }
}
