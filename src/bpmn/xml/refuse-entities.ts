import { XmlProblem } from './xml-problem.ts';

const skipped = /(?:[ \t\r\n\uFEFF]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/y;
const documentType = /<!DOCTYPE(?:"[^"]*"|'[^']*'|[^"'[>])*(\[)?/y;

/**
 * Refuses a source whose document type declares anything: entity bombs and external entities live there,
 * and no BPMN file needs it. Throws `XmlProblem` with code `entities-refused`.
 */
export function refuseEntities(source: string): void {
  skipped.lastIndex = 0;
  documentType.lastIndex = skipped.exec(source)?.[0].length ?? 0;
  const at = documentType.lastIndex;
  if (documentType.exec(source)?.[1] !== undefined) throw new XmlProblem('entities-refused', source, at);
}
