import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import type { Language, Text } from '#domain/language.ts';
import type { Area } from '#domain/print/paper.ts';
import type { DiagramSession } from './diagram-session.ts';
import type { Canvas, ElementRegistry } from './editor-parts.ts';
import type { CanvasElement } from './moddle.ts';
import { offScreen } from './off-screen.ts';
import { pages } from './pages.ts';
import { pause } from './pause.ts';
import { planes } from './planes.ts';

/** A sub-process on the way to a picture. */
interface PlaneName {
  readonly id: string;
  readonly type: string;
  readonly name: Text;
}

/** The drawing of the whole diagram (`path` is empty) or of a sub-process that is drawn on a plane of its own. */
export interface PlanePicture {
  /** As `session.use(planes).show` takes it. */
  readonly id: string;
  /** The sub-processes gone into, outermost first. */
  readonly path: readonly PlaneName[];
  /** The part of the drawing's plane that is drawn on. */
  readonly box: Area;
  readonly svg: string;
}

/**
 * The drawings of the open diagram as it is now, saved or not, in plain colours: the whole first, then each sub-process
 * that is drawn apart, outer before inner; empty ones are left out. The screen is not touched.
 */
export function planePictures(viewer: BaseViewer, own: DiagramSession) {
  return async (language: Language, signal?: AbortSignal): Promise<PlanePicture[]> => {
    const { xml = '' } = await viewer.saveXML({ format: false });
    return offScreen(xml, language, async (session) => {
      await session.use(pages).show(own.use(pages).shown());
      return session.use(drawPlanes)(signal);
    });
  };
}

interface Plane extends CanvasElement {
  readonly children?: readonly CanvasElement[];
}

function drawPlanes(viewer: BaseViewer, session: DiagramSession) {
  const canvas = viewer.get<Canvas & { getRootElements(): readonly Plane[] }>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  return async (signal?: AbortSignal): Promise<PlanePicture[]> => {
    const drawn: PlanePicture[] = [];
    for (const root of canvas.getRootElements()) {
      if ((root.children ?? []).length === 0) continue;
      canvas.setRootElement(root);
      const inner = session.use(planes).path().slice(1);
      const svg = await session.svg();
      drawn.push({ id: inner.at(-1) ?? root.id, path: inner.map((id) => nameOf(session, id)), box: boxOf(svg), svg });
      await pause();
      signal?.throwIfAborted();
    }
    const placesOf = ({ path }: PlanePicture): number[] => path.map(({ id }) => elements.get(id)?.x ?? 0);
    return drawn.sort((left, right) => compareLists(placesOf(left), placesOf(right)));
  };
}

/** Outer before inner; side by side, from left to right. */
function compareLists(left: readonly number[], right: readonly number[]): number {
  const at = left.findIndex((value, index) => value !== right[index]);
  if (at < 0) return left.length - right.length;
  return at < right.length ? (left[at] ?? 0) - (right[at] ?? 0) : 1;
}

function nameOf(session: DiagramSession, id: string): PlaneName {
  const facts = session.facts(id);
  return { id, type: facts?.type ?? '', name: facts?.name ?? {} };
}

/** bpmn-js writes `viewBox="x y width height"` into the first tag. */
function boxOf(svg: string): Area {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(/\s+/).map(Number);
  return { x, y, width, height };
}
