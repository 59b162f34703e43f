import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { readVariant, type VariantDiagram } from '#data/queries/variant-diagram.ts';
import type { Id } from '#domain/identity.ts';
import type { Language } from '#domain/language.ts';

/** Smallest scale at which a workshop can read labels; a wider diagram opens at its beginning. */
export const readableScale = 0.6;

/** A diagram on the canvas with what it was drawn from. */
export interface Drawn {
  readonly session: DiagramSession;
  readonly found: VariantDiagram;
  readonly warnings: readonly string[];
}

/**
 * A variant drawn to be edited before this tab knows that it may: asking for the lock takes time and it is nearly always
 * free. `known` is the diagram as somebody has read it beforehand.
 */
export class EarlyDrawing {
  private readonly drawing: Promise<Drawn | undefined>;
  private isOver = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly variant: Id,
    private readonly language: Language,
    known: VariantDiagram | undefined,
  ) {
    this.drawing = this.draw(known);
  }

  /** The drawing; undefined when there is none, or when another tab has stored something else before it lost the lock. */
  async take(): Promise<Drawn | undefined> {
    const drawn = await this.drawing;
    const now = drawn && (await readVariant(this.variant));
    if (drawn && !this.isOver && now?.document.revision === drawn.found.document.revision) {
      this.isOver = true;
      return drawn;
    }
    this.drop();
    return undefined;
  }

  /** Takes the drawing off the canvas, unless it was taken. */
  drop(): void {
    if (this.isOver) return;
    this.isOver = true;
    void this.drawing.then((drawn) => drawn?.session.close());
  }

  private async draw(known: VariantDiagram | undefined): Promise<Drawn | undefined> {
    const found = known ?? (await readVariant(this.variant));
    if (!found || this.isOver) return undefined;
    const session = new DiagramSession(this.container, true, this.language);
    try {
      const { warnings } = await session.open(found.diagram.source.text, readableScale);
      return { session, found, warnings };
    } catch {
      // What is wrong with the file is told when it is opened again under the lock.
      session.close();
      return undefined;
    }
  }
}
