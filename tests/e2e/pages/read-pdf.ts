import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface ReadPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Every piece of text as it can be selected, in the order of the file. */
  readonly words: readonly string[];
}

/** What a reader of a PDF sees and can copy, and what the file says about itself. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: ReadPage[]; title: string; fonts: Set<string> }> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  const fonts = new Set<string>();
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : []));
    await page.getOperatorList();
    for (const item of items) {
      if ('fontName' in item) fonts.add((page.commonObjs.get(item.fontName) as { name: string }).name);
    }
    pages.push({ width: Math.round((width / 72) * 25.4), height: Math.round((height / 72) * 25.4), words });
  }
  const { info } = await file.getMetadata();
  return { pages, title: String((info as Readonly<Record<string, unknown>>)['Title']), fonts };
}
