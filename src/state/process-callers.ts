import { factsOrNone } from '#bpmn/facts/facts-or-none.ts';
import { diagramsNaming } from '#data/queries/diagrams-naming.ts';
import { readDocuments } from '#data/queries/all-documents.ts';
import type { Caller } from '#domain/address.ts';
import { callsIn } from '#domain/diagram/calls-in.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { Language } from '#domain/language.ts';
import { liveVariants } from '#domain/live-variants.ts';
import type { VariantKind } from '#domain/variant.ts';

/** A call activity that calls a variant of the project asked about. */
export interface ProcessCaller extends Caller {
  readonly name: string;
  readonly calls: VariantKind;
}

/** Where a process is used: the call activities of the whole workspace that call one of its variants. */
export async function callersOf(project: Id, language: Language): Promise<ProcessCaller[]> {
  const there = new Map(liveVariants(await readDocuments()).map((document) => [document.id, document]));
  const diagrams = await diagramsNaming(project);
  return diagrams.flatMap(({ variant, source }) => {
    const caller = there.get(variant);
    if (!caller) return [];
    return callsIn(factsOrNone(source.text), language).flatMap((call): ProcessCaller[] => {
      const called = there.get(call.variant);
      if (called?.project !== project) return [];
      const { element, name } = call;
      return [{ project: caller.project, variant: kindOf(caller), element, name, calls: kindOf(called) }];
    });
  });
}

function kindOf({ fields }: StudioDocument): VariantKind {
  return String(fields['variant']) as VariantKind;
}
