import type { Id } from '#domain/identity.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';
import { diagramFile, isInPackage, packageFiles, presentVariants, variantFile } from '#exchange/package-files.ts';
import { portalFields } from '#exchange/portal-fields.ts';

export { portalFields, type PortalField } from '#exchange/portal-fields.ts';

/** What a file of a package is, for people. */
export type PackagePart = keyof typeof packageFiles | 'diagram' | 'picture' | 'kept';

/** A file that the package will hold, or has to hold and will not. */
export interface PlannedFile {
  readonly name: string;
  readonly part: PackagePart;
  readonly variant?: VariantKind;
  /** The portal asks for it: as-is, to-be and the plan. */
  readonly mandatory: boolean;
  /** A mandatory file is missing: there is no such variant, or no measure. */
  readonly missing: boolean;
}

/** The files of the package of a content in the order of their names, manifest first. */
export function plannedFiles(content: Content): PlannedFile[] {
  const present = presentVariants(content);
  const empty = new Set(
    portalFields(content).flatMap(({ kind, label, value }) => (kind === 'file' && !value.kk ? [label] : [])),
  );
  const files = variantKinds.flatMap((variant): PlannedFile[] => {
    const mandatory = variant !== 'should-be';
    if (!present.has(variant) && !mandatory) return [];
    const missing = !present.has(variant);
    const diagram: PlannedFile = { name: `${variantFile(variant)}.bpmn`, part: 'diagram', variant, mandatory, missing };
    const picture: PlannedFile = { ...diagram, name: `${variantFile(variant)}.svg`, part: 'picture', mandatory: false };
    return missing ? [diagram] : [diagram, picture];
  });
  const parts = (Object.keys(packageFiles) as (keyof typeof packageFiles)[]).filter((part) =>
    isInPackage(content, part),
  );
  const fixed = parts.map((part): PlannedFile => {
    const missing = part === 'plan' && empty.has('plan');
    return { name: packageFiles[part], part, mandatory: part === 'plan', missing };
  });
  const [manifest, ...others] = [...fixed, ...files, ...keptAside(content, new Set(present.values()))].sort(byPlace);
  return manifest ? [manifest, ...others] : others;
}

/** Deleted variants and seconds of a kind travel along, so that nothing is lost. */
function keptAside(content: Content, present: ReadonlySet<Id>): PlannedFile[] {
  const place = diagramFile(content);
  return content.diagrams
    .filter(({ variant }) => !present.has(variant))
    .map(({ variant }) => ({ name: place(variant), part: 'kept', mandatory: false, missing: false }));
}

function byPlace(left: PlannedFile, right: PlannedFile): number {
  if (left.part === 'manifest' || right.part === 'manifest') return left.part === 'manifest' ? -1 : 1;
  return left.name < right.name ? -1 : 1;
}
