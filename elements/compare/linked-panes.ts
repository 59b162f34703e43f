import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { fateMarksOn } from '#bpmn/modeler/fate-marks.ts';
import { planes } from '#bpmn/modeler/planes.ts';
import { viewCamera } from '#bpmn/modeler/view-camera.ts';
import { walk, type WalkingStep } from '#bpmn/modeler/walk.ts';
import type { Language } from '#domain/language.ts';
import type { Counterparts } from '#domain/lineage/counterparts.ts';
import type { FateMark } from '#domain/lineage/fate-marks.ts';
import { samePlace, type Look } from '#domain/lineage/same-place.ts';
import type { VariantKind } from '#domain/variant.ts';
import { afterPaint } from '#elements/shared/after-paint.ts';
import { fateSigns } from './fate-signs.ts';

/** What a pane draws, and where. */
export interface PaneSource {
  readonly kind: VariantKind;
  readonly text: string;
  readonly canvas: HTMLElement;
  readonly marks: ReadonlyMap<string, FateMark>;
}

interface Pane extends PaneSource {
  readonly session: DiagramSession;
}

/** Words on the diagram are still read at this scale. */
const readable = 0.6;

/** Diagrams of variants to read, that look at the same place by lineage and select the same elements. */
export class LinkedPanes {
  private readonly panes: Pane[] = [];
  private isOpen = true;
  private isLed = false;
  private frame = 0;
  private lead = 0;
  private looked: Look | undefined;

  constructor(
    private readonly counterparts: Counterparts,
    /** Told which elements a person has selected in which pane. */
    private readonly selected: (at: number, ids: readonly string[]) => void,
  ) {}

  /** Asked anew after a wait, in which the view may have been left. */
  private isClosed(): boolean {
    return !this.isOpen;
  }

  /** Draws one pane after another, so that the page answers between; `drawn` is told of each, with why it could not be. */
  async open(sources: readonly PaneSource[], language: Language, drawn: (failed: boolean) => void): Promise<void> {
    for (const source of sources) {
      await afterPaint();
      if (!this.isOpen) return;
      const session = new DiagramSession(source.canvas, false, language);
      const at = this.panes.push({ ...source, session }) - 1;
      try {
        await session.open(source.text, at === 0 ? readable : undefined);
      } catch (error) {
        console.warn(error);
        drawn(true);
        continue;
      }
      if (this.isClosed()) return;
      session.showMinimap(false);
      session.use(fateMarksOn).show(source.marks, fateSigns);
      this.link(at, session);
      if (at > 0) this.follow(0);
      drawn(false);
    }
  }

  close(): void {
    this.isOpen = false;
    cancelAnimationFrame(this.frame);
    for (const { session } of this.panes.splice(0)) session.close();
  }

  showLanguage(language: Language): void {
    for (const { session, marks } of this.panes) {
      session.retranslate();
      session.showLanguage(language);
      session.use(fateMarksOn).show(marks, fateSigns);
    }
  }

  /** The middle of the view stays what it was. */
  resized(): void {
    for (const { session } of this.panes) session.resized();
    if (!this.looked) return;
    this.panes[this.lead]?.session.use(viewCamera).lookAt(this.looked);
    this.follow(this.lead);
  }

  zoomBy(factor: number): void {
    this.panes[this.lead]?.session.zoomBy(factor);
  }

  fit(): void {
    this.panes[this.lead]?.session.fit();
  }

  /** Brings an element of several variants into view in all of them and points at it. */
  show(ids: readonly (readonly string[])[], lead: number): void {
    const [id] = ids[lead] ?? [];
    const pane = this.panes[lead];
    if (id === undefined || !pane) return;
    this.quietly(() => {
      this.panes.forEach(({ session }, at) => {
        const own = ids[at] ?? [];
        if (own[0] !== undefined) session.reveal(own[0]);
        session.select(own);
        session.use(fateMarksOn).point(new Set(own));
      });
    });
    const camera = pane.session.use(viewCamera);
    const scale = Math.max(camera.look().scale, readable);
    const place = camera.placeOf(id, scale);
    if (place) camera.lookAt({ ...place, scale });
    this.follow(lead);
  }

  /** Walks along the flow of a pane; the element that it leads to counts as selected by the person. */
  async step(at: number, step: WalkingStep): Promise<void> {
    await this.panes[at]?.session.use(walk).step(step, false);
  }

  private link(at: number, session: DiagramSession): void {
    session.use(viewCamera).onMoved(() => this.moved(at));
    session.onSelected((ids) => {
      if (this.isLed) return;
      this.lead = at;
      this.selectElsewhere(at, ids);
      this.selected(at, ids);
    });
    session.use(planes).onShown(() => {
      if (!this.isLed) this.showPlaneElsewhere(at, session);
    });
  }

  private moved(at: number): void {
    if (this.isLed) return;
    this.lead = at;
    // A wheel turns more often than the page is painted.
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.follow(this.lead);
    });
  }

  private follow(lead: number): void {
    const from = this.panes[lead];
    if (!from) return;
    this.lead = lead;
    const camera = from.session.use(viewCamera);
    const look = camera.look();
    this.looked = look;
    for (const pane of this.panes) {
      if (pane === from) continue;
      const other = pane.session.use(viewCamera);
      const there = (id: string): readonly string[] => this.counterparts(from.kind, id, pane.kind);
      other.lookAt(samePlace(look, camera.places(), other.places(), there));
    }
  }

  private selectElsewhere(at: number, ids: readonly string[]): void {
    const from = this.panes[at];
    if (!from) return;
    this.quietly(() => {
      for (const pane of this.panes) {
        const own = pane === from ? ids : ids.flatMap((id) => this.counterparts(from.kind, id, pane.kind));
        if (pane !== from) pane.session.select(own);
        pane.session.use(fateMarksOn).point(new Set(own));
      }
    });
  }

  /** A sub-process that is gone into in one pane is gone into in the others, where it is there. */
  private showPlaneElsewhere(at: number, session: DiagramSession): void {
    const from = this.panes[at];
    if (!from) return;
    const [root, ...inner] = session.use(planes).path();
    const id = inner.at(-1);
    this.quietly(() => {
      for (const pane of this.panes) {
        if (pane === from || root === undefined) continue;
        const own = pane.session.use(planes);
        const [ownRoot = ''] = own.path();
        own.show(id === undefined ? ownRoot : (this.counterparts(from.kind, id, pane.kind)[0] ?? ownRoot));
      }
    });
    this.moved(at);
  }

  private quietly(act: () => void): void {
    const was = this.isLed;
    this.isLed = true;
    try {
      act();
    } finally {
      this.isLed = was;
    }
  }
}
