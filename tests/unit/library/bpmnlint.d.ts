/** The part of bpmnlint that the tests use; the package types neither its entry nor its resolver. */
declare module 'bpmnlint' {
  export interface LintReport {
    readonly id: string;
    readonly message: string;
  }

  export class Linter {
    constructor(options: { readonly config: { readonly extends: string }; readonly resolver: object });
    /** What the rules report about a tree of moddle elements, by rule. */
    lint(root: object): Promise<Readonly<Record<string, readonly LintReport[]>>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  const NodeResolver: new () => object;
  export default NodeResolver;
}
