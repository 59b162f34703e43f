import { factsOrNone } from '#bpmn/facts/facts-or-none.ts';
import { draftNote, writeNote } from '#data/commands/note-later.ts';
import { readProject } from '#data/queries/project-content.ts';
import { inBackground } from '#bpmn/modeler/in-background.ts';
import { readWorkspaceVariants } from '#data/queries/workspace-variants.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import type { Diagram } from '#domain/document.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { fileName } from '#domain/file-name.ts';
import type { Finding } from '#domain/finding.ts';
import type { StyleReport } from '#domain/lint/style-rules.ts';
import type { Id } from '#domain/identity.ts';
import type { Text } from '#domain/language.ts';
import { projectView } from '#domain/project-view.ts';
import type { VariantKind } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';
import { jsonBytes } from '#exchange/content-files.ts';
import { hashOfBytes, hashOfValue } from '#exchange/hash-of-content.ts';
import type { PackageManifest } from '#exchange/manifest-schema.ts';
import { packageFiles, presentVariants } from '#exchange/package-files.ts';
import { program } from '#exchange/program.ts';
import { verifyPackage } from '#exchange/verify-package.ts';
import { writePackage } from '#exchange/write-package.ts';
import { CommandFailed } from './command-failed.ts';
import { underSaving } from './perform.ts';

/** How far the making of a package is; `share` from 0 to 1. */
export interface PackageProgress {
  readonly step: 'checking' | 'drawing' | 'packing' | 'verifying' | 'noting';
  readonly variant?: VariantKind;
  readonly share: number;
}

export interface PackageOrder {
  readonly project: Id;
  /** Refused while findings of severity E stand; a draft never is. */
  readonly final: boolean;
}

/** A package as it is handed over. */
export interface BuiltPackage {
  /** Latin letters, digits, `-` and `_`; a draft says so. */
  readonly name: string;
  readonly file: Blob;
  readonly manifest: PackageManifest;
  /** SHA-256 of manifest.json: whoever has it can tell the package from every other. */
  readonly manifestHash: string;
  /** SHA-256 of the whole ZIP. */
  readonly fileHash: string;
  /** Size in bytes of every file in it by name, manifest included. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Variants that bpmn-js could not draw: the package has their `.bpmn` but no picture. */
  readonly undrawn: readonly VariantKind[];
}

/** A final package was asked for while something blocks it; nothing was made. */
export class FinalRefused extends Error {
  constructor(readonly blocking: number) {
    super(`${blocking} findings of severity E.`);
    this.name = 'FinalRefused';
  }
}

/** How often a project is packed anew when another tab goes on changing it. */
const attempts = 5;

/**
 * Makes the package of a project: checks, draws each variant, packs, verifies what it made, and notes the export in the
 * journal last of all, so that a cancelled one leaves no trace. The package holds the note of its own export, so
 * importing it restores the project to the byte; a project that was changed meanwhile is packed anew.
 * Throws `FinalRefused`, `CommandFailed`, the abort reason of `signal`.
 */
export async function buildPackage(
  { project, final }: PackageOrder,
  signal: AbortSignal,
  report: (progress: PackageProgress) => void,
): Promise<BuiltPackage> {
  const prepare = preparation(signal, report);
  const first = await prepare(await readProject(project, false));
  if (final) refuseWhatBlocks(first.findings);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const note = await draftNote(project, 'export-package');
    // Read anew: another tab may have saved while the pictures were drawn. What did not change is not drawn again.
    const present = await readProject(project);
    if ((present.journal.at(-1)?.hash ?? '') !== note.previous) continue;
    const content = { ...present, journal: [...present.journal, note] };
    const { findings, pictures, undrawn } = await prepare(content);
    if (final) refuseWhatBlocks(findings);
    report({ step: 'packing', share: 0.75 });
    const bytes = await writePackage(content, pictures, { draft: !final, findings, createdAt: note.at, program });
    signal.throwIfAborted();
    report({ step: 'verifying', share: 0.9 });
    const built = await described(bytes, undrawn, note.at);
    signal.throwIfAborted();
    report({ step: 'noting', share: 0.98 });
    if (await underSaving(() => writeNote(note))) return built;
  }
  throw new CommandFailed('stale', undefined);
}

