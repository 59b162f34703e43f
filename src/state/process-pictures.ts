import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { cropDrawing } from '#bpmn/modeler/crop-drawing.ts';
import { pngOf } from '#bpmn/modeler/export-picture.ts';
import { planePictures, type PlanePicture } from '#bpmn/modeler/plane-pictures.ts';
import type { Language } from '#domain/language.ts';
import { sheetSize } from '#domain/print/paper.ts';
import type { SheetChoice, Tile } from '#domain/print/sheet-plan.ts';
import { sheetPage, type SheetWords } from '#exchange/sheet-page.ts';
import { writePdf, type PaperFonts } from '#exchange/write-pdf.ts';

export type { PlanePicture } from '#bpmn/modeler/plane-pictures.ts';

/** One page of a print: what of which drawing it shows, and what stands around it. */
export interface Sheet {
  readonly picture: PlanePicture;
  readonly tile: Tile;
  readonly words: SheetWords;
}

/** The drawings of the open diagram and its sub-processes; see `planePictures`. */
export function processPictures(
  session: DiagramSession,
  language: Language,
  signal?: AbortSignal,
): Promise<PlanePicture[]> {
  return session.use(planePictures)(language, signal);
}

export function svgFile({ svg }: PlanePicture): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** Throws when the browser cannot draw a picture of this size. */
export async function pngFile({ svg }: Pick<PlanePicture, 'svg'>, scale: number): Promise<Blob> {
  return pngOf(svg, await paperFonts(), scale);
}

/** The sheets as one PDF; see `writePdf`. */
export async function pdfFile(
  sheets: readonly Sheet[],
  choice: SheetChoice,
  about: { readonly title: string; readonly language: Language },
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const fonts = await paperFonts();
  const pages = sheets.map(({ picture, tile, words }) =>
    sheetPage(cropDrawing(picture.svg, tile.view), tile, choice, words),
  );
  return writePdf({ ...about, ...sheetSize(choice.paper, choice.orientation), pages }, fonts, progress, signal);
}

let loaded: Promise<PaperFonts> | undefined;

function paperFonts(): Promise<PaperFonts> {
  loaded ??= Promise.all(['regular', 'bold'].map(fontFile)).then(
    ([regular = new Uint8Array(), bold = new Uint8Array()]) => ({ regular, bold }),
  );
  // Asked again when a server was not reachable for a moment.
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

async function fontFile(weight: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`fonts/noto-sans-${weight}.ttf`, document.baseURI));
  if (!response.ok) throw new Error(`The font could not be loaded: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
