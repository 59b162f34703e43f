import { legal, type DraftRule } from './draft.ts';

/** A document that is not asked for any more leaves the list of documents in the act (601 p.5(7)). */
export const droppedDocument: DraftRule = {
  code: 'dropped-document',
  propose: (found) =>
    found.droppedDocuments.length > 0 ? { ...legal(found), documents: found.droppedDocuments } : undefined,
};
