import type { Fields } from '#domain/document.ts';
import { nextCode } from '#domain/next-code.ts';
import { stringOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { RegisterIndex } from './register-index.ts';

/** What a new record begins with: the next code or number of its register. */
export function newFields(index: RegisterIndex, kind: RecordKind): Fields {
  const used = (key: string): string[] => index.of(kind).map(({ fields }) => stringOf(fields, key));
  if (kind === 'problem') return { code: nextCode(used('code'), 'P1') };
  if (kind === 'measure') return { number: nextCode(used('number'), '1'), status: 'planned' };
  return {};
}
