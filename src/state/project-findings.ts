import { inBackground } from '#bpmn/modeler/in-background.ts';
import { projectContent } from '#data/queries/project-content.ts';
import { workspaceVariants } from '#data/queries/workspace-variants.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import type { Diagram } from '#domain/document.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Finding } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import type { Language } from '#domain/language.ts';
import type { StyleReport } from '#domain/lint/style-rules.ts';
import { projectView } from '#domain/project-view.ts';
import type { Content } from '#domain/workspace.ts';
import { besidePage } from './beside-page.ts';

/** A project as the checks see it now, with everything they find, errors first. */
export interface ProjectFindings {
  /** Documents, records (deleted ones too) and diagrams; the journal is left out. */
  readonly content: Content;
  readonly view: ProjectView;
  readonly findings: readonly Finding[];
  /** Variants whose diagram cannot be read; the checks see them empty. */
  readonly unreadable: readonly Id[];
}

/** Where the language of the titles in findings comes from: src/i18n/language.ts has both functions. */
export interface LanguageSource {
  readonly current: () => Language;
  readonly onChange?: (listener: () => void) => () => void;
}

/**
 * The project with its findings, live: first when the page has been painted, then after each change in any tab and each
 * switch of the language; `null` when there is no such project. Diagrams are read once for each text and judged beside
 * the page, so that typing and drawing are not held up; what has become stale meanwhile is dropped.
 */
export function observeProjectFindings(project: Id, language: LanguageSource) {
  return {
    subscribe(
      next: (value: ProjectFindings | null) => void,
      error: (reason: unknown) => void = report,
    ): { unsubscribe(): void } {
      let turn = 0;
      let content: Content | undefined;
      let workspace: ReadonlySet<Id> = new Set();
      let isWorkspaceKnown = false;
      const compute = async (): Promise<void> => {
        const own = ++turn;
        const present = content;
        if (!present || !isWorkspaceKnown) return;
        const read = await readDiagrams(present.diagrams, () => own === turn);
        const value = read && (await judged(present, read, language.current(), workspace));
        if (value !== undefined && own === turn) next(value);
      };
      const start = (): void => void compute().catch(error);
      const query = projectContent(project).subscribe((value) => {
        content = value;
        start();
      }, error);
      const others = workspaceVariants().subscribe((value) => {
        const isSame = isWorkspaceKnown && value.size === workspace.size && [...value].every((id) => workspace.has(id));
        [workspace, isWorkspaceKnown] = [value, true];
        if (!isSame) start();
      }, error);
      const endLanguage = language.onChange?.(start);
      return {
        unsubscribe(): void {
          turn++;
          query.unsubscribe();
          others.unsubscribe();
          endLanguage?.();
        },
      };
    },
  };
}

async function judged(
  content: Content,
  read: ReadonlyMap<Id, ReadDiagram>,
  language: Language,
  workspace: ReadonlySet<Id>,
): Promise<ProjectFindings | null> {
  const view = projectView(content, (variant) => read.get(variant)?.facts ?? noFacts, language, workspace);
  if (!view) return null;
  const unreadable = [...read].flatMap(([variant, { facts }]) => (facts === null ? [variant] : []));
  const styles = new Map([...read].map(([variant, { style }]) => [variant, style]));
  return { content, view, findings: await besidePage('findings', view, styles), unreadable };
}

const noFacts: Facts = new Map();

/** The facts of a diagram, `null` when it cannot be read, and what bpmnlint finds in it. */
interface ReadDiagram {
  readonly text: string;
  readonly facts: Facts | null;
  readonly style: readonly StyleReport[];
}

/** The last diagrams that were read, by variant; as many as a person goes back and forth between. */
const known = new Map<Id, ReadDiagram>();
const kept = 12;

/** Each diagram, read; undefined as soon as `wanted` says no. */
async function readDiagrams(
  diagrams: readonly Diagram[],
  wanted: () => boolean,
): Promise<ReadonlyMap<Id, ReadDiagram> | undefined> {
  const all = new Map<Id, ReadDiagram>();
  for (const { variant, source } of diagrams) {
    const read = known.get(variant);
    if (read?.text === source.text) {
      all.set(variant, read);
      continue;
    }
    await afterPaint();
    if (!wanted()) return undefined;
    all.set(variant, await remember(variant, source.text));
  }
  return wanted() ? all : undefined;
}

async function remember(variant: Id, text: string): Promise<ReadDiagram> {
  const facts = await besidePage('facts', text);
  const read = { text, facts, style: facts === null ? [] : await inBackground('style', text) };
  known.delete(variant);
  known.set(variant, read);
  for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest);
  return read;
}

/** A timer that is set in an animation frame runs after that frame is painted; a hidden page has no frames. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === 'undefined' || document.visibilityState === 'hidden') setTimeout(resolve, 0);
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

function report(reason: unknown): void {
  console.error(reason);
}
