import * as v from 'valibot';
import type { Fragment } from '#domain/fragment.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { fieldsSchema, idSchema } from './content-schema.ts';
import { diagramReferences } from './diagram-references.ts';
import { checkFileSize } from './file-size.ts';
import { refusal } from './file-problem.ts';
import { checkDiagram } from './read-diagram.ts';
import { parsed } from './read-json.ts';
import { fragmentFormat, fragmentVersion } from './write-fragment.ts';

const most = { elements: 5000, records: 5000 };
const name = 'clipboard';

const fragmentSchema = v.strictObject({
  format: v.literal(fragmentFormat),
  version: v.literal(fragmentVersion),
  project: idSchema,
  variant: idSchema,
  diagram: v.string(),
  elements: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(most.elements)),
  records: v.pipe(
    v.array(v.strictObject({ id: idSchema, kind: v.picklist(recordKinds), fields: fieldsSchema })),
    v.maxLength(most.records),
  ),
});

/**
 * The fragment that a text from the clipboard is; undefined for any other text. It is data alone: its diagram is BPMN that
 * could be opened, and holds every element that it names. Throws `FileRefused`.
 */
export function readFragment(text: string): Fragment | undefined {
  if (!new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${fragmentFormat}"`).test(text)) return undefined;
  checkFileSize(text.length, 'diagram');
  const { project, variant, diagram, elements, records } = parsed(fragmentSchema, valueOf(text), name);
  checkDiagram(diagram);
  const present = diagramReferences(diagram).elements;
  if (!elements.every((id) => present.has(id))) throw refusal('json-broken', { file: name });
  return { project, variant, text: diagram, elements, records };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refusal('json-broken', { file: name });
  }
}
