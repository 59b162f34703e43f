/** The part of moddle-xml that the studio uses; the package brings no types. */
declare module 'moddle-xml' {
  export class Writer {
    constructor(options?: { readonly format?: boolean });
    toXML(element: object): string;
  }
}
