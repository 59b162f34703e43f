import { liveQuery, type Observable } from 'dexie';
import type { Diagram, StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { database } from '#data/database.ts';

export interface VariantDiagram {
  readonly document: StudioDocument;
  readonly diagram: Diagram;
}

/** A variant with its diagram, live; `undefined` when there is none. Both come from one transaction, so the revision fits the source. */
export function variantDiagram(variant: Id): Observable<VariantDiagram | undefined> {
  return liveQuery(() => readVariant(variant));
}

/** The same once. */
export async function readVariant(variant: Id): Promise<VariantDiagram | undefined> {
  const db = database();
  return db.transaction('r', [db.documents, db.diagrams], async () => {
    const document = await db.documents.get(variant);
    const diagram = await db.diagrams.get(variant);
    return document && diagram ? { document, diagram } : undefined;
  });
}
