/** The part of pdfmake that the studio uses; the package has no types of its own. */
declare module 'pdfmake/build/pdfmake.js' {
  interface PdfMake {
    readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    /** Called with the share that is done, from 0 to 1. */
    setProgressCallback(told: (share: number) => void): void;
    createPdf(definition: Readonly<Record<string, unknown>>): { getBuffer(): Promise<Uint8Array> };
  }
  const pdfMake: PdfMake;
  export default pdfMake;
}
