import pdfMake from 'pdfmake/build/pdfmake.js';
import type { PdfAsked, PdfTold } from './write-pdf.ts';

const points = 72 / 25.4;
const face = { normal: 'regular.ttf', bold: 'bold.ttf', italics: 'regular.ttf', bolditalics: 'bold.ttf' };

/** Makes the document and closes; whoever wants it no longer ends the worker. */
addEventListener('message', ({ data }: MessageEvent<PdfAsked>) => {
  write(data).then(
    (file) => tell({ file }),
    (error: unknown) => tell({ failed: String(error) }),
  );
});

async function write({ pages, title, language, width, height, fonts }: PdfAsked): Promise<Uint8Array> {
  pdfMake.virtualfs.writeFileSync('regular.ttf', fonts.regular);
  pdfMake.virtualfs.writeFileSync('bold.ttf', fonts.bold);
  pdfMake.setFonts({ 'Noto Sans': face });
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setProgressCallback((share) => tell({ share }));
  const size = { width: width * points, height: height * points };
  const content = pages.map((svg, at) => ({ svg, ...size, ...(at > 0 && { pageBreak: 'before' }) }));
  return pdfMake
    .createPdf({
      content,
      info: { title },
      language,
      pageSize: size,
      pageMargins: 0,
      defaultStyle: { font: 'Noto Sans' },
    })
    .getBuffer();
}

function tell(told: PdfTold): void {
  postMessage(told);
}
