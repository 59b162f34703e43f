import { inBackground } from '#bpmn/modeler/in-background.ts';
import { XmlProblem } from '#bpmn/xml/xml-problem.ts';
import { readVariant } from '#data/queries/variant-diagram.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Diagrams that are not open, read in the background, each once for every revision. */
export class OtherDiagrams implements ReactiveController {
  /** Those read so far, `null` for one that cannot be read; another map whenever one is added. */
  graphs: ReadonlyMap<Id, ProcessGraph | null> = new Map();
  private readonly revisions = new Map<Id, number>();

  /** `wanted` are the variants to read. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly wanted: () => readonly StudioDocument[],
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    for (const { id, revision } of this.wanted()) {
      if (this.revisions.get(id) === revision) continue;
      this.revisions.set(id, revision);
      void this.read(id, revision);
    }
  }

  private async read(id: Id, revision: number): Promise<void> {
    const found = await readVariant(id);
    const graph = found ? await graphOf(found.diagram.source.text) : null;
    if (this.revisions.get(id) !== revision) return;
    this.graphs = new Map([...this.graphs, [id, graph]]);
    this.host.requestUpdate();
  }
}

async function graphOf(text: string): Promise<ProcessGraph | null> {
  try {
    return await inBackground('graph', text);
  } catch (error) {
    if (error instanceof XmlProblem) return null;
    throw error;
  }
}
