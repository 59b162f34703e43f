import type { StudioDocument } from '#domain/document.ts';
import type { Finding, Severity } from '#domain/finding.ts';
import { weightsOf } from '#domain/metrics/weights.ts';
import { textOf } from '#domain/read-fields.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';
import { sealArchive } from './archive.ts';
import { contentFiles } from './content-files.ts';
import type { PackageManifest, Program } from './manifest-schema.ts';
import { diagramFile, packageFiles, presentVariants, variantFile } from './package-files.ts';
import { packageObjects } from './package-objects.ts';
import { portalFields } from './portal-fields.ts';
import { portalSheet, type Banner } from './portal-sheet.ts';
import { safeSvg } from '#bpmn/xml/safe-svg.ts';
import { sortedContent } from './sorted-content.ts';

export interface PackageOptions {
  /** A draft is marked as such everywhere; a package with findings of severity E always is one. */
  readonly draft: boolean;
  readonly findings: readonly Finding[];
  /** ISO 8601; the same content at the same time gives the same bytes. */
  readonly createdAt: string;
  readonly program: Program;
}

/**
 * The package of one project for the architecture portal (RX-PKG): a ZIP with fixed names, the manifest first.
 * `pictures` are the SVG texts of the variants; a variant without one comes without a picture.
 */
export async function writePackage(
  content: Content,
  pictures: Partial<Record<VariantKind, string>>,
  options: PackageOptions,
): Promise<Uint8Array> {
  const sorted = sortedContent(content);
  const findings = countFindings(options.findings);
  const draft = options.draft || findings.E > 0;
  const files = contentFiles(sorted, {
    records: packageFiles.records,
    journal: packageFiles.journal,
    diagram: diagramFile(sorted),
  });
  const present = presentVariants(sorted);
  for (const kind of variantKinds) {
    const picture = pictures[kind];
    if (picture === undefined || !present.has(kind)) continue;
    files.set(`${variantFile(kind)}.svg`, new TextEncoder().encode(safeSvg(picture)));
  }
  const banners = bannersOf(sorted, draft);
  // Loaded only here: the writers of spreadsheets and documents are no part of the first screen.
  const [{ planWorkbook, registersWorkbook }, { projectDocuments }] = await Promise.all([
    import('./project-workbooks.ts'),
    import('./project-documents.ts'),
  ]);
  files.set(packageFiles.plan, await planWorkbook(sorted, banners));
  files.set(packageFiles.registers, await registersWorkbook(sorted, banners));
  for (const [name, bytes] of await projectDocuments(sorted, banners)) files.set(name, bytes);
  const sheet = portalSheet(portalFields(sorted), files, banners);
  files.set(packageFiles.portalSheet, new TextEncoder().encode(sheet));
  return sealArchive(files, {
    format: 'uderis-package',
    program: options.program,
    createdAt: options.createdAt,
    draft,
    findings,
    project: projectOf(sorted),
    objects: packageObjects(sorted),
    weights: weightsOf(projectDocument(sorted).fields),
    records: sorted.records.length,
  });
}

function bannersOf(content: Content, draft: boolean): Banner[] {
  const illustrative = content.documents.some((document) => document.fields['illustrative'] === true);
  return [...(draft ? ['draft' as const] : []), ...(illustrative ? ['illustrative' as const] : [])];
}

function projectOf(content: Content): PackageManifest['project'] {
  const project = projectDocument(content);
  return { id: project.id, revision: project.revision, name: textOf(project.fields, 'name') };
}

function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { E: count('E'), W: count('W'), I: count('I') };
}

function projectDocument(content: Content): StudioDocument {
  const project = content.documents.find((document) => document.kind === 'project');
  if (!project) throw new Error('A package holds a project.');
  return project;
}