interface Prepared {
  readonly findings: readonly Finding[];
  readonly pictures: Partial<Record<VariantKind, string>>;
  readonly undrawn: readonly VariantKind[];
}

/** Checks and drawings of a content; each text is read and drawn once, however often the function is called. */
function preparation(signal: AbortSignal, report: (progress: PackageProgress) => void) {
  const drawn = new Map<string, string | undefined>();
  const known = new Map<string, { readonly facts: Facts; readonly style: readonly StyleReport[] }>();
  return async (content: Content): Promise<Prepared> => {
    report({ step: 'checking', share: 0 });
    for (const { source } of content.diagrams) {
      await turn(signal);
      if (known.has(source.text)) continue;
      known.set(source.text, { facts: factsOrNone(source.text), style: await inBackground('style', source.text) });
    }
    const diagrams = new Map(content.diagrams.map((diagram): [Id, Diagram] => [diagram.variant, diagram]));
    const textOf = (variant: Id): string => diagrams.get(variant)?.source.text ?? '';
    const facts = (variant: Id): Facts => known.get(textOf(variant))?.facts ?? new Map();
    const styles = new Map([...diagrams.keys()].map((id) => [id, known.get(textOf(id))?.style ?? []]));
    const view = projectView(content, facts, 'kk', await readWorkspaceVariants());
    const pictures: Partial<Record<VariantKind, string>> = {};
    const undrawn: VariantKind[] = [];
    const variants = [...presentVariants(content)];
    for (const [index, [variant, id]] of variants.entries()) {
      const text = textOf(id);
      report({ step: 'drawing', variant, share: 0.05 + (0.7 * index) / variants.length });
      await turn(signal);
      if (!drawn.has(text)) drawn.set(text, await pictureOrNone(text));
      const picture = drawn.get(text);
      if (picture === undefined) undrawn.push(variant);
      else pictures[variant] = picture;
    }
    signal.throwIfAborted();
    return { findings: view ? runChecks(view, styles) : [], pictures, undrawn };
  };
}

/** What cannot be drawn is packed without a picture. */
async function pictureOrNone(text: string): Promise<string | undefined> {
  // Only here: bpmn-js is no part of the screen that shows what is ready.
  const { pictureOf } = await import('#bpmn/modeler/picture-of.ts');
  try {
    return await pictureOf(text);
  } catch {
    return undefined;
  }
}

/** Lets the page answer between two pieces of long work, e.g. to the cancel button. */
async function turn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
}

function refuseWhatBlocks(findings: readonly Finding[]): void {
  const blocking = findings.filter((finding) => finding.severity === 'E').length;
  if (blocking > 0) throw new FinalRefused(blocking);
}

async function described(bytes: Uint8Array, undrawn: readonly VariantKind[], at: string): Promise<BuiltPackage> {
  const { manifest, problems } = await verifyPackage(bytes);
  if (manifest?.format !== 'uderis-package' || problems.length > 0) {
    throw new Error(
      `The package that was made is not whole: ${problems.map(({ problem }) => problem.code).join(', ')}`,
    );
  }
  const sizes = new Map(manifest.files.map(({ name, size }) => [name, size]));
  sizes.set(packageFiles.manifest, jsonBytes(manifest).length);
  return {
    name: packageName(manifest.project.name, at, manifest.draft),
    file: new Blob([new Uint8Array(bytes)], { type: 'application/zip' }),
    manifest,
    manifestHash: hashOfValue(manifest),
    fileHash: hashOfBytes(bytes),
    sizes,
    undrawn,
  };
}

/** `zher-uchaskesin-beru_2026-11-22_draft.zip`, by the day where the person is. */
function packageName(name: Text, at: string, draft: boolean): string {
  const moment = new Date(at);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return `${fileName(name, draft ? `${local}_draft` : local)}.zip`;
}
