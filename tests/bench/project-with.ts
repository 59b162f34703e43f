import { newContent } from '#exchange/new-content.ts';
import { documentKinds } from '#domain/document.ts';
import { newId } from '#domain/identity.ts';
import type { VariantKind } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';

const stamp = { author: '', device: 'bench', clock: '000000000-0000-bench', at: '2026-11-22T00:00:00.000Z' };

/** A project with the given diagrams and nothing in its registers. */
export function projectWith(
  diagrams: Partial<Record<VariantKind, string>>,
  name = 'Өлшеу',
): Content & { readonly id: string } {
  const id = newId();
  const variants = Object.entries(diagrams).map(([kind, text]) => ({ id: newId(), kind, text }));
  const content = newContent(
    'create-project',
    id,
    {
      documents: [
        ...documentKinds
          .filter((kind) => kind !== 'variant')
          .map((kind) => ({
            id: kind === 'project' ? id : newId(),
            kind,
            fields: kind === 'project' ? { 'name.kk': name, owner: 'Әкімдік', stage: 'planning' } : {},
          })),
        ...variants.map(({ id, kind }) => ({
          id,
          kind: 'variant' as const,
          fields: { variant: kind, state: 'draft' },
        })),
      ],
      records: [],
      diagrams: variants.map(({ id: variant, text }) => ({
        variant,
        project: id,
        source: { text, encoding: 'utf-8', byteOrderMark: false },
      })),
    },
    stamp,
  );
  return { ...content, id };
}
