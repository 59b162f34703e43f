import type { Language } from '#domain/language.ts';
import type { Size } from '#domain/print/paper.ts';

/** Noto Sans as TrueType, which PDF embeds. */
export interface PaperFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** A document of pages of one size (millimetres), each an SVG in millimetres. */
export interface PdfPages extends Size {
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: Language;
}

export interface PdfAsked extends PdfPages {
  readonly fonts: PaperFonts;
}

export interface PdfTold {
  /** From 0 to 1. */
  readonly share?: number;
  readonly file?: Uint8Array;
  readonly failed?: string;
}

/**
 * Writes pages as a PDF with vector drawings and embedded fonts, so that words are found and copied. Works beside the page
 * that asks; `progress` is told the share done. Throws the reason of `signal` when it is aborted.
 */
export function writePdf(
  document: PdfPages,
  fonts: PaperFonts,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      settle();
    };
    const stop = (): void => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data: { share, file, failed } }: MessageEvent<PdfTold>) => {
      if (share !== undefined) progress(share);
      if (file) end(() => resolve(new Blob([new Uint8Array(file)], { type: 'application/pdf' })));
      if (failed !== undefined) end(() => reject(new Error(failed)));
    });
    worker.addEventListener('error', (event) =>
      end(() => reject(new Error(event.message || 'The PDF worker failed.'))),
    );
    worker.postMessage({ ...document, fonts } satisfies PdfAsked);
  });
}
