/** Why facts cannot be written as XML; the normaliser mends all of them but the last. */
export type UnwritableCode = 'root-missing' | 'type-missing' | 'parent-missing' | 'parent-cycle' | 'illegal-character';

/** The facts that operations lead to are no document: normalise them first. The source was not changed. */
export class UnwritableFacts extends Error {
  readonly code: UnwritableCode;
  readonly entity: string;
  readonly field: string;

  constructor(code: UnwritableCode, entity: string, field = '') {
    super(`${code}: ${entity} ${field}`.trim());
    this.name = 'UnwritableFacts';
    this.code = code;
    this.entity = entity;
    this.field = field;
  }
}
